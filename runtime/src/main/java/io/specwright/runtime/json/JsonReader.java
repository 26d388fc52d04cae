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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public final class JsonReader {

  public JsonReader(byte[] utf8) {
    throw new UnsupportedOperationException();
  }

  public JsonReader(byte[] utf8, int offset, int length, boolean strict) {
    throw new UnsupportedOperationException();
  }

  public boolean strict() {
    throw new UnsupportedOperationException();
  }

  public boolean beginObject(JsonNames names) {
    throw new UnsupportedOperationException();
  }

  public @Nullable String nextName() {
    throw new UnsupportedOperationException();
  }

  public void readUndeclared() {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> void readAdditional(Map<String, T> into, JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  public void require(String name, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  public void requireNullable(String name, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  public JsonExtras endObject() {
    throw new UnsupportedOperationException();
  }

  public JsonKind peek() {
    throw new UnsupportedOperationException();
  }

  public String peekText(String name) {
    throw new UnsupportedOperationException();
  }

  public boolean peekHas(String... names) {
    throw new UnsupportedOperationException();
  }

  public <T> @Nullable T mismatch() {
    throw new UnsupportedOperationException();
  }

  public <T, U> @Nullable U readVariant(JsonCodec<T> codec, Function<? super T, ? extends U> variant,
      Function<? super JsonValue, ? extends U> unknown) {
    throw new UnsupportedOperationException();
  }

  public @Nullable String readString() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Boolean readBoolean() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Integer readInt() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Long readLong() {
    throw new UnsupportedOperationException();
  }

  public @Nullable BigDecimal readDecimal() {
    throw new UnsupportedOperationException();
  }

  public @Nullable BigDecimal readDouble() {
    throw new UnsupportedOperationException();
  }

  public @Nullable OffsetDateTime readDateTime() {
    throw new UnsupportedOperationException();
  }

  public @Nullable LocalDate readDate() {
    throw new UnsupportedOperationException();
  }

  public @Nullable OffsetTime readTime() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Duration readDuration() {
    throw new UnsupportedOperationException();
  }

  public @Nullable UUID readUuid() {
    throw new UnsupportedOperationException();
  }

  public @Nullable URI readUri() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Bytes readBytes() {
    throw new UnsupportedOperationException();
  }

  public JsonValue readValue() {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> @Nullable List<T> readList(JsonCodec<T> element) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> @Nullable Set<T> readSet(JsonCodec<T> element) {
    throw new UnsupportedOperationException();
  }

  public <T extends @Nullable Object> @Nullable Map<String, T> readMap(JsonCodec<T> value) {
    throw new UnsupportedOperationException();
  }

  <T extends @Nullable Object> T document(JsonCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  @Nullable Double readNearestDouble() {
    throw new UnsupportedOperationException();
  }

  boolean readNull() {
    throw new UnsupportedOperationException();
  }
}
