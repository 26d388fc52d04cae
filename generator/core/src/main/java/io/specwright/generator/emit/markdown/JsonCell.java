package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON value in a table's cell: a string as its text, an object or array with a member a line. */
final class JsonCell {
  private static final int LONGEST = 1_000;

  private JsonCell() {}

  static Markdown of(JsonValue value) {
    String text = value.asString().orElseGet(() -> text(value));
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    return MarkdownText.plainLines(shown);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonValue.JsonObject object && !object.members().isEmpty()) {
      return object.members().entrySet().stream()
          .map(JsonCell::member)
          .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }
    if (value instanceof JsonValue.JsonArray array && isNested(array.elements())) {
      return array.elements().stream().map(JsonValue::toJson).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }
    return value.toJson();
  }

  private static String member(Map.Entry<String, JsonValue> member) {
    return JsonValue.of(member.getKey()).toJson() + ": " + member.getValue().toJson();
  }

  private static boolean isNested(List<JsonValue> elements) {
    return elements.stream().anyMatch(element -> element.asObject().isPresent() || element.asArray().isPresent());
  }
}
