package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

  @Tag("R27")
  @ParameterizedTest
  @CsvSource({
    "../admin,   /users/..%2Fadmin/keys",
    "a/b,        /users/a%2Fb/keys",
    "a\\b,       /users/a%5Cb/keys",
    "%2e%2e,     /users/%252e%252e/keys",
    "?x=1,       /users/%3Fx%3D1/keys",
    "#top,       /users/%23top/keys",
    "a;b=c,      /users/a%3Bb%3Dc/keys",
    "...,        /users/.../keys",
    "{id},       /users/%7Bid%7D/keys",
  })
  void aValueStaysInItsSegment(String value, String path) {
    assertThat(PathTemplate.expand("/users/{id}/keys", Map.of("id", PercentEncoding.UNRESERVED.encode(value))))
        .isEqualTo(path);
  }

  @Tag("R27")
  @ParameterizedTest
  @CsvSource({"/users/{id}, .", "/users/{id}/keys, ..", "/files/.{id}, .", "/files/{id}, ''", "/files/v{id}, ''"})
  void refusesEmptyAndDotSegments(String template, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand(template, Map.of("id", value)))
        .withMessageStartingWith("Path parameter id ");
  }

  @Test
  void refusesDotsThatTwoParametersMakeTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand("/f/{a}{b}", Map.of("a", ".", "b", ".")))
        .withMessageContaining("a, b");
  }

  @Test
  void expandsSeveralParametersInASegment() {
    assertThat(PathTemplate.expand("/d/{from}..{to}.json", Map.of("from", "1", "to", "2"))).isEqualTo("/d/1..2.json");
  }

  @Test
  void encodesTheLiteralParts() {
    assertThat(PathTemplate.expand("/a b/{x}:run/100%25#d", Map.of("x", "1")))
        .isEqualTo("/a%20b/1:run/100%25%23d");
  }

  @Test
  void expandsTheQueryOfATemplateWithoutAWayOutOfAPair() {
    String template = "/rides/{id}?page={page}&fixed=a b&from={x}..{y}";
    Map<String, String> values = Map.of(
        "id", "7", "page", PercentEncoding.UNRESERVED.encode("1&admin=true#"), "x", "1", "y", "2");
    assertThat(PathTemplate.expand(template, values)).isEqualTo("/rides/7");
    assertThat(PathTemplate.expandQuery(template, values))
        .containsExactly("page=1%26admin%3Dtrue%23", "fixed=a%20b", "from=1..2");
    assertThat(PathTemplate.expandQuery("/rides", values)).isEmpty();
  }

  @Test
  void namesAParameterWithoutValue() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PathTemplate.expand("/a/{x}", Map.of()))
        .withMessage("No value for path parameter x of /a/{x}");
  }
}
