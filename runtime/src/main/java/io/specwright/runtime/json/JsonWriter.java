package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 without white space. In an object, write each property with the method of its type, or its
 * {@link #name} and then a value; in an array, write values.
 *
 * <p>The property methods write nothing for null, and for a decoded property the spelling that it had.
 */
public final class JsonWriter {
  private final JsonBuffer out = new JsonBuffer();
  private final WriterLevels levels = new WriterLevels(out);

  /** Writes to memory. */
  public JsonWriter() {}

  /** The document in UTF-8. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }

  // Containers

  /** Begins the object of a model; its {@link #endObject} also writes what the extras hold. */
  public void beginObject(JsonNames names, JsonExtras extras) {
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

  /** Writes a property that is a string. */
  public void writeString(String name, @Nullable String value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is a boolean. */
  public void writeBoolean(String name, @Nullable Boolean value) {
    if (value != null && begin(name)) {
      value((boolean) value);
    }
  }

  /** Writes a property that is a whole number. */
  public void writeInt(String name, @Nullable Integer value) {
    if (value != null && begin(name)) {
      value((long) value);
    }
  }

  /** Writes a property that is a whole number. */
  public void writeLong(String name, @Nullable Long value) {
    if (value != null && begin(name)) {
      value((long) value);
    }
  }

  /** Writes a property that is an exact number. */
  public void writeDecimal(String name, @Nullable BigDecimal value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is an RFC 3339 {@code date-time}. */
  public void writeDateTime(String name, @Nullable OffsetDateTime value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is an RFC 3339 {@code full-date}. */
  public void writeDate(String name, @Nullable LocalDate value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is an RFC 3339 {@code full-time}. */
  public void writeTime(String name, @Nullable OffsetTime value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is an ISO 8601 duration. */
  public void writeDuration(String name, @Nullable Duration value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is a UUID. */
  public void writeUuid(String name, @Nullable UUID value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is a URI. */
  public void writeUri(String name, @Nullable URI value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is base64 text. */
  public void writeBytes(String name, @Nullable Bytes value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property that is any value. */
  public void writeValue(String name, @Nullable JsonValue value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  /** Writes a property of any other type. */
  public <T> void write(String name, @Nullable T value, JsonCodec<T> codec) {
    if (value != null && begin(name)) {
      codec.write(this, value);
    }
  }

  /** Writes a property that is a list; an empty one is written. */
  public <T extends @Nullable Object> void writeList(
      String name, @Nullable List<T> values, JsonCodec<T> element) {
    if (values != null && begin(name)) {
      values(values, element);
    }
  }

  /** Writes a property that is a set; an empty one is written. */
  public <T extends @Nullable Object> void writeSet(String name, @Nullable Set<T> values, JsonCodec<T> element) {
    if (values != null && begin(name)) {
      values(values, element);
    }
  }

  /** Writes a property that is a map; an empty one is written. */
  public <T extends @Nullable Object> void writeMap(
      String name, @Nullable Map<String, T> values, JsonCodec<T> element) {
    if (values != null && begin(name)) {
      values(values, element);
    }
  }

  /**
   * Writes typed additional properties into the current object.
   *
   * @throws IllegalStateException if one has the name of a declared property
   */
  public <T extends @Nullable Object> void writeAdditional(Map<String, T> values, JsonCodec<T> codec) {
    values.forEach((name, value) -> {
      levels.refuseDeclared(name);
      if (begin(name)) {
        codec.write(this, value);
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

  /** Writes a double; JSON has no NaN and no infinity. */
  public void value(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    word(Double.toString(value));
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
    Rfc3339Printer.date(out, value);
    out.put('"');
  }

  /** Writes RFC 3339 text. */
  public void value(OffsetTime value) {
    beginText();
    Rfc3339Printer.time(out, value);
    out.put('"');
  }

  /** Writes an ISO 8601 duration. */
  public void value(Duration value) {
    value(value.toString());
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

  /** Writes an array. */
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
