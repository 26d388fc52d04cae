package io.specwright.runtime.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typed additional properties some of whose values are of another type: these are there by their names, and only who
 * asks for such a value gets a {@link DecodingException}. Unmodifiable.
 */
final class PartlyTypedMap<T extends @Nullable Object> extends AbstractMap<String, T> {
  private final Map<String, T> typed;
  private final List<String> mistyped;
  private final JsonExtras extras;

  PartlyTypedMap(Map<String, T> typed, List<String> mistyped, JsonExtras extras) {
    this.typed = typed;
    this.mistyped = mistyped;
    this.extras = extras;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return typed.containsKey(name) || mistyped.contains(name);
  }

  @Override
  public @Nullable T get(@Nullable Object name) {
    return name instanceof String text && mistyped.contains(text) ? extras.missing(text) : typed.get(name);
  }

  @Override
  public Set<Entry<String, T>> entrySet() {
    List<Entry<String, T>> entries = new ArrayList<>(typed.entrySet());
    mistyped.forEach(name -> entries.add(new Mistyped(name)));
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, T>> iterator() {
        return Collections.unmodifiableList(entries).iterator();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  private final class Mistyped implements Entry<String, T> {
    private final String name;

    Mistyped(String name) {
      this.name = name;
    }

    @Override
    public String getKey() {
      return name;
    }

    @Override
    public T getValue() {
      return extras.missing(name);
    }

    @Override
    public T setValue(T value) {
      throw new UnsupportedOperationException();
    }
  }
}
