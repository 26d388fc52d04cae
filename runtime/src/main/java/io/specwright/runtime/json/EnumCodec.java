package io.specwright.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of an open enum, and knows its constants. The class of the enum registers them one by
 * one where it declares them, in the order of its Java enum, and one object of it makes the others. Often the same
 * value comes again: the constant that came last is recognised by its bytes.
 *
 * @param <V> the type on the wire
 * @param <E> the open enum
 */
public final class EnumCodec<V, E extends OpenEnum<V, ?>> implements JsonCodec<E> {
  private final JsonCodec<V> values;
  private final E prototype;
  private final Map<Object, Constant<E>> constants = new HashMap<>();
  /** What came last. Threads share it without synchronisation: a stale one costs time only. */
  private @Nullable Constant<E> recent;

  /**
   * A constant.
   *
   * @param json how it is usually spelled, if it is a string; otherwise nothing
   */
  private record Constant<E>(E value, byte[] json) {}

  private EnumCodec(JsonCodec<V> values, E prototype) {
    this.values = values;
    this.prototype = prototype;
  }

  /** An enum without constants, to begin with; of the object only its class matters. */
  public static <V, E extends OpenEnum<V, ?>> EnumCodec<V, E> of(JsonCodec<V> values, E prototype) {
    return new EnumCodec<>(values, prototype);
  }

  @SuppressWarnings("unchecked") // enums create objects of their own class
  private E create(V value, int constant) {
    return (E) prototype.create(value, constant);
  }

  /** Makes the next constant. */
  public E known(V value) {
    E constant = create(value, constants.size());
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
    return constant != null ? constant.value : create(value, OpenEnum.UNKNOWN);
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
      return create(value, OpenEnum.UNKNOWN);
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
