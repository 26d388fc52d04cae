package io.specwright.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of an open enum, and knows its constants. The class of the enum registers them one by
 * one where it declares them, in the order of its Java enum. Often the same value comes again: the constant that came
 * last is recognised by its bytes.
 *
 * @param <V> the type on the wire
 * @param <K> the Java enum of the known values
 * @param <E> the open enum
 */
public final class EnumCodec<V, K extends Enum<K>, E extends OpenEnum<V, K>> implements JsonCodec<E> {
  private final JsonCodec<V> values;
  private final K[] known;
  private final BiFunction<V, @Nullable K, E> constructor;
  private final Map<Object, Constant<E>> constants = new HashMap<>();
  /** What came last. Threads share it without synchronisation: a stale one costs time only. */
  private @Nullable Constant<E> recent;

  /**
   * A constant.
   *
   * @param json how it is usually spelled, if it is a string; otherwise nothing
   */
  private record Constant<E>(E value, byte[] json) {}

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
    if (constants.put(OpenEnum.key(value), new Constant<>(constant, json(value))) != null) {
      throw new IllegalArgumentException("value given twice: " + value);
    }
    return constant;
  }

  private static byte[] json(Object value) {
    JsonBuffer json = JsonBuffer.borrowed();
    if (value instanceof String text) {
      json.string(text);
    }
    return json.finish();
  }

  /** The constant of a value, or a new object for a value that has none. */
  public E of(V value) {
    Constant<E> constant = constants.get(OpenEnum.key(Objects.requireNonNull(value, "value")));
    return constant != null ? constant.value : constructor.apply(value, null);
  }

  @Override
  public @Nullable E read(JsonReader in) {
    Constant<E> likely = recent;
    if (likely != null && in.skipText(likely.json)) {
      return likely.value;
    }
    V value = values.read(in);
    if (value == null) {
      return null;
    }
    Constant<E> constant = constants.get(OpenEnum.key(value));
    if (constant == null) {
      return constructor.apply(value, null);
    }
    if (constant.json.length > 0) {
      recent = constant;
    }
    return constant.value;
  }

  @Override
  public void write(JsonWriter out, E value) {
    values.write(out, value.value());
  }
}
