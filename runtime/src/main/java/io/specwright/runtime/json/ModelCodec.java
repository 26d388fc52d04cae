package io.specwright.runtime.json;

import io.specwright.runtime.json.OpenContainers.Container;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one model, by the properties that its class declares.
 *
 * @param <T> the model
 */
public final class ModelCodec<T extends JsonModel> implements JsonCodec<T> {
  private final T prototype;
  /** Made when it is needed first. Threads may make it twice, which costs time only. */
  private @Nullable ModelTable table;

  private ModelCodec(T prototype) {
    this.prototype = prototype;
  }

  /** The codec of a class, one object of which says what there is to know. */
  public static <T extends JsonModel> ModelCodec<T> of(T prototype) {
    return new ModelCodec<>(prototype);
  }

  private ModelTable table() {
    ModelTable made = table;
    if (made == null) {
      ModelProperties properties = new ModelProperties();
      prototype.declare(properties);
      made = properties.toTable();
      table = made;
    }
    return made;
  }

  // For builders and models

  /** The values with which {@code builder()} begins. */
  public ModelValues blank() {
    return table().blank(this);
  }

  @SuppressWarnings("unchecked") // models create objects of their own class
  T create(@Nullable Object[] slots, JsonExtras extras) {
    return (T) prototype.create(new ModelValues(this, slots, extras));
  }

  /** {@code CheckoutEntity.Product}. */
  String type() {
    String name = prototype.getClass().getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  JsonNames names() {
    return table().names;
  }

  boolean hasAdditional() {
    return table().additional != null;
  }

  ModelProperty property(int index) {
    return table().property(index);
  }

  String name(int index) {
    return table().property(index).name();
  }

  boolean mustBeSupplied(int index) {
    return index < table().declared && table().property(index).mustBeSupplied();
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
    ModelText text = new ModelText(type());
    for (int i = 0; i < slots.length; i++) {
      if (i >= table().declared) {
        text.add("additionalProperties", slots[i]);
      } else if (property(i).sensitive()) {
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
    Container object = in.beginObject(table.names);
    if (object == null) {
      return null;
    }
    @Nullable Object[] slots = new @Nullable Object[table.slots];
    for (int index; (index = in.nextProperty(object)) != PropertyReader.END; ) {
      if (index >= 0) {
        slots[index] = table.codec(index).read(in);
      } else if (table.additional == null) {
        in.readUndeclared();
      } else {
        in.readAdditional(additionalIn(slots), table.additional);
      }
    }
    for (int i = 0; i < table.declared; i++) {
      if (slots[i] == null && table.property(i).required()) {
        in.lacks(table.property(i));
      }
    }
    if (table.additional != null && slots[table.declared] != null) {
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
        out.property(table.names.get(i), table.codec(i), value);
      }
    }
    if (table.additional != null && model.slots[table.declared] != null) {
      out.writeAdditional(additionalIn(model.slots), table.additional);
    }
    out.endObject();
  }
}
