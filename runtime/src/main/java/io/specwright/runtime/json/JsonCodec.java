package io.specwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON of one Java type.
 *
 * @param <T> the Java type; nullable for {@link JsonCodecs#nullable}
 */
public interface JsonCodec<T extends @Nullable Object> {

  /**
   * Reads the next value.
   *
   * @return null for a JSON null, or, with the reader's mismatch flag raised, for a value that is not of this type
   * @throws DecodingException if the JSON is malformed
   */
  @Nullable T read(JsonReader in);

  /** Writes one value. */
  void write(JsonWriter out, T value);

  /** A codec of two functions; a {@code read} that has begun an object or a list must also end it. */
  static <T> JsonCodec<T> of(Function<JsonReader, @Nullable T> read, BiConsumer<JsonWriter, T> write) {
    return new JsonCodec<>() {
      @Override
      public @Nullable T read(JsonReader in) {
        return read.apply(in);
      }

      @Override
      public void write(JsonWriter out, T value) {
        write.accept(out, value);
      }
    };
  }

  /** The codec of a union; its variants know how to be written. */
  static <T extends JsonUnion> JsonCodec<T> ofUnion(Function<JsonReader, @Nullable T> read) {
    return of(read, (out, union) -> out.anyValue(union.value()));
  }

  /** The codec of an interface of models, which know how to be written. */
  static <T> JsonCodec<T> ofModels(Function<JsonReader, @Nullable T> read) {
    return of(read, JsonWriter::anyValue);
  }

  /**
   * Decodes a whole document.
   *
   * @throws DecodingException if the text is not JSON, or its root is not of this type
   */
  default T parse(String json) {
    return parse(Utf8.encode(json));
  }

  /** As {@link #parse(String)}, from UTF-8. */
  default T parse(byte[] utf8) {
    return parse(utf8, false);
  }

  /** As {@link #parse(byte[])}; a strict reader also refuses mistyped and missing properties at once. */
  default T parse(byte[] utf8, boolean strict) {
    return new JsonReader(utf8, 0, utf8.length, strict).document(this);
  }

  /** The value as JSON text. */
  default String toJson(T value) {
    return new String(toBytes(value), StandardCharsets.UTF_8);
  }

  /** The value as JSON in UTF-8. */
  default byte[] toBytes(T value) {
    JsonBuffer out = JsonBuffer.borrowed();
    write(new JsonWriter(out), value);
    return out.finish();
  }
}
