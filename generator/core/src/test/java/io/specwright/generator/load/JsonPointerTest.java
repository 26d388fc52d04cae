package io.specwright.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPointerTest {

  @Test
  void escapesTheTwoSpecialCharacters() {
    assertThat(JsonPointer.of("paths", "/a~b/{id}", "get")).hasToString("/paths/~1a~0b~1{id}/get");
    assertThat(JsonPointer.parse("/paths/~1a~0b~1{id}/get")).contains(JsonPointer.of("paths", "/a~b/{id}", "get"));
  }

  @Test
  void decodesTildeOneAfterTildeZeroOnlyOnce() {
    assertThat(JsonPointer.parse("/~01")).contains(JsonPointer.of("~1"));
  }

  @Test
  void tellsTheWholeDocumentFromTheEmptyName() {
    assertThat(JsonPointer.parse("")).contains(JsonPointer.ROOT);
    assertThat(JsonPointer.parse("/")).contains(JsonPointer.of(""));
  }

  @Test
  void refusesWhatIsNoPointer() {
    assertThat(JsonPointer.parse("a/b")).isEmpty();
    assertThat(JsonPointer.parse("/a~2")).isEmpty();
    assertThat(JsonPointer.parse("/a~")).isEmpty();
  }
}
