package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a list, a set or a map, which also knows how one is copied, grows in a builder and is sealed; all keep
 * their order. Elements are null only where the element's codec is {@link JsonCodecs#nullable}.
 *
 * @param <C> the container
 */
abstract class ContainerCodec<C> implements JsonCodec<C> {
  private final boolean nullableElements;

  private ContainerCodec(JsonCodec<?> element) {
    this.nullableElements = JsonCodecs.isNullable(element);
  }

  /** An empty container that grows, or one that grows and has these elements. */
  abstract Object growingCopy(@Nullable Object elements);

  /** An unmodifiable view. */
  abstract Object sealed(Object growing);

  static boolean isContainer(Object value) {
    return value instanceof Collection || value instanceof Map;
  }

  /** Whether this is a container of a builder, and not one of a caller or of a model. */
  static boolean isGrowing(Object value) {
    return value instanceof ArrayList || value instanceof LinkedHashSet || value instanceof LinkedHashMap;
  }

  /** The container itself if it grows, or else a copy that does. */
  final Object growing(@Nullable Object container) {
    return container != null && isGrowing(container) ? container : growingCopy(container);
  }

  /** An unmodifiable copy. */
  final Object copied(Object container) {
    Collection<?> elements = container instanceof Map<?, ?> map ? map.values() : (Collection<?>) container;
    if (!nullableElements) {
      elements.forEach(Objects::requireNonNull);
    }
    return sealed(growingCopy(container));
  }

  @SuppressWarnings("unchecked") // a growing container of ours
  final void add(Object growing, @Nullable Object element) {
    ((Collection<@Nullable Object>) growing).add(checked(element));
  }

  @SuppressWarnings("unchecked") // a growing container of ours
  final void put(Object growing, String name, @Nullable Object value) {
    ((Map<String, @Nullable Object>) growing).put(name, checked(value));
  }

  private @Nullable Object checked(@Nullable Object element) {
    return nullableElements ? element : Objects.requireNonNull(element);
  }

  /** Lists. */
  static final class OfList<T extends @Nullable Object> extends ContainerCodec<List<T>> {
    private final JsonCodec<T> element;

    OfList(JsonCodec<T> element) {
      super(element);
      this.element = element;
    }

    @Override
    public @Nullable List<T> read(JsonReader in) {
      return in.readList(element);
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
      out.values(value, element);
    }

    @Override
    Object growingCopy(@Nullable Object elements) {
      return elements == null ? new ArrayList<>() : new ArrayList<>((Collection<?>) elements);
    }

    @Override
    Object sealed(Object growing) {
      return Collections.unmodifiableList((List<?>) growing);
    }
  }

  /** Sets. */
  static final class OfSet<T extends @Nullable Object> extends ContainerCodec<Set<T>> {
    private final JsonCodec<T> element;

    OfSet(JsonCodec<T> element) {
      super(element);
      this.element = element;
    }

    @Override
    public @Nullable Set<T> read(JsonReader in) {
      return in.readSet(element);
    }

    @Override
    public void write(JsonWriter out, Set<T> value) {
      out.values(value, element);
    }

    @Override
    Object growingCopy(@Nullable Object elements) {
      return elements == null ? new LinkedHashSet<>() : new LinkedHashSet<>((Collection<?>) elements);
    }

    @Override
    Object sealed(Object growing) {
      return Collections.unmodifiableSet((Set<?>) growing);
    }
  }

  /** Objects with free names. */
  static final class OfMap<T extends @Nullable Object> extends ContainerCodec<Map<String, T>> {
    private final JsonCodec<T> value;

    OfMap(JsonCodec<T> value) {
      super(value);
      this.value = value;
    }

    @Override
    public @Nullable Map<String, T> read(JsonReader in) {
      return in.readMap(value);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> values) {
      out.values(values, value);
    }

    @Override
    Object growingCopy(@Nullable Object entries) {
      return entries == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<?, ?>) entries);
    }

    @Override
    Object sealed(Object growing) {
      return Collections.unmodifiableMap((Map<?, ?>) growing);
    }
  }
}
