package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a model. A builder may go on being used after {@link #build}; it is not for several threads at once.
 *
 * @param <T> the model
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<T extends JsonModel, B extends ModelBuilder<T, B>> {
  private final ModelCodec<T> codec;
  private final @Nullable Object[] slots;
  private JsonExtras extras;

  /** Begins with these values. */
  @SuppressWarnings("unchecked") // generated code passes values of its own model
  protected ModelBuilder(ModelValues values) {
    this.codec = (ModelCodec<T>) Objects.requireNonNull(values.codec);
    this.slots = values.slots.clone();
    this.extras = values.extras;
  }

  /**
   * The object.
   *
   * @throws IllegalStateException if something required is missing; it names all that is
   */
  public final T build() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        slots[i] = codec.sealed(i, slots[i]);
      } else if (codec.mustBeSupplied(i) && !extras.has(codec.name(i))) {
        missing.add(codec.name(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(codec.type() + " lacks required properties: " + String.join(", ", missing));
    }
    return codec.create(slots.clone(), extras);
  }

  /**
   * Sets a property, in place of whatever a decoded object had there. Null makes a nullable property JSON null and any
   * other one absent.
   *
   * @throws NullPointerException if the property is required and not nullable, and the value null
   */
  protected final B set(int index, @Nullable Object value) {
    ModelProperty property = codec.property(index);
    if (value == null && property.required() && !property.nullable()) {
      throw new NullPointerException(property.name());
    }
    slots[index] = value == null ? null : owned(index, value);
    extras = value == null && property.nullable()
        ? extras.withNull(property.name())
        : extras.without(property.name());
    return self();
  }

  /** What the model holds for it: a copy of a list, the exact number of a double. */
  private Object owned(int index, Object value) {
    return value instanceof Double number ? BigDecimal.valueOf(number) : codec.copied(index, value);
  }

  /**
   * Makes a nullable property JSON null, as its setter does with null; for setters that take several types.
   *
   * @param name its name on the wire
   * @throws IllegalArgumentException if there is no such property, or it cannot be null
   */
  public final B setNull(String name) {
    int index = codec.names().indexOf(name, -1);
    if (index < 0 || !codec.property(index).nullable()) {
      throw new IllegalArgumentException(codec.type() + " has no nullable property '" + name + "'");
    }
    return set(index, null);
  }

  /**
   * Makes a property absent, declared or not, whatever it was before.
   *
   * @param name its name on the wire
   */
  public final B unset(String name) {
    int index = codec.names().indexOf(name, -1);
    int last = slots.length - 1;
    if (index >= 0) {
      slots[index] = null;
    } else if (codec.hasAdditional() && slots[last] != null) {
      Map<String, Object> map = new LinkedHashMap<>(additional(slots[last]));
      map.remove(name);
      slots[last] = map.isEmpty() ? null : Collections.unmodifiableMap(map);
    }
    extras = extras.without(name);
    return self();
  }

  /** Adds to a property that is a list or a set. */
  protected final B add(int index, @Nullable Object element) {
    codec.container(index).add(growing(index), element);
    return self();
  }

  /** Adds to a property that is a map. */
  protected final B put(int index, String name, @Nullable Object value) {
    codec.container(index).put(growing(index), Objects.requireNonNull(name, "name"), value);
    return self();
  }

  /** The container of a property, which has been replaced by one that grows if that was necessary. */
  private Object growing(int index) {
    Object container = codec.container(index).growing(slots[index]);
    slots[index] = container;
    extras = extras.without(codec.name(index));
    return container;
  }

  /** Adds a property that the API does not declare by name, to a model that gives such properties a type. */
  protected final B putAdditional(String name, Object value) {
    codec.names().requireUndeclared(name);
    int last = slots.length - 1;
    Map<String, Object> map = new LinkedHashMap<>(additional(slots[last]));
    map.put(name, Objects.requireNonNull(value, "value"));
    slots[last] = Collections.unmodifiableMap(map);
    extras = extras.without(name);
    return self();
  }

  @SuppressWarnings("unchecked") // the last slot of such a model
  private static Map<String, Object> additional(@Nullable Object slot) {
    return slot == null ? Map.of() : (Map<String, Object>) slot;
  }

  /** Adds a property that the API does not declare by name. */
  final B putUndeclared(String name, JsonValue value) {
    extras = extras.withUndeclared(codec.names().requireUndeclared(name), Objects.requireNonNull(value, "value"));
    return self();
  }

  @SuppressWarnings("unchecked") // by the contract of B
  private B self() {
    return (B) this;
  }
}
