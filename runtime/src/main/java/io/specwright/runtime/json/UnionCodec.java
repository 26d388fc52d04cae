package io.specwright.runtime.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of a union whose variants are of different JSON kinds. The union fills the table where
 * it declares its constant.
 *
 * @param <U> the union
 */
public final class UnionCodec<U extends JsonUnion> implements JsonCodec<U> {
  private final Function<? super JsonValue, ? extends U> unknown;
  private final Map<JsonKind, Variant<?, U>> variants = new EnumMap<>(JsonKind.class);

  private record Variant<T, U>(Supplier<JsonCodec<T>> codec, Function<? super T, ? extends U> constructor) {
    @Nullable U read(JsonReader in, Function<? super JsonValue, ? extends U> unknown) {
      return in.readVariant(codec.get(), constructor, unknown);
    }
  }

  private UnionCodec(Function<? super JsonValue, ? extends U> unknown) {
    this.unknown = unknown;
  }

  /** A union whose values are all unknown, to begin with. */
  public static <U extends JsonUnion> UnionCodec<U> of(Function<? super JsonValue, ? extends U> unknown) {
    return new UnionCodec<>(unknown);
  }

  /** Adds the variant that values of this kind are. */
  public <T> UnionCodec<U> on(JsonKind kind, JsonCodec<T> codec, Function<? super T, ? extends U> variant) {
    return later(kind, () -> codec, variant);
  }

  /** As {@link #on}, with a codec that is asked for when the first value is met: unions may refer to each other. */
  public <T> UnionCodec<U> later(
      JsonKind kind, Supplier<JsonCodec<T>> codec, Function<? super T, ? extends U> variant) {
    variants.put(kind, new Variant<>(codec, variant));
    return this;
  }

  @Override
  public @Nullable U read(JsonReader in) {
    JsonKind kind = in.peek();
    if (kind == JsonKind.NULL) {
      return in.mismatch();
    }
    Variant<?, U> variant = variants.get(kind);
    return variant == null ? unknown.apply(in.readValue()) : variant.read(in, unknown);
  }

  @Override
  public void write(JsonWriter out, U value) {
    out.anyValue(value.value());
  }
}
