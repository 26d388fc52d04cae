package io.specwright.runtime.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API: typed values of its declared properties, and whatever else came with it. Immutable; equal to
 * another of its class that holds the same, where numbers are compared by value.
 *
 * <p>Generated subclasses say what there is; everything that repeats in them is here. Properties are known by their
 * index in the {@link ModelCodec} of the class.
 */
public abstract class JsonModel {
  private final @Nullable ModelCodec<?> codec;
  final @Nullable Object[] slots;
  final JsonExtras extras;

  /** Takes the values over. */
  protected JsonModel(ModelValues values) {
    this.codec = values.codec;
    this.slots = values.slots;
    this.extras = values.extras;
  }

  /** The codec of the class; one object has none, the one that its codec is made from, and nobody else sees that. */
  final ModelCodec<?> codec() {
    return Objects.requireNonNull(codec);
  }

  /** Another object of this class, which takes the values over. */
  protected abstract JsonModel create(ModelValues values);

  /** Says which properties objects of this class have. */
  protected abstract void declare(ModelProperties properties);

  /**
   * Whether a property is there as JSON null, rather than absent.
   *
   * @param name its name on the wire
   */
  public final boolean isNull(String name) {
    int index = codec().names().indexOf(name, -1);
    return extras.isNull(name) || (index >= 0 && slots[index] == JsonValue.ofNull());
  }

  /**
   * The value of a property that must have one.
   *
   * @throws DecodingException if it is missing or of another type; it names the JSON path
   */
  @SuppressWarnings("unchecked") // the slot was filled by the property's codec or its setter
  protected final <T> T required(int index) {
    Object value = slots[index];
    return value != null ? (T) value : extras.missing(codec().name(index));
  }

  /**
   * The value of a property that may be absent or null.
   *
   * @throws DecodingException if it is of another type, or missing although it may only be null; it names the JSON path
   */
  @SuppressWarnings("unchecked") // as above
  protected final <T> Optional<T> optional(int index) {
    Object value = slots[index];
    return value != null ? Optional.of((T) value) : extras.absent(codec().property(index));
  }

  /** As {@link #required}, of a number that is a double for its users and exact on the wire. */
  protected final double requiredDouble(int index) {
    return this.<Number>required(index).doubleValue();
  }

  /** As {@link #optional}, of a number that is a double for its users and exact on the wire. */
  protected final Optional<Double> optionalDouble(int index) {
    return this.<Number>optional(index).map(Number::doubleValue);
  }

  /**
   * The additional properties of a model that gives them a type; unmodifiable, in the order they came. A value of
   * another type is the last of them, and throws a {@link DecodingException} with its JSON path when it is asked for.
   */
  @SuppressWarnings("unchecked") // the last slot of such a model
  protected static <T extends @Nullable Object> Map<String, T> additionalOf(JsonModel model) {
    Object map = model.slots[model.slots.length - 1];
    Map<String, T> typed = map == null ? Map.of() : (Map<String, T>) map;
    List<String> mistyped = model.extras.mistypedBeside(model.codec().names());
    return mistyped.isEmpty() ? typed : new PartlyTypedMap<>(typed, mistyped, model.extras);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && getClass() == other.getClass()
        && Decimals.equalAll(slots, ((JsonModel) other).slots)
        && extras.equals(((JsonModel) other).extras);
  }

  @Override
  public final int hashCode() {
    return 31 * Decimals.hashAll(slots) + extras.hashCode();
  }

  /** {@code LicenseEntity[id=lic_1, key=***]}: what is there, under the names on the wire. */
  @Override
  public final String toString() {
    return codec().text(slots, extras);
  }
}
