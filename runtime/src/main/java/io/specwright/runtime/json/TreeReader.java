package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any value as a tree; of members with the same name the last one counts. */
final class TreeReader {
  /** Shorter values are read again faster than they are looked up. */
  private static final int MIN_REMEMBERED_LENGTH = 256;

  private final JsonCursor in;
  private final StringScanner strings;
  private final NumberScanner numbers;
  /** By offset; null until there is one, which most documents never need. */
  private @Nullable Map<Integer, Reread> rereads;

  TreeReader(JsonCursor in, StringScanner strings, NumberScanner numbers) {
    this.in = in;
    this.strings = strings;
    this.numbers = numbers;
  }

  /**
   * Goes back to a value that has been read as a type it does not fit. Remembers the tree: the values around it may
   * turn out not to fit either, and a document nested that way would be read once for each of its levels.
   */
  JsonValue reread(int offset) {
    in.at = offset;
    in.peek();
    int start = in.at;
    JsonValue value = read();
    if (in.at - start >= MIN_REMEMBERED_LENGTH) {
      rereads = rereads == null ? new HashMap<>() : rereads;
      rereads.put(start, new Reread(value, in.at));
    }
    return value;
  }

  JsonValue read() {
    int token = in.peek();
    Reread known = rereads == null ? null : rereads.get(in.at);
    if (known != null) {
      in.at = known.end;
      return known.value;
    }
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

  /** A value and the offset after it. */
  private record Reread(JsonValue value, int end) {}
}
