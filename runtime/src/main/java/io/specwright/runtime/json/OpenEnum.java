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
  static final int UNKNOWN = -1;

  private final V value;
  private final int constant;
  /** Found when somebody asks for it, lest every enum that is read loads two classes. */
  private @Nullable K known;

  /**
   * @param constant the place of the constant in the Java enum, -1 for a value this client does not know
   */
  protected OpenEnum(V value, int constant) {
    this.value = value;
    this.constant = constant;
  }

  /** Another object of this class. */
  protected abstract OpenEnum<V, K> create(V value, int constant);

  /** The constants of the Java enum. */
  protected abstract K[] constants();

  /** The value on the wire. */
  public final V value() {
    return value;
  }

  /** The constant, empty for a value this client does not know. */
  public final Optional<K> known() {
    if (known == null && constant != UNKNOWN) {
      known = constants()[constant];
    }
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
