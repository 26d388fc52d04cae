package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one model: a table of its declared properties, in the order in which they are
 * written. A model class fills the table where it declares its constant; after that it is read only.
 *
 * <p>Codecs of other models are given as suppliers and asked for late, so that models may refer to each other in
 * circles and a model that is never met is never loaded.
 *
 * @param <T> the model
 */
public final class ModelCodec<T extends JsonModel> implements JsonCodec<T> {
  private final String type;
  private final Function<ModelValues, T> constructor;
  private final List<ModelProperty> properties = new ArrayList<>();
  private @Nullable Supplier<? extends JsonCodec<?>> additional;
  /** Made from the table when it is needed first. Threads may make it twice, which costs time only. */
  private @Nullable ModelTable table;

  private ModelCodec(String type, Function<ModelValues, T> constructor) {
    this.type = type;
    this.constructor = constructor;
  }

  /** A model without properties, to begin with; the name is for messages. */
  public static <T extends JsonModel> ModelCodec<T> of(String type, Function<ModelValues, T> constructor) {
    return new ModelCodec<>(type, constructor);
  }

  // The table

  /** Adds a property that must be there and must not be null. */
  public ModelCodec<T> required(String name, JsonCodec<?> codec) {
    return required(name, () -> codec);
  }

  /** Adds a property that must be there and must not be null. */
  public ModelCodec<T> required(String name, Supplier<? extends JsonCodec<?>> codec) {
    return add(ModelProperty.of(name, codec, true, false));
  }

  /** Adds a property that must be there and may be null. */
  public ModelCodec<T> requiredNullable(String name, JsonCodec<?> codec) {
    return requiredNullable(name, () -> codec);
  }

  /** Adds a property that must be there and may be null. */
  public ModelCodec<T> requiredNullable(String name, Supplier<? extends JsonCodec<?>> codec) {
    return add(ModelProperty.of(name, codec, true, true));
  }

  /** Adds a property that may be absent but not null. */
  public ModelCodec<T> optional(String name, JsonCodec<?> codec) {
    return optional(name, () -> codec);
  }

  /** Adds a property that may be absent but not null. */
  public ModelCodec<T> optional(String name, Supplier<? extends JsonCodec<?>> codec) {
    return add(ModelProperty.of(name, codec, false, false));
  }

  /** Adds a property that may be absent, and may be null. */
  public ModelCodec<T> nullable(String name, JsonCodec<?> codec) {
    return nullable(name, () -> codec);
  }

  /** Adds a property that may be absent, and may be null. */
  public ModelCodec<T> nullable(String name, Supplier<? extends JsonCodec<?>> codec) {
    return add(ModelProperty.of(name, codec, false, true));
  }

  /** Says of the property added last that only the server sets it. */
  public ModelCodec<T> readOnly() {
    return change(last().asReadOnly());
  }

  /** Says of the property added last that only callers send it. */
  public ModelCodec<T> writeOnly() {
    return change(last().asWriteOnly());
  }

  /** Says of the property added last that its value is never printed. */
  public ModelCodec<T> sensitive() {
    return change(last().asSensitive());
  }

  /** Gives the property added last a value in every new object. */
  public ModelCodec<T> preset(Object value) {
    return change(last().withPreset(() -> value));
  }

  /** Makes the property added last JSON null in every new object. */
  public ModelCodec<T> presetNull() {
    return change(last().withPreset(() -> null));
  }

  /** Gives the property added last a value in every new object, made for each of them. */
  public ModelCodec<T> preset(Supplier<?> value) {
    return change(last().withPreset(value));
  }

  /** Gives the properties that are not declared by name a type. */
  public ModelCodec<T> additional(Supplier<? extends JsonCodec<?>> codec) {
    additional = codec;
    return this;
  }

  private ModelCodec<T> add(ModelProperty property) {
    properties.add(property);
    return this;
  }

  private ModelProperty last() {
    return properties.get(properties.size() - 1);
  }

  private ModelCodec<T> change(ModelProperty property) {
    properties.set(properties.size() - 1, property);
    return this;
  }

  private ModelTable table() {
    ModelTable made = table;
    if (made == null) {
      made = new ModelTable(properties, additional != null);
      table = made;
    }
    return made;
  }

  // For builders and models

  /** The values with which {@code builder()} begins. */
  public ModelValues blank() {
    return table().blank(this);
  }

  T create(@Nullable Object[] slots, JsonExtras extras) {
    return constructor.apply(new ModelValues(this, slots, extras));
  }

  String type() {
    return type;
  }

  JsonNames names() {
    return table().names;
  }

  ModelProperty property(int index) {
    return properties.get(index);
  }

  String name(int index) {
    return properties.get(index).name();
  }

  boolean mustBeSupplied(int index) {
    return index < properties.size() && properties.get(index).mustBeSupplied();
  }

  /** The codec of a property that is a list, set or map. */
  ContainerCodec<?> container(int index) {
    return (ContainerCodec<?>) table().codec(index);
  }

  /** An unmodifiable copy of a list, set or map; any other value itself. */
  Object copied(int index, Object value) {
    return ContainerCodec.isContainer(value) && table().codec(index) instanceof ContainerCodec<?> container
        ? container.copied(value)
        : value;
  }

  /** An unmodifiable view of a list, set or map that has grown; any other value itself. */
  Object sealed(int index, Object value) {
    return ContainerCodec.isGrowing(value) ? container(index).sealed(value) : value;
  }

  String text(@Nullable Object[] slots, JsonExtras extras) {
    ModelText text = new ModelText(type);
    for (int i = 0; i < slots.length; i++) {
      if (i >= properties.size()) {
        text.add("additionalProperties", slots[i]);
      } else if (properties.get(i).sensitive()) {
        text.addSensitive(name(i), slots[i]);
      } else {
        text.add(name(i), slots[i]);
      }
    }
    return text.add(extras).toString();
  }

  // Reading and writing

  @Override
  public @Nullable T read(JsonReader in) {
    ModelTable table = table();
    if (!in.beginObject(table.names)) {
      return null;
    }
    Object[] slots = new Object[table.slots];
    for (int index; (index = in.nextProperty()) != PropertyReader.END; ) {
      if (index >= 0) {
        slots[index] = table.codec(index).read(in);
      } else if (additional == null) {
        in.readUndeclared();
      } else {
        in.readAdditional(additionalIn(slots), additional.get());
      }
    }
    for (int index : table.required) {
      if (slots[index] == null) {
        in.lacks(properties.get(index));
      }
    }
    if (additional != null && slots[table.slots - 1] != null) {
      slots[table.slots - 1] = Collections.unmodifiableMap(additionalIn(slots));
    }
    return create(slots, in.endObject());
  }

  @SuppressWarnings("unchecked") // the last slot of a model with typed additional properties
  private static Map<String, Object> additionalIn(@Nullable Object[] slots) {
    Object map = slots[slots.length - 1];
    if (map == null) {
      map = new LinkedHashMap<String, Object>();
      slots[slots.length - 1] = map;
    }
    return (Map<String, Object>) map;
  }

  @Override
  public void write(JsonWriter out, T value) {
    writeModel(out, value);
  }

  /** Writes a model of this codec. */
  void writeModel(JsonWriter out, JsonModel model) {
    ModelTable table = table();
    out.beginObject(table.names, model.extras);
    for (int i = 0; i < table.declared; i++) {
      Object value = model.slots[i];
      if (value != null) {
        out.property(i, table.codec(i), value);
      }
    }
    if (additional != null && model.slots[table.declared] != null) {
      out.writeAdditional(additionalIn(model.slots), additional.get());
    }
    out.endObject();
  }
}
