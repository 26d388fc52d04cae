package io.specwright.generator.emit.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JavaLiteralTest {

  @Test
  void backslashesAreDoubledAndTheRestIsAscii() {
    assertThat(JavaLiteral.of("a\"b\\u0022\n\u00e9\u0000")).isEqualTo("\"a\\\"b\\\\u0022\\n\\u00e9\\u0000\"");
  }

  @Test
  void extremeNumbersAreLiterals() {
    assertThat(JavaLiteral.of(Long.MIN_VALUE)).isEqualTo("-9223372036854775808L");
    assertThat(JavaLiteral.of(Integer.MIN_VALUE)).isEqualTo("-2147483648");
  }

  @Test
  void aTextThatNoConstantHoldsIsRefused() {
    assertThat(JavaLiteral.of("x".repeat(65_535))).hasSize(65_537);
    assertThatThrownBy(() -> JavaLiteral.of("\u4e2d".repeat(21_846))).isInstanceOf(IllegalArgumentException.class);
  }
}
