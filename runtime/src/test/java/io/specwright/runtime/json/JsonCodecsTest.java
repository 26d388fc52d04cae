package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecsTest {

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void listsSetsAndMaps() {
    assertThat(JsonCodecs.list(JsonCodecs.LONG).parse(" [ 1 , 2 ] ")).containsExactly(1L, 2L);
    assertThat(JsonCodecs.list(JsonCodecs.list(JsonCodecs.LONG)).parse("[[],[1]]"))
        .containsExactly(List.of(), List.of(1L));
    assertThat(JsonCodecs.set(JsonCodecs.STRING).parse("[\"b\",\"a\"]")).containsExactly("b", "a");
    assertThat(JsonCodecs.map(JsonCodecs.BOOLEAN).parse("{\"a\":true,\"b\":false}"))
        .containsExactly(Map.entry("a", true), Map.entry("b", false));
    assertThat(JsonCodecs.map(JsonCodecs.map(JsonCodecs.LONG)).toJson(Map.of("a\"", Map.of("b", 1L))))
        .isEqualTo("{\"a\\\"\":{\"b\":1}}");
    assertThat(JsonCodecs.list(JsonCodecs.STRING).toJson(List.of())).isEqualTo("[]");
  }

  @Test
  void whatIsReadIsUnmodifiable() {
    assertThatThrownBy(() -> JsonCodecs.list(JsonCodecs.LONG).parse("[]").add(1L))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> JsonCodecs.map(JsonCodecs.LONG).parse("{}").put("a", 1L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void elementsMayBeNullWhereTheTypeSaysSo() {
    JsonCodec<List<@Nullable Long>> longs = JsonCodecs.list(JsonCodecs.nullable(JsonCodecs.LONG));
    assertThat(longs.parse("[1,null,2]")).isEqualTo(Arrays.asList(1L, null, 2L));
    assertThat(longs.toJson(Arrays.asList(1L, null, 2L))).isEqualTo("[1,null,2]");
    assertThatThrownBy(() -> longs.parse("[1,\"2\"]")).isInstanceOf(DecodingException.class);
    assertThatThrownBy(() -> JsonCodecs.list(JsonCodecs.LONG).parse("[1,null]")).isInstanceOf(DecodingException.class);
    JsonCodec<Map<String, @Nullable Long>> byName = JsonCodecs.map(JsonCodecs.nullable(JsonCodecs.LONG));
    Map<String, @Nullable Long> values = new LinkedHashMap<>();
    values.put("a", null);
    assertThat(byName.parse("{\"a\":null}")).isEqualTo(values);
    assertThat(byName.toJson(values)).isEqualTo("{\"a\":null}");
    assertThat(JsonCodecs.nullable(JsonCodecs.LONG).parse("null")).isNull();
  }

  @Test
  void strictFaultNamesTheElement() {
    assertThatThrownBy(() -> JsonCodecs.map(JsonCodecs.list(JsonCodecs.LONG)).parse(utf8("{\"a\":[1,{}]}"), true))
        .hasMessage("$.a[1]: expected a 64-bit integer, found an object");
    assertThatThrownBy(() -> JsonCodecs.map(JsonCodecs.list(JsonCodecs.LONG)).parse("{\"a\":[1,{}]}"))
        .hasMessage("$: expected a 64-bit integer, found an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,]", "[1", "[1,2}", "[,1]", "[1 2]", "[1]]"})
  void malformedListsAreFaults(String json) {
    assertThatThrownBy(() -> JsonCodecs.list(JsonCodecs.LONG).parse(json)).hasMessageContaining("malformed JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,}", "{\"a\":1", "{\"a\":1]", "{\"a\" 1}", "{,\"a\":1}", "{\"a\":1 \"b\":2}"})
  void malformedMapsAreFaults(String json) {
    assertThatThrownBy(() -> JsonCodecs.map(JsonCodecs.LONG).parse(json)).hasMessageContaining("malformed JSON");
    assertThatThrownBy(() -> LicenseEntity.CODEC.parse(json)).hasMessageContaining("malformed JSON");
  }

  @Test
  void looksAhead() {
    JsonReader in = new JsonReader(utf8(
        " {\"skip\":[{\"type\":\"no\"},\"}\\\"{\"],"
            + "\"n\":-1.50,\"t\\u0079pe\":\"y\\u0065s\",\"b\":true,\"o\":{},\"z\":null}"));
    assertThat(in.peekText("type")).isEqualTo("yes");
    assertThat(in.peekText("n")).isEqualTo("-1.50");
    assertThat(in.peekText("b")).isEqualTo("true");
    assertThat(in.peekText("o")).isEmpty();
    assertThat(in.peekText("z")).isEmpty();
    assertThat(in.peekText("absent")).isEmpty();
    assertThat(in.peekHas("type", "o", "z")).isTrue();
    assertThat(in.peekHas("type", "absent")).isFalse();
    assertThat(in.peekHas()).isTrue();
    assertThat(in.peek()).isEqualTo(JsonKind.OBJECT);
    assertThat(in.readValue().get("b")).contains(JsonValue.of(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "[]", "1", "{", "{\"a\"", "{\"a\":", "{\"a\":[", "{\"a\":\"", "{\"a\":}", "{\"a\":1,", "{a:1}", "{\"a\":1]",
  })
  void looksAheadIntoAnythingWithoutFault(String json) {
    JsonReader in = new JsonReader(utf8(json));
    assertThat(in.peekText("b")).isEmpty();
    assertThat(in.peekHas("b")).isFalse();
    in.peek();
  }

  @Test
  void looksIntoNestedObjectsInLinearTime() {
    int levels = 500;
    JsonReader in = new JsonReader(utf8(
        "{\"in\":".repeat(levels) + "[" + "[],".repeat(500_000) + "1]" + ",\"type\":\"t\"}".repeat(levels)));
    JsonNames names = JsonNames.of("in", "type");
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
      for (int i = 0; i < levels; i++) {
        assertThat(in.peekText("type")).isEqualTo("t");
        assertThat(in.nextProperty(Objects.requireNonNull(in.beginObject(names)))).isZero();
      }
    });
  }

  @Test
  void variantWhoseCodecGivesNothingIsUnknownOrRefused() {
    JsonCodec<String> nothing = JsonCodec.of(in -> null, JsonWriter::value);
    JsonCodec<Object> union = JsonCodec.of(
        in -> in.readVariant(nothing, text -> text, unknown -> unknown), (out, value) -> out.value(value.toString()));
    assertThat(union.parse("[1]")).isEqualTo(JsonValue.parse("[1]"));
    assertThatThrownBy(() -> union.parse(utf8("[1]"), true)).hasMessageContaining("expected a variant of the union");
    assertThatThrownBy(() -> union.parse("null")).hasMessage("$: expected a value, found null");
  }
}
