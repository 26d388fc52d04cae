package io.specwright.generator.emit.markdown;

import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A plausible value for a scalar that the document gives no example of; a string's is guessed from its name. */
final class ScalarExample {
  private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("email", "ann@example.com");
    BY_NAME.put("url", "https://example.com");
    BY_NAME.put("uri", "https://example.com");
    BY_NAME.put("phone", "+1-555-0100");
    BY_NAME.put("country", "US");
    BY_NAME.put("currency", "EUR");
    BY_NAME.put("locale", "en-US");
    BY_NAME.put("language", "en");
    BY_NAME.put("description", "A short description");
    BY_NAME.put("message", "A short message");
    BY_NAME.put("title", "A title");
    BY_NAME.put("name", "A name");
    BY_NAME.put("key", "key_1234567890");
    BY_NAME.put("token", "token_1234567890");
  }

  private ScalarExample() {}

  /**
   * @param name of the property or parameter, in any spelling
   */
  static JsonValue of(Scalar scalar, String name) {
    return switch (scalar) {
      case STRING -> JsonValue.of(text(name.toLowerCase(Locale.ROOT)));
      case BOOLEAN -> JsonValue.of(true);
      case INT, LONG, DECIMAL -> JsonValue.of(1);
      case DOUBLE -> JsonValue.parse("1.5");
      case DATE_TIME -> JsonValue.of("2024-01-31T12:00:00Z");
      case DATE -> JsonValue.of("2024-01-31");
      case TIME -> JsonValue.of("12:00:00Z");
      case DURATION -> JsonValue.of("PT1H30M");
      case UUID -> JsonValue.of("123e4567-e89b-12d3-a456-426614174000");
      case URI -> JsonValue.of("https://example.com");
      case BYTES -> JsonValue.of("aGVsbG8=");
    };
  }

  private static String text(String name) {
    if (name.equals("id") || name.endsWith("_id")) {
      return "id_1234567890";
    }
    return BY_NAME.entrySet().stream()
        .filter(entry -> name.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("value");
  }
}
