package io.specwright.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The property names of one type, encoded once. Learns in which order a type's properties arrive, so that most names
 * are recognised by comparing a word or two with the one name that is likely.
 */
public final class JsonNames {
  static final JsonNames NONE = of();

  private final JsonName[] names;
  private final Map<String, JsonName> byText;
  /**
   * At {@code i + 1} the name that followed name {@code i} last time, if any did. Threads share it without
   * synchronisation: a stale entry costs time, never correctness.
   */
  private final @Nullable JsonName[] successors;

  private JsonNames(String[] texts) {
    names = new JsonName[texts.length];
    byText = new HashMap<>();
    successors = new JsonName[texts.length + 1];
    for (int i = 0; i < texts.length; i++) {
      names[i] = new JsonName(texts[i], i);
      successors[i] = names[i];
      if (byText.put(texts[i], names[i]) != null) {
        throw new IllegalArgumentException("name given twice: " + texts[i]);
      }
    }
  }

  /**
   * The names in the order in which they are usually met.
   *
   * @throws IllegalArgumentException if a name is there twice
   */
  public static JsonNames of(String... names) {
    return new JsonNames(names);
  }

  /**
   * The name of a property that is not one of these, unchanged.
   *
   * @throws IllegalArgumentException if it is one of these
   */
  public String requireUndeclared(String name) {
    if (contains(Objects.requireNonNull(name))) {
      throw new IllegalArgumentException("'" + name + "' is a declared property, which has a method of its own");
    }
    return name;
  }

  String name(int index) {
    return names[index].text;
  }

  boolean contains(String name) {
    return byText.containsKey(name);
  }

  /** The names in their order. */
  JsonName get(int index) {
    return names[index];
  }

  @Nullable JsonName find(String text) {
    return byText.get(text);
  }

  /** The index of a name, or -1. Compares with the successor of {@code previous} first. */
  int indexOf(String name, int previous) {
    int likely = previous + 1;
    if (likely < names.length && names[likely].text.equals(name)) {
      return likely;
    }
    JsonName known = byText.get(name);
    return known == null ? -1 : known.index;
  }

  /**
   * Reads the property name at the cursor, which stands on its quote, and the colon.
   *
   * @param previous index of the declared name before it, -1 for none
   * @return the name, or null with the cursor unmoved if it is not the likely one
   */
  @Nullable JsonName readLikely(JsonCursor in, int previous) {
    JsonName likely = successors[previous + 1];
    return likely != null && likely.skip(in) ? likely : null;
  }

  /** Remembers that a name followed another one. */
  JsonName learn(int previous, int index) {
    successors[previous + 1] = names[index];
    return names[index];
  }
}
