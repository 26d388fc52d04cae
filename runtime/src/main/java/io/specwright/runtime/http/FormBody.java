package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.JsonValue.JsonArray;
import io.specwright.runtime.json.JsonValue.JsonNull;
import io.specwright.runtime.json.JsonValue.JsonObject;
import io.specwright.runtime.json.JsonValue.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * {@code application/x-www-form-urlencoded}: a pair for every property, an array as one pair for every element, and
 * what is nested deeper as JSON text (OpenAPI 3.1, section 4.8.15.1.1), except for properties with an encoding of
 * their own. Null properties are left out.
 */
final class FormBody {
  static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  private FormBody() {}

  /**
   * @throws IllegalArgumentException if the value is no JSON object
   */
  static HttpBody of(JsonValue value, FormEncoding... encodings) {
    if (!(value instanceof JsonObject object)) {
      throw new IllegalArgumentException("A form must be a JSON object");
    }
    Map<String, ParameterSerializer> special = new HashMap<>();
    for (FormEncoding encoding : encodings) {
      encoding.properties().forEach(property -> special.put(property, encoding.serializer()));
    }
    StringJoiner pairs = new StringJoiner("&");
    object.members().forEach((name, member) -> {
      if (special.containsKey(name)) {
        special.get(name).serialize(name, member).ifPresent(pairs::add);
      } else if (member instanceof JsonArray array) {
        array.elements().forEach(element -> add(pairs, name, element));
      } else {
        add(pairs, name, member);
      }
    });
    return HttpBody.of(CONTENT_TYPE, pairs.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void add(StringJoiner pairs, String name, JsonValue value) {
    if (!(value instanceof JsonNull)) {
      String text = value instanceof JsonString string ? string.value() : value.toJson();
      pairs.add(encode(name) + "=" + encode(text));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
