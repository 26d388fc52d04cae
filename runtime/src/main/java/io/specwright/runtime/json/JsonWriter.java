package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class JsonWriter {

  public JsonWriter() {
    throw new UnsupportedOperationException();
  }

  public byte[] toByteArray() {
    throw new UnsupportedOperationException();
  }

  public void beginObject(JsonNames names, JsonExtras extras) {
    throw new UnsupportedOperationException();
  }

  public void beginObject() {
    throw new UnsupportedOperationException();
  }

  public void name(String name) {
    throw new UnsupportedOperationException();
  }

  public void endObject() {
    throw new UnsupportedOperationException();
  }

  public void beginArray() {
    throw new UnsupportedOperationException();
  }

  public void endArray() {
    throw new UnsupportedOperationException();
  }

  public void writeString(String name, @Nullable String value) {
    throw new UnsupportedOperationException();
  }

  public void writeBoolean(String name, @Nullable Boolean value) {
    throw new UnsupportedOperationException();
  }

  public void writeInt(String name, @Nullable Integer value) {
    throw new UnsupportedOperationException();
  }

  public void writeLong(String name, @Nullable Long value) {
    throw new UnsupportedOperationException();
  }

  public void writeDecimal(String name, @Nullable BigDecimal value) {
    throw new UnsupportedOperationException();
  }

  public void writeDateTime(String name, @Nullable OffsetDateTime value) {
    throw new UnsupportedOperationException();
  }

  public void writeDate(String name, @Nullable LocalDate value) {
    throw new UnsupportedOperationException();
  }

  public void writeTime(String name, @Nullable OffsetTime value) {
    throw new UnsupportedOperationException();
  }

  public void writeDuration(String name, @Nullable Duration value) {
    throw new UnsupportedOperationException();
  }

  public void writeUuid(String name, @Nullable UUID value) {
    throw new UnsupportedOperationException();
  }

  public void writeUri(String name, @Nullable URI value) {
    throw new UnsupportedOperationException();
  }

  public void writeBytes(String name, @Nullable Bytes value) {
    throw new UnsupportedOperationException();
  }

  public void writeValue(String name, @Nullable JsonValue value) {
    throw new UnsupportedOperationException();
  }

  public <T> void write(String name, @Nullable T value, JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> void writeList(String name, @Nullable List<T> values, JsonCodec<T> element) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> void writeSet(String name, @Nullable Set<T> values, JsonCodec<T> element) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> void writeMap(String name, @Nullable Map<String, T> values, JsonCodec<T> value) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> void writeAdditional(Map<String, T> values, JsonCodec<T> value) {
    throw new UnsupportedOperationException();
  }

  public void value(String value) {
    throw new UnsupportedOperationException();
  }

  public void value(boolean value) {
    throw new UnsupportedOperationException();
  }

  public void value(long value) {
    throw new UnsupportedOperationException();
  }

  public void value(BigDecimal value) {
    throw new UnsupportedOperationException();
  }

  public void value(OffsetDateTime value) {
    throw new UnsupportedOperationException();
  }

  public void value(LocalDate value) {
    throw new UnsupportedOperationException();
  }

  public void value(OffsetTime value) {
    throw new UnsupportedOperationException();
  }

  public void value(Duration value) {
    throw new UnsupportedOperationException();
  }

  public void value(UUID value) {
    throw new UnsupportedOperationException();
  }

  public void value(URI value) {
    throw new UnsupportedOperationException();
  }

  public void value(Bytes value) {
    throw new UnsupportedOperationException();
  }

  public void value(JsonValue value) {
    throw new UnsupportedOperationException();
  }

  public void nullValue() {
    throw new UnsupportedOperationException();
  }

  public void value(double value) {
    throw new UnsupportedOperationException();
  }

  <T extends @Nullable Object> void values(java.util.Collection<T> values, JsonCodec<T> element) {
    throw new UnsupportedOperationException();
  }

  <T extends @Nullable Object> void values(Map<String, T> values, JsonCodec<T> value) {
    throw new UnsupportedOperationException();
  }
}
