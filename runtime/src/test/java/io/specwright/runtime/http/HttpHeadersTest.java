package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHeadersTest {

  @Test
  void namesHaveNoCase() {
    HttpHeaders headers = HttpHeaders.received(Map.of("Content-TYPE", List.of("a", "b")));

    assertThat(headers.first("content-type")).contains("a");
    assertThat(headers.all("CONTENT-TYPE")).containsExactly("a", "b");
    assertThat(headers.toMap()).containsKey("content-type");
    assertThat(headers.with("content-Type", "c").all("Content-Type")).containsExactly("c");
  }

  @Tag("R26")
  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Admin: 1", "a\nb", "a\rb", "a\0b", "caf\u00e9", "\u20ac", "\u007f"})
  void refusesValuesThatCouldBecomeSomethingElse(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpHeaders.empty().with("X-Name", value))
        .withMessageStartingWith("The value of header X-Name has the character U+")
        .withMessageNotContaining(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "\u00e9"})
  void refusesNamesThatAreNoTokens(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> HttpHeaders.empty().with(name, "v"));
  }

  @Test
  void printsNoValue() {
    assertThat(HttpHeaders.empty().with("X-Key", "secret")).hasToString("HttpHeaders[X-Key]");
  }
}
