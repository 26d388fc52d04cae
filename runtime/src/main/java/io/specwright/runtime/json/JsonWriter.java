package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 without white space. In an object, write the {@link #name} of each property and then its
 * value; in an array, write values.
 */
public final class JsonWriter {
  private final JsonBuffer out;
  private final WriterLevels levels;

  /** Writes to memory. */
  public JsonWriter() {
    this(new JsonBuffer());
  }

  JsonWriter(JsonBuffer out) {
    this.out = out;
    this.levels = new WriterLevels(out);
  }

  /** The document in UTF-8. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }

  // Containers

  /** Begins the object of a model; its {@link #endObject} also writes what the extras hold. */
  void beginObject(JsonNames names, JsonExtras extras) {
    levels.open('{', names, extras);
  }

  /** Begins an object with free names. */
  public void beginObject() {
    beginObject(JsonNames.NONE, JsonExtras.NONE);
  }

  /** Writes the name of the property whose value comes next. */
  public void name(String name) {
    levels.name(name);
  }

  /**
   * Ends an object.
   *
   * @throws IllegalStateException if an undeclared property has the name of a declared one
   */
  public void endObject() {
    JsonExtras extras = levels.extras();
    if (extras != JsonExtras.NONE) {
      writeMembers(extras.raw());
      extras.undeclared().keySet().forEach(levels::refuseDeclared);
      writeMembers(extras.undeclared());
    }
    levels.close('}');
  }

  /** Begins an array. */
  public void beginArray() {
    levels.open('[', JsonNames.NONE, JsonExtras.NONE);
  }

  /** Ends an array. */
  public void endArray() {
    levels.close(']');
  }

  // Properties

  /** Writes a name, and the value as well where it is to keep the spelling that it had; otherwise returns true. */
  private boolean begin(String name) {
    name(name);
    JsonValue spelling = levels.extras().spelling(name);
    if (spelling == null) {
      return true;
    }
    value(spelling);
    return false;
  }

  /** Writes a declared property. */
  <T> void property(JsonName name, JsonCodec<T> codec, T value) {
    levels.name(name);
    JsonExtras extras = levels.extras();
    JsonValue spelling = extras == JsonExtras.NONE ? null : extras.spelling(name.text);
    if (spelling == null) {
      codec.write(this, value);
    } else {
      value(spelling);
    }
  }

  /**
   * Writes typed additional properties into the current object.
   *
   * @throws IllegalStateException if one has the name of a declared property
   */
  @SuppressWarnings("unchecked") // the values are those of the codec
  void writeAdditional(Map<String, ?> values, JsonCodec<?> codec) {
    values.forEach((name, value) -> {
      levels.refuseDeclared(name);
      if (begin(name)) {
        ((JsonCodec<Object>) codec).write(this, value);
      }
    });
  }

  private void writeMembers(Map<String, JsonValue> members) {
    members.forEach((name, value) -> {
      name(name);
      value(value);
    });
  }

  // Values

  /** Writes a string. */
  public void value(String value) {
    levels.separate();
    out.string(value);
  }

  /** Writes a boolean. */
  public void value(boolean value) {
    word(value ? "true" : "false");
  }

  /** Writes a whole number. */
  public void value(long value) {
    levels.separate();
    out.number(value);
  }

  /** Writes an exact number. */
  public void value(BigDecimal value) {
    if (value.scale() == 0 && value.precision() <= 18) {
      value(value.longValue());
    } else {
      word(value.toString());
    }
  }

  /** Writes a double, without a fraction if it has none; JSON has no NaN and no infinity. */
  public void value(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    boolean whole = value == (long) value && Math.abs(value) < 1e15 && Double.compare(value, -0.0) != 0;
    word(whole ? Long.toString((long) value) : Double.toString(value));
  }

  /** Writes RFC 3339 text, which has years 0 to 9999 and offsets of whole minutes only. */
  public void value(OffsetDateTime value) {
    beginText();
    Rfc3339Printer.dateTime(out, value);
    out.put('"');
  }

  /** Writes RFC 3339 text. */
  public void value(LocalDate value) {
    beginText();
    Rfc3339Printer.date(out, value, '"');
  }

  /** Writes RFC 3339 text. */
  public void value(OffsetTime value) {
    beginText();
    Rfc3339Printer.time(out, value);
    out.put('"');
  }

  /** Writes an ISO 8601 duration. */
  public void value(Duration value) {
    value(DurationText.of(value));
  }

  /** Writes a UUID. */
  public void value(UUID value) {
    value(value.toString());
  }

  /** Writes a URI. */
  public void value(URI value) {
    value(value.toString());
  }

  /** Writes base64 text. */
  public void value(Bytes value) {
    beginText();
    out.put(Base64.getEncoder().encode(value.content()));
    out.put('"');
  }

  /** Writes a tree. */
  public void value(JsonValue value) {
    if (value instanceof JsonValue.JsonObject object) {
      beginObject();
      writeMembers(object.members());
      endObject();
    } else if (value instanceof JsonValue.JsonArray array) {
      values(array.elements(), JsonCodecs.VALUE);
    } else if (value instanceof JsonValue.JsonString string) {
      value(string.value());
    } else if (value instanceof JsonValue.JsonNumber number) {
      word(number.text());
    } else if (value instanceof JsonValue.JsonBoolean bool) {
      value(bool.value());
    } else {
      nullValue();
    }
  }

  /** Writes {@code null}. */
  public void nullValue() {
    word("null");
  }

  /** Writes a value of any type that codecs read: a model, an enum, a union and what its variants hold. */
  public void anyValue(@Nullable Object value) {
    if (value instanceof JsonModel model) {
      model.codec().writeModel(this, model);
    } else if (value instanceof String string) {
      value(string);
    } else if (value instanceof JsonUnion union) {
      anyValue(union.value());
    } else if (value instanceof OpenEnum<?, ?> constant) {
      anyValue(constant.value());
    } else if (value instanceof Collection<?> elements) {
      beginArray();
      elements.forEach(this::anyValue);
      endArray();
    } else if (value instanceof Map<?, ?> members) {
      beginObject();
      members.forEach((name, member) -> {
        name((String) name);
        anyValue(member);
      });
      endObject();
    } else if (value instanceof JsonValue tree) {
      value(tree);
    } else {
      scalar(value);
    }
  }

  private void scalar(@Nullable Object value) {
    if (value instanceof Boolean bool) {
      value((boolean) bool);
    } else if (value instanceof Long || value instanceof Integer) {
      value(((Number) value).longValue());
    } else if (value instanceof BigDecimal decimal) {
      value(decimal);
    } else if (value instanceof Double number) {
      value((double) number);
    } else if (value instanceof OffsetDateTime dateTime) {
      value(dateTime);
    } else if (value instanceof LocalDate date) {
      value(date);
    } else if (value instanceof OffsetTime time) {
      value(time);
    } else if (value instanceof Bytes bytes) {
      value(bytes);
    } else if (value instanceof Duration duration) {
      value(duration);
    } else if (value == null) {
      nullValue();
    } else {
      // UUID, URI: their text.
      value(value.toString());
    }
  }

  /** Writes an array. */
  @SuppressWarnings("NullAway") // an element is null only where the codec takes null
  <T extends @Nullable Object> void values(Collection<T> values, JsonCodec<T> element) {
    beginArray();
    for (T value : values) {
      element.write(this, value);
    }
    endArray();
  }

  /** Writes an object with free names. */
  <T extends @Nullable Object> void values(Map<String, T> values, JsonCodec<T> element) {
    beginObject();
    writeAdditional(values, element);
    endObject();
  }

  private void word(String ascii) {
    levels.separate();
    out.ascii(ascii);
  }

  private void beginText() {
    levels.separate();
    out.put('"');
  }
}
