package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.ParameterStyle;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.JsonValue.JsonArray;
import io.specwright.runtime.json.JsonValue.JsonObject;
import io.specwright.runtime.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that stand for a value which is no file (OpenAPI 3.1, sections 4.8.14.5 and 4.8.15). Null is none. */
final class PartValues {
  private static final String TEXT = "text/plain";
  private static final String JSON = "application/json";

  private PartValues() {}

  static List<Part> usual(String name, JsonValue value) {
    return elements(value).map(element -> Part.field(name, element instanceof JsonObject || element instanceof JsonArray
        ? HttpBody.of(JSON, utf8(element.toJson()))
        : HttpBody.of(TEXT, text(element)))).toList();
  }

  /**
   * A list in a JSON media type is one document, in any other one part for each element; text is taken to be written
   * in the media type already.
   */
  static List<Part> typed(String name, JsonValue value, String contentType, String... headers) {
    boolean json = isJson(contentType);
    return (json ? Stream.of(value).filter(whole -> !whole.isNull()) : elements(value))
        .map(each -> json && !(each instanceof JsonString)
            ? HttpBody.of(contentType, utf8(each.toJson()))
            : isText(contentType) ? HttpBody.of(contentType, text(each)) : HttpBody.of(contentType, utf8(text(each))))
        .map(content -> with(headers, Part.field(name, content)))
        .toList();
  }

  private static Part with(String[] headers, Part part) {
    Part result = part;
    for (int i = 0; i < headers.length; i += 2) {
      result = result.with(headers[i], headers[i + 1]);
    }
    return result;
  }

  /** As RFC 6570 and OpenAPI's table of styles say, each pair as a part (OpenAPI 3.1.1, section 4.8.15.1.2). */
  static List<Part> styled(String name, JsonValue value, ParameterStyle style, boolean explode) {
    if (style == ParameterStyle.DEEP_OBJECT) {
      List<Part> parts = new ArrayList<>();
      addDeep(parts, name, value);
      return parts;
    }
    if (explode && value instanceof JsonObject object) {
      return object.members().entrySet().stream().filter(member -> !member.getValue().isNull())
          .map(member -> field(member.getKey(), member.getValue())).toList();
    }
    if (explode || !(value instanceof JsonObject || value instanceof JsonArray)) {
      return elements(value).map(element -> field(name, element)).toList();
    }
    String delimiter = style == ParameterStyle.SPACE_DELIMITED ? " "
        : style == ParameterStyle.PIPE_DELIMITED ? "|"
        : ",";
    String joined = flat(value).collect(Collectors.joining(delimiter));
    return joined.isEmpty() ? List.of() : List.of(Part.field(name, HttpBody.of(TEXT, joined)));
  }

  private static void addDeep(List<Part> parts, String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.members().forEach((key, member) -> addDeep(parts, name + "[" + key + "]", member));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        addDeep(parts, name + "[" + i + "]", array.elements().get(i));
      }
    } else if (!value.isNull()) {
      parts.add(field(name, value));
    }
  }

  private static Stream<String> flat(JsonValue value) {
    return value instanceof JsonObject object
        ? object.members().entrySet().stream().filter(member -> !member.getValue().isNull())
            .flatMap(member -> Stream.of(member.getKey(), text(member.getValue())))
        : elements(value).map(PartValues::text);
  }

  private static Part field(String name, JsonValue value) {
    return Part.field(name, HttpBody.of(TEXT, text(value)));
  }

  private static Stream<JsonValue> elements(JsonValue value) {
    return (value instanceof JsonArray array ? array.elements().stream() : Stream.of(value))
        .filter(element -> !element.isNull());
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.value() : value.toJson();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isJson(String contentType) {
    String essence = essence(contentType);
    return essence.equals(JSON) || essence.endsWith("+json") || essence.equals("text/json");
  }

  /** Whether a charset belongs to the media type. */
  private static boolean isText(String contentType) {
    return essence(contentType).startsWith("text/") && !essence(contentType).equals("text/json");
  }

  private static String essence(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
