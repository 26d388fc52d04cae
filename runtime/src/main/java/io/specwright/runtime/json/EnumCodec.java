package io.specwright.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of an open enum, and knows its constants. The class of the enum registers them one by
 * one where it declares them, in the order of its Java enum.
 *
 * @param <V> the type on the wire
 * @param <K> the Java enum of the known values
 * @param <E> the open enum
 */
public final class EnumCodec<V, K extends Enum<K>, E extends OpenEnum<V, K>> implements JsonCodec<E> {
  private final JsonCodec<V> values;
  private final K[] known;
  private final BiFunction<V, @Nullable K, E> constructor;
  private final Map<Object, E> constants = new HashMap<>();

  private EnumCodec(JsonCodec<V> values, K[] known, BiFunction<V, @Nullable K, E> constructor) {
    this.values = values;
    this.known = known;
    this.constructor = constructor;
  }

  /** An enum without constants, to begin with. */
  public static <V, K extends Enum<K>, E extends OpenEnum<V, K>> EnumCodec<V, K, E> of(
      JsonCodec<V> values, K[] known, BiFunction<V, @Nullable K, E> constructor) {
    return new EnumCodec<>(values, known.clone(), constructor);
  }

  /** Makes the next constant. */
  public E known(V value) {
    E constant = constructor.apply(value, known[constants.size()]);
    if (constants.put(OpenEnum.key(value), constant) != null) {
      throw new IllegalArgumentException("value given twice: " + value);
    }
    return constant;
  }

  /** The constant of a value, or a new object for a value that has none. */
  public E of(V value) {
    E constant = constants.get(OpenEnum.key(Objects.requireNonNull(value, "value")));
    return constant != null ? constant : constructor.apply(value, null);
  }

  @Override
  public @Nullable E read(JsonReader in) {
    V value = values.read(in);
    return value != null ? of(value) : null;
  }

  @Override
  public void write(JsonWriter out, E value) {
    values.write(out, value.value());
  }
}
