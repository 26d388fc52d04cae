package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads any value as a tree; of members with the same name the last one counts. */
final class TreeReader {
  private final JsonCursor in;
  private final StringScanner strings;
  private final NumberScanner numbers;

  TreeReader(JsonCursor in, StringScanner strings, NumberScanner numbers) {
    this.in = in;
    this.strings = strings;
    this.numbers = numbers;
  }

  JsonValue read() {
    int token = in.peek();
    switch (token) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return new JsonValue.JsonString(strings.read());
      default:
        if (NumberScanner.isStart(token)) {
          numbers.scan();
          return new JsonValue.JsonNumber(numbers);
        }
        return word();
    }
  }

  private JsonValue word() {
    if (in.skipWord("null")) {
      return JsonValue.ofNull();
    }
    if (in.skipWord("true")) {
      return JsonValue.of(true);
    }
    if (in.skipWord("false")) {
      return JsonValue.of(false);
    }
    throw in.malformed("expected a value");
  }

  private JsonValue object() {
    OpenContainers.Container open = in.open(JsonNames.NONE);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (!in.skip('}')) {
      do {
        open.name = null;
        if (in.peek() != '"') {
          throw in.malformed("expected a property name");
        }
        String name = strings.read();
        open.name = name;
        in.expect(':');
        members.put(name, read());
      } while (in.skip(','));
      in.expectEnd('}');
    }
    in.containers.close();
    return new JsonValue.JsonObject(members);
  }

  private JsonValue array() {
    OpenContainers.Container open = in.open(JsonNames.NONE);
    List<JsonValue> elements = new ArrayList<>();
    if (!in.skip(']')) {
      do {
        open.index = elements.size();
        elements.add(read());
      } while (in.skip(','));
      in.expectEnd(']');
    }
    in.containers.close();
    return new JsonValue.JsonArray(elements);
  }
}
