package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declared properties of a model, in the order in which they are written. Each model fills such a table once, when
 * its first object is read, written or built: only then are the types of its properties loaded, so that models may
 * refer to each other in circles.
 */
public final class ModelProperties {
  private final List<ModelProperty> properties = new ArrayList<>();
  private @Nullable JsonCodec<?> additional;

  ModelProperties() {}

  /** Adds a property that must be there and must not be null. */
  public ModelProperties required(String name, JsonCodec<?> codec) {
    return add(ModelProperty.of(name, held(codec), true, false));
  }

  /** Adds a property that must be there and may be null. */
  public ModelProperties requiredNullable(String name, JsonCodec<?> codec) {
    return add(ModelProperty.of(name, held(codec), true, true));
  }

  /** Adds a property that may be absent but not null. */
  public ModelProperties optional(String name, JsonCodec<?> codec) {
    return add(ModelProperty.of(name, held(codec), false, false));
  }

  /** Adds a property that may be absent, and may be null. */
  public ModelProperties nullable(String name, JsonCodec<?> codec) {
    return add(ModelProperty.of(name, held(codec), false, true));
  }

  /** Says of the property added last that only the server sets it. */
  public ModelProperties readOnly() {
    return change(last().asReadOnly());
  }

  /** Says of the property added last that only callers send it: a secret, which is never printed. */
  public ModelProperties writeOnly() {
    return change(last().asWriteOnly());
  }

  /** Says of the property added last that its value is never printed. */
  public ModelProperties sensitive() {
    return change(last().asSensitive());
  }

  /** Gives the property added last a value in every new object. */
  public ModelProperties preset(Object value) {
    return change(last().withPreset(value));
  }

  /** Makes the property added last JSON null in every new object. */
  public ModelProperties presetNull() {
    return preset(JsonValue.ofNull());
  }

  /** Gives the properties that are not declared by name a type. */
  public ModelProperties additional(JsonCodec<?> codec) {
    additional = codec;
    return this;
  }

  /** A double is held as the exact number that came. */
  private static JsonCodec<?> held(JsonCodec<?> codec) {
    return codec == JsonCodecs.DOUBLE ? JsonCodecs.EXACT_DOUBLE : codec;
  }

  private ModelProperties add(ModelProperty property) {
    properties.add(property);
    return this;
  }

  private ModelProperty last() {
    return properties.get(properties.size() - 1);
  }

  private ModelProperties change(ModelProperty property) {
    properties.set(properties.size() - 1, property);
    return this;
  }

  ModelTable toTable() {
    return new ModelTable(properties, additional);
  }
}
