package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any JSON value (RFC 8259): immutable, equal by content; {@code toString} is the JSON text. */
public sealed interface JsonValue {

  /**
   * Reads a whole document.
   *
   * @throws DecodingException if the text is not JSON
   */
  static JsonValue parse(String json) {
    return JsonCodecs.VALUE.parse(json);
  }

  /** A string. */
  static JsonValue of(String value) {
    return new JsonString(value);
  }

  /** A whole number. */
  static JsonValue of(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  /** A number. */
  static JsonValue of(BigDecimal value) {
    return new JsonNumber(value);
  }

  /** A boolean. */
  static JsonValue of(boolean value) {
    return new JsonBoolean(value);
  }

  /** An object. */
  static JsonValue of(Map<String, ? extends JsonValue> members) {
    return new JsonObject(Collections.unmodifiableMap(members));
  }

  /** An array. */
  static JsonValue of(List<? extends JsonValue> elements) {
    return new JsonArray(List.copyOf(elements));
  }

  /** {@code null}. */
  static JsonValue ofNull() {
    return JsonNull.INSTANCE;
  }

  /** What kind of value this is. */
  JsonKind kind();

  /** The JSON text, without white space. */
  default String toJson() {
    return JsonCodecs.VALUE.toJson(this);
  }

  /** The text of a string; empty for any other kind. */
  default Optional<String> asString() {
    return this instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
  }

  /** The exact number; empty for any other kind, and for a number beyond {@link JsonNumber#value}. */
  default Optional<BigDecimal> asDecimal() {
    return this instanceof JsonNumber number
        ? Optional.ofNullable(JsonNumber.scanner(number.text).decimal())
        : Optional.empty();
  }

  /** A whole number of 64 bits; empty for any other value. */
  default Optional<Long> asLong() {
    return this instanceof JsonNumber number
        ? Optional.ofNullable(JsonNumber.scanner(number.text).whole())
        : Optional.empty();
  }

  /** The boolean; empty for any other kind. */
  default Optional<Boolean> asBoolean() {
    return this instanceof JsonBoolean bool ? Optional.of(bool.value()) : Optional.empty();
  }

  /** The members of an object; empty for any other kind. */
  default Optional<Map<String, JsonValue>> asObject() {
    return this instanceof JsonObject object ? Optional.of(object.members()) : Optional.empty();
  }

  /** The elements of an array; empty for any other kind. */
  default Optional<List<JsonValue>> asArray() {
    return this instanceof JsonArray array ? Optional.of(array.elements()) : Optional.empty();
  }

  /** Whether this is {@code null}. */
  default boolean isNull() {
    return this == JsonNull.INSTANCE;
  }

  /** A member of an object; empty if there is none, or this is no object. */
  default Optional<JsonValue> get(String name) {
    return this instanceof JsonObject object ? Optional.ofNullable(object.members().get(name)) : Optional.empty();
  }

  /** An object; members keep their order, which equality ignores. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public JsonKind kind() {
      return JsonKind.OBJECT;
    }

    @Override
    public String toString() {
      return toJson();
    }
  }

  /** An array. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public JsonKind kind() {
      return JsonKind.ARRAY;
    }

    @Override
    public String toString() {
      return toJson();
    }
  }

  /** A string; it may hold a lone surrogate, as JSON text may. */
  record JsonString(String value) implements JsonValue {
    @Override
    public JsonKind kind() {
      return JsonKind.STRING;
    }

    @Override
    public String toString() {
      return toJson();
    }
  }

  /** A number as it was spelled, however large; equality is numeric, as of {@code 1} and {@code 10e-1}. */
  final class JsonNumber implements JsonValue {
    private final String text;

    /**
     * A number in the spelling of {@link BigDecimal#toString}.
     *
     * @throws IllegalArgumentException if it has more than 10,000 digits
     */
    public JsonNumber(BigDecimal value) {
      this(scanner(value.toString()));
    }

    /** The number just scanned. */
    JsonNumber(NumberScanner scanned) {
      this.text = scanned.text();
    }

    /**
     * A number in a spelling of RFC 8259 section 6.
     *
     * @throws IllegalArgumentException if the text is no such number
     */
    public static JsonNumber ofText(String text) {
      return new JsonNumber(scanner(text));
    }

    private static NumberScanner scanner(String text) {
      try {
        return NumberScanner.of(text);
      } catch (DecodingException e) {
        throw new IllegalArgumentException("not a JSON number: " + e.getMessage(), e);
      }
    }

    /** The JSON text. */
    public String text() {
      return text;
    }

    /**
     * The exact number.
     *
     * @throws ArithmeticException if the exponent is beyond 10,000 either way: calculating with such a number would
     *     take all memory; {@link #text} still has it
     */
    public BigDecimal value() {
      BigDecimal decimal = scanner(text).decimal();
      if (decimal == null) {
        throw new ArithmeticException("exponent out of range");
      }
      return decimal;
    }

    @Override
    public JsonKind kind() {
      return JsonKind.NUMBER;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonNumber that
          && (text.equals(that.text) || DecimalText.normalized(text).equals(DecimalText.normalized(that.text)));
    }

    @Override
    public int hashCode() {
      return DecimalText.normalized(text).hashCode();
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public JsonKind kind() {
      return JsonKind.BOOLEAN;
    }

    @Override
    public String toString() {
      return toJson();
    }
  }

  /** {@code null}. */
  enum JsonNull implements JsonValue {
    INSTANCE;

    @Override
    public JsonKind kind() {
      return JsonKind.NULL;
    }

    @Override
    public String toString() {
      return "null";
    }
  }
}
