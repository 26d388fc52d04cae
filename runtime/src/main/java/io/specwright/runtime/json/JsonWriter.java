package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
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
  private final List<Level> levels = new ArrayList<>();
  private int depth;
  /** The innermost open container; the first level is the document itself. */
  private Level level = new Level();

  /** Writes to memory. */
  public JsonWriter() {
    levels.add(level);
  }

  /** The document in UTF-8. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }

  // Containers

  /** Begins the object of a model; its {@link #endObject} also writes what the extras hold. */
  public void beginObject(JsonNames names, JsonExtras extras) {
    open('{', names, extras, false);
  }

  /** Begins an object with free names. */
  public void beginObject() {
    open('{', JsonNames.NONE, JsonExtras.NONE, false);
  }

  /** Ends an object. */
  public void endObject() {
    JsonExtras extras = level.extras;
    if (extras != JsonExtras.NONE) {
      for (String name : extras.undeclared().keySet()) {
        if (level.names.contains(name)) {
          throw new IllegalStateException("an undeclared property has the name of a declared one: " + name);
        }
      }
      writeMembers(extras.raw());
      writeMembers(extras.undeclared());
    }
    close('}');
  }

  /** Begins an array. */
  public void beginArray() {
    open('[', JsonNames.NONE, JsonExtras.NONE, true);
  }

  /** Ends an array. */
  public void endArray() {
    close(']');
  }

  private void open(char bracket, JsonNames names, JsonExtras extras, boolean array) {
    separate();
    if (depth == OpenContainers.MAX_DEPTH) {
      throw new IllegalStateException("nested deeper than " + OpenContainers.MAX_DEPTH);
    }
    out.put(bracket);
    if (++depth == levels.size()) {
      levels.add(new Level());
    }
    level = levels.get(depth);
    level.names = names;
    level.extras = extras;
    level.array = array;
    level.started = false;
    level.declared = -1;
  }

  private void close(char bracket) {
    level = levels.get(--depth);
    out.put(bracket);
  }

  /** Writes the comma before the second and later elements of an array. */
  private void separate() {
    if (level.array) {
      comma();
    }
  }

  private void comma() {
    if (level.started) {
      out.put(',');
    }
    level.started = true;
  }

  /** Writes the name of the property whose value comes next. */
  public void name(String name) {
    comma();
    int index = level.names.indexOf(name, level.declared);
    if (index < 0) {
      out.string(name);
      out.put(':');
    } else {
      level.declared = index;
      out.put(level.names.encoded(index));
    }
  }

  // Properties

  /** Writes a name, and the value as well where it is to keep the spelling that it had; otherwise returns true. */
  private boolean begin(String name) {
    name(name);
    JsonValue spelling = level.extras.spelling(name);
    if (spelling == null) {
      return true;
    }
    value(spelling);
    return false;
  }

  public void writeString(String name, @Nullable String value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeBoolean(String name, @Nullable Boolean value) {
    if (value != null && begin(name)) {
      value((boolean) value);
    }
  }

  public void writeInt(String name, @Nullable Integer value) {
    if (value != null && begin(name)) {
      value((long) value);
    }
  }

  public void writeLong(String name, @Nullable Long value) {
    if (value != null && begin(name)) {
      value((long) value);
    }
  }

  public void writeDecimal(String name, @Nullable BigDecimal value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeDateTime(String name, @Nullable OffsetDateTime value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeDate(String name, @Nullable LocalDate value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeTime(String name, @Nullable OffsetTime value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeDuration(String name, @Nullable Duration value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeUuid(String name, @Nullable UUID value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeUri(String name, @Nullable URI value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

  public void writeBytes(String name, @Nullable Bytes value) {
    if (value != null && begin(name)) {
      value(value);
    }
  }

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

  /** Writes typed additional properties into the current object. */
  public <T extends @Nullable Object> void writeAdditional(Map<String, T> values, JsonCodec<T> codec) {
    values.forEach((name, value) -> {
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

  public void value(String value) {
    separate();
    out.string(value);
  }

  public void value(boolean value) {
    word(value ? "true" : "false");
  }

  public void value(long value) {
    separate();
    out.number(value);
  }

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

  public void value(Duration value) {
    value(value.toString());
  }

  public void value(UUID value) {
    value(value.toString());
  }

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
    separate();
    out.ascii(ascii);
  }

  private void beginText() {
    separate();
    out.put('"');
  }

  /** An open container. */
  private static final class Level {
    JsonNames names = JsonNames.NONE;
    JsonExtras extras = JsonExtras.NONE;
    boolean array;
    boolean started;
    /** Index in {@code names} of the declared name written last, -1 before the first. */
    int declared = -1;
  }
}
