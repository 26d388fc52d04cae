package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "0", "-0", "1.0", "1.10", "1e400", "1E-400", "1e999999999", "-1.5e-99999999999999999999", "0e99999999999999999999",
    "9007199254740993", "0.1000000000000000055511151231257827",
  })
  void keepsTheSpelling(String text) {
    assertThat(JsonValue.parse(text).toJson()).isEqualTo(text);
    assertThat(JsonValue.parse("[" + text + "]").toJson()).isEqualTo("[" + text + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0", "1, 10e-1", "100, 1e2", "100, 1E+2", "0, -0.00", "0, 0e99999999999", "-1.5, -15E-1", "0.001, 1e-3",
    "1e999999999, 10e999999998", "1e99999999999999999999, 0.1e100000000000000000000", "12.50, 0.0125e3",
  })
  void equalityIsNumeric(String one, String other) {
    assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
  }

  @ParameterizedTest
  @CsvSource({"1, -1", "1, 10", "1e999999999, 1e999999998", "1.0, 1.01", "9007199254740993, 9007199254740992"})
  void differentNumbersDiffer(String one, String other) {
    assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
  }

  @Test
  void valueIsExactUnlessTheExponentIsHuge() {
    assertThat(((JsonValue.JsonNumber) JsonValue.parse("1.10")).value()).isEqualTo(new BigDecimal("1.10"));
    assertThat(JsonValue.parse("1e400").asDecimal()).contains(new BigDecimal("1e400"));
    assertThat(JsonValue.parse("1e10000").asDecimal()).isPresent();
    assertThat(JsonValue.parse("1e10001").asDecimal()).isEmpty();
    assertThat(JsonValue.parse("1e10001").asLong()).isEmpty();
    assertThatThrownBy(() -> ((JsonValue.JsonNumber) JsonValue.parse("1e999999999")).value())
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 ", " 1", "01", "1.", "NaN", "\ufeff1", "1,2", "\"1\""})
  void textThatIsNoNumberIsRefused(String text) {
    assertThatThrownBy(() -> JsonValue.JsonNumber.ofText(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "-0, 0", "1.0, 1", "1e2, 100", "1.5e1, 15", "100e-2, 1", "0e9999, 0",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808", "9223372036854775807.000, 9223372036854775807",
  })
  void readsWholeNumbersInAnySpelling(String text, long value) {
    assertThat(JsonCodecs.LONG.parse(text)).isEqualTo(value);
    assertThat(JsonValue.parse(text).asLong()).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "0.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e999999999", "\"1\"", "true", "null", "[]",
  })
  void otherValuesAreNoWholeNumber(String text) {
    assertThatThrownBy(() -> JsonCodecs.LONG.parse(text)).hasMessageStartingWith("$: expected a 64-bit integer, found");
  }

  @Test
  void intHas32Bits() {
    assertThat(JsonCodecs.INT.parse("2147483647")).isEqualTo(Integer.MAX_VALUE);
    assertThat(JsonCodecs.INT.parse("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThatThrownBy(() -> JsonCodecs.INT.parse("2147483648"))
        .hasMessage("$: expected a 32-bit integer, found a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.10", "-0.00", "0.000000000001", "123456789012345678901234567890.12", "1E+3", "12345"})
  void decimalsKeepTheirScale(String text) {
    assertThat(JsonCodecs.DECIMAL.parse(text)).isEqualTo(new BigDecimal(text));
    assertThat(JsonValue.parse(JsonCodecs.DECIMAL.toJson(new BigDecimal(text)))).isEqualTo(JsonValue.parse(text));
  }

  @Test
  void doublesThatCannotHoldANumberKeepItWhereAPropertyHoldsThem() {
    assertThat(JsonCodecs.DOUBLE.parse("0.1")).isEqualTo(0.1);
    assertThat(JsonCodecs.DOUBLE.parse("-1e-400")).isEqualTo(-0.0);
    assertThat(JsonCodecs.DOUBLE.parse("0.10000000000000000000001")).isEqualTo(0.1);
    assertThatThrownBy(() -> JsonCodecs.DOUBLE.parse("1e10001")).hasMessage("$: expected a number, found a number");
    assertThatThrownBy(() -> JsonCodecs.DOUBLE.parse("1e400")).hasMessage("$: expected a double, found a number");
    assertThat(JsonCodecs.DOUBLE.toJson(1e21)).isEqualTo("1.0E21");
    assertThat(JsonCodecs.DOUBLE.toJson(35625.0)).isEqualTo("35625");
    assertThat(JsonCodecs.DOUBLE.toJson(-0.0)).isEqualTo("-0.0");
    assertThatThrownBy(() -> JsonCodecs.DOUBLE.toJson(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesLongs() {
    for (long value : new long[] {0, 9, 10, -10, 99, 100, 1234567890123L, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThat(JsonCodecs.LONG.toJson(value)).isEqualTo(Long.toString(value));
    }
  }

  /** A number has a greatest length, so that the time for a document grows with its length and no faster. */
  @ParameterizedTest
  @ValueSource(strings = {"9", "0"})
  void manyOfTheLongestNumbersAreReadInTime(String digit) {
    String whole = "1" + digit.repeat(9_999);
    String fraction = "0." + digit.repeat(9_997) + "1";
    String document = "[" + String.join(",", Collections.nCopies(20, whole + "," + fraction)) + "]";
    assertTimeout(Duration.ofSeconds(10), () -> {
      JsonValue tree = JsonValue.parse(document);
      assertThat(tree.toJson()).isEqualTo(document);
      assertThat(tree).isEqualTo(JsonValue.parse(document)).hasSameHashCodeAs(JsonValue.parse(document));
      List<BigDecimal> decimals = JsonCodecs.list(JsonCodecs.DECIMAL).parse(document);
      assertThat(decimals).contains(new BigDecimal(whole), new BigDecimal(fraction));
      assertThat(JsonValue.parse(JsonCodecs.list(JsonCodecs.DECIMAL).toJson(decimals))).isEqualTo(tree);
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> JsonCodecs.LONG.parse(whole)).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> JsonCodecs.DOUBLE.parse(whole)).isInstanceOf(DecodingException.class);
        assertThat(JsonCodecs.DOUBLE.parse(fraction)).isBetween(0.0, 1.0);
      }
    });
  }
}
