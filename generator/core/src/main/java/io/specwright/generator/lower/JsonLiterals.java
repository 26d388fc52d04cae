package io.specwright.generator.lower;

import io.specwright.generator.load.SpecNode;
import io.specwright.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document's literal values (examples, defaults, enum values) as JSON. */
final class JsonLiterals {

  private JsonLiterals() {}

  static JsonValue of(SpecNode node) {
    if (node instanceof SpecNode.ObjectNode object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((name, value) -> members.put(name, of(value)));
      return new JsonValue.JsonObject(members);
    } else if (node instanceof SpecNode.ArrayNode array) {
      return new JsonValue.JsonArray(array.elements().stream().map(JsonLiterals::of).toList());
    } else if (node instanceof SpecNode.StringNode string) {
      return new JsonValue.JsonString(string.value());
    } else if (node instanceof SpecNode.NumberNode number) {
      return JsonValue.JsonNumber.ofText(number.literal());
    } else if (node instanceof SpecNode.BooleanNode bool) {
      return new JsonValue.JsonBoolean(bool.value());
    }
    return JsonValue.JsonNull.INSTANCE;
  }
}
