package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.JsonValue.JsonArray;
import io.specwright.runtime.json.JsonValue.JsonNull;
import io.specwright.runtime.json.JsonValue.JsonObject;
import io.specwright.runtime.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a parameter as OpenAPI's table of styles says (OpenAPI 3.1.1, section 4.8.12.4), which is RFC 6570 with
 * additions.
 *
 * <p>Null, and an empty array or object, become nothing at all (RFC 6570, section 2.3). Where the specification is
 * silent, a value nested in an array or object is written as its JSON text, and {@code deepObject} nests its brackets.
 */
record ParameterSerializer(Place place, ParameterStyle style, boolean explode, boolean allowReserved) {

  ParameterSerializer {
    if (!place.allows(style)) {
      throw new IllegalArgumentException("No style for " + place.name().toLowerCase(Locale.ROOT) + ": " + style);
    }
  }

  /** The text to put in the path, query (without {@code &} around it), header or {@code Cookie} header. */
  Optional<String> serialize(String name, JsonValue value) {
    boolean nothing = switch (style) {
      case JSON -> value.isNull();
      case DEEP_OBJECT -> deepPairs(name, value).isEmpty();
      default -> parts(value).allMatch(JsonValue::isNull);
    };
    return nothing ? Optional.empty() : Optional.of(text(name, value));
  }

  private static Stream<JsonValue> parts(JsonValue value) {
    return value instanceof JsonArray array ? array.elements().stream()
        : value instanceof JsonObject object ? object.members().values().stream()
        : Stream.of(value);
  }

  private String text(String name, JsonValue value) {
    return switch (style) {
      case SIMPLE -> value(name, value, ",", ",", false);
      case LABEL -> "." + value(name, value, ".", ",", false);
      case MATRIX -> ";" + value(name, value, ";", ",", true);
      case FORM, COOKIE -> value(name, value, separator(), ",", true);
      case SPACE_DELIMITED -> value(name, value, separator(), "%20", true);
      case PIPE_DELIMITED -> value(name, value, separator(), "%7C", true);
      case DEEP_OBJECT -> String.join("&", deepPairs(name, value));
      case QUERY_STRING -> String.join("&", formPairs(value));
      case JSON -> json(name, value);
    };
  }

  private String separator() {
    return place == Place.COOKIE ? "; " : "&";
  }

  /**
   * The expansion common to all styles (RFC 6570, section 3.2.1).
   *
   * @param separator between the parts of an exploded value
   * @param delimiter between the parts of one that is not exploded
   * @param named whether the parameter's name is part of the text
   */
  private String value(String name, JsonValue value, String separator, String delimiter, boolean named) {
    if (value instanceof JsonArray array) {
      List<String> items = array.elements().stream().filter(e -> !(e instanceof JsonNull)).map(this::text).toList();
      return explode
          ? String.join(separator, named ? items.stream().map(item -> pair(name, item)).toList() : items)
          : joined(name, items, delimiter, named);
    }
    if (value instanceof JsonObject object) {
      List<String> parts = new ArrayList<>();
      object.members().forEach((key, member) -> {
        if (member instanceof JsonNull) {
          return;
        }
        if (explode) {
          parts.add(encode(key) + "=" + text(member));
        } else {
          parts.add(encode(key));
          parts.add(text(member));
        }
      });
      return explode ? String.join(separator, parts) : joined(name, parts, delimiter, named);
    }
    return named ? pair(name, text(value)) : text(value);
  }

  private String joined(String name, List<String> parts, String delimiter, boolean named) {
    String text = String.join(delimiter, parts);
    return named ? pair(name, text) : text;
  }

  /** An empty value keeps its {@code =}, but not in a matrix: {@code color=}, {@code ;color}. */
  private String pair(String name, String text) {
    return wireName(name) + (style == ParameterStyle.MATRIX && text.isEmpty() ? "" : "=" + text);
  }

  /** The pairs that an object is as a form (OpenAPI 3.1, section 4.8.15.1.1); a space is {@code %20}, as elsewhere. */
  private List<String> formPairs(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      throw new IllegalArgumentException("A whole query must be a JSON object");
    }
    List<String> pairs = new ArrayList<>();
    object.members().forEach((name, member) -> (member instanceof JsonArray ? parts(member) : Stream.of(member))
        .filter(part -> !part.isNull())
        .forEach(part -> pairs.add(encode(name) + "=" + text(part))));
    return pairs;
  }

  private List<String> deepPairs(String key, JsonValue value) {
    List<String> pairs = new ArrayList<>();
    addDeepPairs(pairs, encode(key), value);
    return pairs;
  }

  private void addDeepPairs(List<String> pairs, String key, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.members().forEach((name, member) -> addDeepPairs(pairs, key + "%5B" + encode(name) + "%5D", member));
    } else if (value instanceof JsonArray array) {
      array.elements().forEach(element -> addDeepPairs(pairs, key, element));
    } else if (!(value instanceof JsonNull)) {
      pairs.add(key + "=" + text(value));
    }
  }

  /** Nobody decodes the name of a cookie (RFC 6265, section 5.2). */
  private String wireName(String name) {
    return place == Place.COOKIE ? name : encode(name);
  }

  private String json(String name, JsonValue value) {
    return switch (place) {
      case PATH -> encode(value.toJson());
      case QUERY, COOKIE -> wireName(name) + "=" + encode(value.toJson());
      case HEADER -> asciiJson(value);
    };
  }

  /** Non-ASCII characters occur only inside JSON strings, where an escape means the same. */
  private static String asciiJson(JsonValue value) {
    StringBuilder ascii = new StringBuilder();
    for (char c : value.toJson().toCharArray()) {
      ascii.append(c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return ascii.toString();
  }

  private String text(JsonValue value) {
    return encode(value instanceof JsonString string ? string.value() : value.toJson());
  }

  private String encode(String text) {
    if (place == Place.HEADER) {
      return text;
    }
    PercentEncoding encoding = style == ParameterStyle.COOKIE ? PercentEncoding.COOKIE
        : allowReserved ? PercentEncoding.RESERVED
        : PercentEncoding.UNRESERVED;
    return encoding.encode(text);
  }
}
