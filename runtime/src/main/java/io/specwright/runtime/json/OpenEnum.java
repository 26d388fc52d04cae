package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of which some are known and any other may come: a server may be newer than its client.
 *
 * @param <V> the value's type: string, whole number or decimal
 * @param <K> the Java enum of the known values
 */
public abstract class OpenEnum<V, K extends Enum<K>> {
  private final V value;
  private final @Nullable K known;

  /** A null constant is that of a value this client does not know. */
  protected OpenEnum(V value, @Nullable K known) {
    this.value = value;
    this.known = known;
  }

  /** The value on the wire. */
  public final V value() {
    return value;
  }

  /** The constant, empty for a value this client does not know. */
  public final Optional<K> known() {
    return Optional.ofNullable(known);
  }

  /** Of the same type and value; {@code 1.0} and {@code 1.00} are one value. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && getClass() == other.getClass()
        && key(value).equals(key(((OpenEnum<?, ?>) other).value));
  }

  @Override
  public final int hashCode() {
    return key(value).hashCode();
  }

  @Override
  public final String toString() {
    return value.toString();
  }

  /** What is the same for all spellings of a value. */
  static Object key(Object value) {
    return value instanceof BigDecimal number ? Decimals.stripped(number) : value;
  }
}
