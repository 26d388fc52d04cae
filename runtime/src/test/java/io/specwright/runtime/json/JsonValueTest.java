package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  @Test
  void buildsAndTakesApart() {
    JsonValue value = JsonValue.of(Map.of("a", JsonValue.of(List.of(
        JsonValue.of("x"), JsonValue.of(1), JsonValue.of(new BigDecimal("1.50")), JsonValue.of(true),
        JsonValue.ofNull()))));
    assertThat(value).hasToString("{\"a\":[\"x\",1,1.50,true,null]}");
    assertThat(JsonValue.parse(value.toJson())).isEqualTo(value);
    List<JsonValue> elements = value.get("a").orElseThrow().asArray().orElseThrow();
    assertThat(elements.get(0).asString()).contains("x");
    assertThat(elements.get(1).asLong()).contains(1L);
    assertThat(elements.get(2).asDecimal()).contains(new BigDecimal("1.50"));
    assertThat(elements.get(3).asBoolean()).contains(true);
    assertThat(elements.get(4).isNull()).isTrue();
    assertThat(elements).extracting(JsonValue::kind).containsExactly(
        JsonKind.STRING, JsonKind.NUMBER, JsonKind.NUMBER, JsonKind.BOOLEAN, JsonKind.NULL);
    assertThat(value.asObject()).isPresent();
    assertThat(value.asString()).isEmpty();
    assertThat(value.get("b")).isEmpty();
    assertThat(elements.get(0).get("b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{\"a\":1,\"b\":[true]} | { \"b\" : [ true ], \"a\" : 1.0 }",
    "\"\\u0061\\/\" | \"a/\"",
    "{\"a\":1,\"a\":2} | {\"a\":2}",
  })
  void equalByContent(String one, String other) {
    assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"[1,2] | [2,1]", "{\"a\":null} | {}", "\"1\" | 1", "\"a\" | \"A\"", "[] | {}"})
  void differentByContent(String one, String other) {
    assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
  }

  @Test
  void objectsKeepTheirOrder() {
    assertThat(JsonValue.parse("{\"b\":1,\"a\":2,\"c\":3}")).hasToString("{\"b\":1,\"a\":2,\"c\":3}");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "plain", "\u00e9\u20ac\ud83d\ude00", "/<>&'", "\u007f\u0080\u07ff\u0800\uffff", "\ud800", "a\udc00b\ud83d",
  })
  void writesOnlyNecessaryEscapes(String text) {
    String json = JsonValue.of(text).toJson();
    assertThat(JsonValue.parse(json).asString()).contains(text);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      assertThat(json).isEqualTo("\"" + text + "\"");
    }
  }

  @Test
  void escapesControlCharactersQuotesAndBackslashes() {
    assertThat(JsonValue.of("\"\\\b\f\n\r\t\u0000\u001f").toJson())
        .isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\"");
    assertThat(JsonValue.of("a\ud800").toJson()).isEqualTo("\"a\\ud800\"");
  }

  @Test
  void longTextRoundTripsAtEveryAlignment() {
    for (String unit : List.of("x", "\u00e9", "\u20ac", "\ud83d\ude00", "\n", "\ud800")) {
      for (int before = 0; before < 20; before++) {
        String text = "a".repeat(before) + unit.repeat(700) + "b".repeat(before);
        assertThat(JsonValue.parse(JsonValue.of(text).toJson()).asString()).contains(text);
      }
    }
  }

  @Test
  void treesThatNoReaderWouldTakeAreNotWritten() {
    JsonValue value = JsonValue.ofNull();
    for (int i = 0; i < 600; i++) {
      value = JsonValue.of(List.of(value));
    }
    JsonValue deep = value;
    assertThatThrownBy(deep::toJson).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void namesAreCheckedForRepetition() {
    assertThatThrownBy(() -> JsonNames.of("a", "b", "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesOfAnyLengthAndContentAreRecognised() {
    String[] names = new String[40];
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < names.length; i++) {
      names[i] = i == 7 ? "odd \"\\\u00e9\ud83d\ude00\n name" : "n".repeat(i) + (i % 2 == 0 ? "a" : "b");
      json.append(i == 0 ? "" : ",").append(JsonValue.of(names[i]).toJson()).append(":").append(i);
    }
    byte[] document = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    JsonNames table = JsonNames.of(names);
    for (int round = 0; round < 3; round++) {
      JsonReader in = new JsonReader(document);
      OpenContainers.Container object = Objects.requireNonNull(in.beginObject(table));
      for (int i = 0; i < names.length; i++) {
        assertThat(in.nextProperty(object)).isEqualTo(i);
        assertThat(in.readInt()).isEqualTo(i);
      }
      assertThat(in.nextProperty(object)).isEqualTo(PropertyReader.END);
      assertThat(in.endObject()).isSameAs(JsonExtras.NONE);
    }
  }
}
