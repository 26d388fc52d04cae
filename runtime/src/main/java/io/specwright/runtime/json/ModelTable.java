package io.specwright.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declared properties of a model as readers and writers use them: arrays by index. */
final class ModelTable {
  final JsonNames names;
  /** The number of declared properties. */
  final int declared;
  /** The length of a model's array of values: one more where additional properties have a type. */
  final int slots;
  /** The codec of additional properties, if they have a type. */
  final @Nullable JsonCodec<?> additional;
  private final ModelProperty[] properties;
  private final JsonCodec<?>[] codecs;

  ModelTable(List<ModelProperty> properties, @Nullable JsonCodec<?> additional) {
    this.properties = properties.toArray(new ModelProperty[0]);
    this.declared = properties.size();
    this.additional = additional;
    this.slots = declared + (additional != null ? 1 : 0);
    this.codecs = new JsonCodec<?>[declared];
    String[] wireNames = new String[declared];
    for (int i = 0; i < declared; i++) {
      codecs[i] = this.properties[i].codec();
      wireNames[i] = this.properties[i].name();
    }
    this.names = JsonNames.of(wireNames);
  }

  ModelProperty property(int index) {
    return properties[index];
  }

  @SuppressWarnings("unchecked") // a property's values all come from its codec or its setter
  JsonCodec<Object> codec(int index) {
    return (JsonCodec<Object>) codecs[index];
  }

  /** The values of a new object: what can have only one value has it from the start. */
  ModelValues blank(ModelCodec<?> codec) {
    @Nullable Object[] values = new @Nullable Object[slots];
    JsonExtras extras = JsonExtras.NONE;
    for (int i = 0; i < declared; i++) {
      Object preset = properties[i].preset();
      if (preset == JsonValue.ofNull()) {
        extras = extras.withNull(properties[i].name());
      } else {
        values[i] = preset;
      }
    }
    return new ModelValues(codec, values, extras);
  }
}
