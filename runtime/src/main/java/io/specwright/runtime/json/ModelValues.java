package io.specwright.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * What an object of a model holds, on its way into a model or a builder: the values of the declared properties in
 * their order, the map of typed additional properties if the model has one, and the extras. Generated code passes it
 * on and looks at none of it.
 */
public final class ModelValues {
  /** Of the object of a class that its codec is made from. */
  public static final ModelValues NONE = new ModelValues(null, new Object[0], JsonExtras.NONE);

  /** Null only in {@link #NONE}. */
  final @Nullable ModelCodec<?> codec;
  final @Nullable Object[] slots;
  final JsonExtras extras;

  ModelValues(@Nullable ModelCodec<?> codec, @Nullable Object[] slots, JsonExtras extras) {
    this.codec = codec;
    this.slots = slots;
    this.extras = extras;
  }

  /** The values of a model, for its {@code toBuilder()}. */
  public static ModelValues of(JsonModel model) {
    return new ModelValues(model.codec(), model.slots, model.extras);
  }
}
