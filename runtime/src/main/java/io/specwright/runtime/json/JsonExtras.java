package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the typed fields of a decoded model cannot hold: undeclared properties, values that do not fit their property's
 * type, explicit nulls, and spellings that would be lost ({@code 12:00:00.000Z}). With it, a decoded object is written
 * back as it came. Immutable; equality ignores spellings and where the object was.
 */
public final class JsonExtras {
  /** Of an object in which nothing was special. */
  public static final JsonExtras NONE = new JsonExtras(JsonPath.ROOT, Map.of(), Map.of(), Map.of());

  private final JsonPath path;
  private final Map<String, JsonValue> undeclared;
  private final Map<String, JsonValue> raw;
  private final Map<String, JsonValue> spellings;

  private JsonExtras(
      JsonPath path, Map<String, JsonValue> undeclared, Map<String, JsonValue> raw, Map<String, JsonValue> spellings) {
    this.path = path;
    this.undeclared = undeclared;
    this.raw = raw;
    this.spellings = spellings;
  }

  /**
   * The end of an accessor whose property must have a value and has none.
   *
   * @throws DecodingException always; it names the path and what was there instead
   */
  public <T> T missing(String name) {
    JsonValue found = raw.get(name);
    String fault = found == null
        ? "a required property is missing"
        : "the API description promises another type, found " + found.kind().phrase();
    throw new DecodingException(path.property(name).toString(), fault, found == null || found.isNull());
  }

  /**
   * The end of an accessor whose property has no typed value: empty if it is JSON null, or absent where it may be.
   *
   * @throws DecodingException if the property has a value of another type, or should have one
   */
  <T> Optional<T> absent(ModelProperty property) {
    JsonValue found = raw.get(property.name());
    boolean empty = found == null ? !property.mustBeReceived() : found.isNull();
    return empty ? Optional.empty() : missing(property.name());
  }

  /** The additional properties, which are none of these, whose values are not of their type; null is no value. */
  List<String> mistypedBeside(JsonNames declared) {
    return raw.isEmpty()
        ? List.of()
        : raw.entrySet().stream()
            .filter(property -> !property.getValue().isNull() && declared.indexOf(property.getKey(), -1) < 0)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Whether the property, declared or not, is there as JSON null. */
  public boolean isNull(String name) {
    JsonValue found = raw.getOrDefault(name, undeclared.get(name));
    return found != null && found.isNull();
  }

  /** Whether the property is kept here, declared or not. */
  public boolean has(String name) {
    return raw.containsKey(name) || undeclared.containsKey(name);
  }

  /** Whether no property is kept here. */
  public boolean isEmpty() {
    return raw.isEmpty() && undeclared.isEmpty();
  }

  /** The properties that the API description does not mention; unmodifiable, in the order they came. */
  public Map<String, JsonValue> undeclared() {
    return Collections.unmodifiableMap(undeclared);
  }

  /** Forgets whatever is kept for a property. */
  public JsonExtras without(String name) {
    if (!has(name) && !spellings.containsKey(name)) {
      return this;
    }
    return new JsonExtras(path, remove(undeclared, name), remove(raw, name), remove(spellings, name));
  }

  /** Makes a declared property an explicit JSON null. */
  public JsonExtras withNull(String name) {
    return new JsonExtras(path, undeclared, put(raw, name, JsonValue.ofNull()), remove(spellings, name));
  }

  /** Adds or replaces an undeclared property. */
  public JsonExtras withUndeclared(String name, JsonValue value) {
    return new JsonExtras(path, put(undeclared, name, value), raw, spellings);
  }

  /** What to write instead of the typed value of a property; null for the typed value itself. */
  @Nullable JsonValue spelling(String name) {
    return spellings.get(name);
  }

  /** Nulls and values that do not fit, by declared property. */
  Map<String, JsonValue> raw() {
    return raw;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonExtras that && undeclared.equals(that.undeclared) && raw.equals(that.raw);
  }

  @Override
  public int hashCode() {
    return 31 * undeclared.hashCode() + raw.hashCode();
  }

  /** The names only; a value may be that of a sensitive property. */
  @Override
  public String toString() {
    List<String> names = new ArrayList<>(raw.keySet());
    names.addAll(undeclared.keySet());
    return "extras=" + names;
  }

  private static Map<String, JsonValue> put(Map<String, JsonValue> map, String name, JsonValue value) {
    Map<String, JsonValue> copy = new LinkedHashMap<>(map);
    copy.put(name, value);
    return copy;
  }

  private static Map<String, JsonValue> remove(Map<String, JsonValue> map, String name) {
    if (!map.containsKey(name)) {
      return map;
    }
    Map<String, JsonValue> copy = new LinkedHashMap<>(map);
    copy.remove(name);
    return copy;
  }

  /** Gathers the extras of one object while it is read; a repeated property replaces what it was before. */
  static final class Collector {
    private Map<String, JsonValue> undeclared = Map.of();
    private Map<String, JsonValue> raw = Map.of();
    private Map<String, JsonValue> spellings = Map.of();
    private boolean mistyped;

    void undeclared(String name, JsonValue value) {
      undeclared = added(undeclared, name, value);
    }

    void raw(String name, JsonValue value) {
      forget(name);
      raw = added(raw, name, value);
      mistyped |= !value.isNull();
    }

    void spelling(String name, JsonValue value) {
      forget(name);
      spellings = added(spellings, name, value);
    }

    void forget(String name) {
      if (!raw.isEmpty()) {
        raw.remove(name);
      }
      if (!spellings.isEmpty()) {
        spellings.remove(name);
      }
    }

    boolean isNull(String name) {
      return raw.get(name) == JsonValue.ofNull();
    }

    /** Whether a value that does not fit its property has been met. */
    boolean isMistyped() {
      return mistyped;
    }

    JsonExtras collected(JsonPath path) {
      return new JsonExtras(path, undeclared, raw, spellings);
    }

    private static Map<String, JsonValue> added(Map<String, JsonValue> map, String name, JsonValue value) {
      // An empty LinkedHashMap is kept once there is one, so that removing and adding again stays cheap.
      Map<String, JsonValue> target = map instanceof LinkedHashMap ? map : new LinkedHashMap<>(4);
      target.put(name, value);
      return target;
    }
  }
}
