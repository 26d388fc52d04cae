package io.specwright.runtime.json;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The declared properties of a model as readers and writers use them: arrays by index. */
final class ModelTable {
  final JsonNames names;
  /** The number of declared properties. */
  final int declared;
  /** The length of a model's array of values: one more where additional properties have a type. */
  final int slots;
  /** The properties whose accessors have no other answer than a value. */
  final int[] required;
  private final List<ModelProperty> properties;
  /** Filled one by one; codecs are immutable, so that threads may race. */
  private final @Nullable JsonCodec<?>[] codecs;

  ModelTable(List<ModelProperty> properties, boolean additional) {
    this.properties = List.copyOf(properties);
    this.names = JsonNames.of(properties.stream().map(ModelProperty::name).toArray(String[]::new));
    this.declared = properties.size();
    this.slots = declared + (additional ? 1 : 0);
    this.codecs = new JsonCodec<?>[declared];
    this.required = IntStream.range(0, declared).filter(i -> properties.get(i).required()).toArray();
  }

  @SuppressWarnings("unchecked") // a property's values all come from its codec or its setter
  JsonCodec<Object> codec(int index) {
    JsonCodec<?> codec = codecs[index];
    if (codec == null) {
      codec = properties.get(index).codec().get();
      codecs[index] = codec;
    }
    return (JsonCodec<Object>) codec;
  }

  /** The values of a new object: what can have only one value has it from the start. */
  ModelValues blank(ModelCodec<?> codec) {
    Object[] values = new Object[slots];
    JsonExtras extras = JsonExtras.NONE;
    for (int i = 0; i < declared; i++) {
      ModelProperty property = properties.get(i);
      if (property.preset() != null) {
        values[i] = property.preset().get();
        extras = values[i] == null ? extras.withNull(property.name()) : extras;
      }
    }
    return new ModelValues(codec, values, extras);
  }
}
