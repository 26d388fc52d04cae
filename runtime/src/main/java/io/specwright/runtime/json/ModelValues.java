package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an object of a model holds, on its way into a model or a builder: the values of the declared properties in
 * their order, the map of typed additional properties if the model has one, and the extras. Generated code passes it
 * on and looks at none of it.
 */
public final class ModelValues {
  final ModelCodec<?> codec;
  final @Nullable Object[] slots;
  final JsonExtras extras;

  ModelValues(ModelCodec<?> codec, @Nullable Object[] slots, JsonExtras extras) {
    this.codec = codec;
    this.slots = slots;
    this.extras = extras;
  }

  /** The values of a model, for its {@code toBuilder()}. */
  public static ModelValues of(JsonModel model) {
    return new ModelValues(model.codec, model.slots, model.extras);
  }

  /** Whether both hold the same; numbers are compared by value. */
  static boolean equal(@Nullable Object[] a, @Nullable Object[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!equal(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(@Nullable Object a, @Nullable Object b) {
    return a instanceof BigDecimal x && b instanceof BigDecimal y ? Decimals.equal(x, y) : Objects.equals(a, b);
  }

  /** The same for values that are {@linkplain #equal equal}. */
  static int hash(@Nullable Object[] values) {
    int hash = 1;
    for (Object value : values) {
      hash = 31 * hash + (value instanceof BigDecimal number ? Decimals.hash(number) : Objects.hashCode(value));
    }
    return hash;
  }
}
