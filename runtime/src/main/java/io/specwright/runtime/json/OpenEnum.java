package io.specwright.runtime.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A string of which some values are known and any other may come: a server may be newer than its client.
 *
 * @param <K> the Java enum of the known values
 */
public abstract class OpenEnum<K extends Enum<K>> {
  private final String value;
  private final @Nullable K known;

  /** A null constant is that of a value this client does not know. */
  protected OpenEnum(String value, @Nullable K known) {
    this.value = value;
    this.known = known;
  }

  /** The codec of a type, which finds the constant of a value by {@code of}. */
  protected static <T extends OpenEnum<?>> JsonCodec<T> codec(Function<String, T> of) {
    return JsonCodec.of(in -> {
      String value = in.readString();
      return value != null ? of.apply(value) : null;
    }, (out, value) -> out.value(value.value()));
  }

  /** The value on the wire. */
  public final String value() {
    return value;
  }

  /** The constant, empty for a value this client does not know. */
  public final Optional<K> known() {
    return Optional.ofNullable(known);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null && getClass() == other.getClass() && value.equals(((OpenEnum<?>) other).value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return value;
  }
}
