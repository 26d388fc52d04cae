package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @Test
  void joinsPathAndQuery() {
    assertThat(BaseUrl.parse("https://h/base//").resolve("/a", List.of("x=1", "y=2")))
        .hasToString("https://h/base/a?x=1&y=2");
    assertThat(BaseUrl.parse("http://[::1]:8080").resolve("/a", List.of())).hasToString("http://[::1]:8080/a");
  }

  @Tag("R35")
  @ParameterizedTest
  @ValueSource(strings = {
    "", "api.example.com", "/v1", "ftp://h", "file:///etc", "https://", "https:h", "https://me:hunter2@h",
    "https://h?a=b", "https://h#f", "https://h/a b", "https://{region}.h"
  })
  void refusesWhatIsNoPlaceForAnApi(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(url))
        .withMessageContaining("base URL")
        .withMessageNotContaining("hunter2");
  }
}
