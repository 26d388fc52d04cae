package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.ParameterStyle;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects parts. A null value takes a part back; one that cannot be sent is refused at once.
 *
 * @param <B> the generated builder
 */
public abstract class MultipartBuilder<B extends MultipartBuilder<B>> {
  private final Map<Integer, PartGroup> groups = new TreeMap<>();
  private final List<Part> further = new ArrayList<>();

  /** Without any part. */
  protected MultipartBuilder() {}

  /**
   * A further part that is a file: one that the API takes and its description does not name.
   *
   * @param content under its own file name, or that of the part if it has none
   */
  public final B part(String name, HttpBody content) {
    further.add(Part.file(name, content));
    return self();
  }

  /** A further part of text. */
  public final B part(String name, String text) {
    further.add(Part.field(name, HttpBody.of("text/plain", text)));
    return self();
  }

  /**
   * Gives a header to the parts that have this name by now.
   *
   * @throws IllegalArgumentException if there are none, or the header is none
   */
  public final B partHeader(String part, String name, String value) {
    if (groups.values().stream().noneMatch(group -> group.name().equals(part) && !group.parts().isEmpty())
        && further.stream().noneMatch(each -> each.name().equals(part))) {
      throw new IllegalArgumentException("There is no part of the name " + part);
    }
    groups.replaceAll((slot, group) -> group.name().equals(part)
        ? new PartGroup(part, group.value(), group.parts().stream().map(each -> each.with(name, value)).toList())
        : group);
    further.replaceAll(each -> each.name().equals(part) ? each.with(name, value) : each);
    return self();
  }

  /** A part that is a file. */
  protected final B file(int slot, String name, @Nullable HttpBody value) {
    return set(slot, name, value, value == null ? List.of() : List.of(Part.file(name, value)));
  }

  /** Parts of one name that are files. */
  protected final B files(int slot, String name, @Nullable List<HttpBody> value) {
    return set(slot, name, value == null ? null : List.copyOf(value),
        value == null ? List.of() : value.stream().map(file -> Part.file(name, file)).toList());
  }

  /** A value as its JSON says: text, an object as JSON, a list as one part for each element. */
  protected final <T> B value(int slot, String name, @Nullable T value, JsonCodec<T> codec) {
    return set(slot, name, value, value == null ? List.of() : PartValues.usual(name, tree(value, codec)));
  }

  /**
   * As {@link #value(int, String, Object, JsonCodec)}, in a media type of the API's choice.
   *
   * @param headers names and values by turns
   */
  protected final <T> B value(
      int slot, String name, @Nullable T value, JsonCodec<T> codec, String contentType, String... headers) {
    return set(slot, name, value,
        value == null ? List.of() : PartValues.typed(name, tree(value, codec), contentType, headers));
  }

  /** A value in one of OpenAPI's styles, without percent-encoding. */
  protected final <T> B value(
      int slot, String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    return set(slot, name, value,
        value == null ? List.of() : PartValues.styled(name, tree(value, codec), style, explode));
  }

  /** A further part of a type that the API gives to all of them. */
  protected final <T> B further(String name, T value, JsonCodec<T> codec) {
    further.addAll(PartValues.usual(name, tree(value, codec)));
    return self();
  }

  private static <T> JsonValue tree(T value, JsonCodec<T> codec) {
    return JsonCodecs.VALUE.parse(codec.toBytes(value));
  }

  private B set(int slot, String name, @Nullable Object value, List<Part> parts) {
    if (value == null) {
      groups.remove(slot);
    } else {
      groups.put(slot, new PartGroup(name, value, parts));
    }
    return self();
  }

  /** The list in a slot, with one element more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> List<T> plus(int slot, T element) {
    List<T> list = new ArrayList<>((List<T>) current(slot, List.class).orElse(List.of()));
    list.add(element);
    return list;
  }

  /** The set in a slot, with one element more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> Set<T> plusUnique(int slot, T element) {
    Set<T> set = new LinkedHashSet<>((Set<T>) current(slot, Set.class).orElse(Set.of()));
    set.add(element);
    return set;
  }

  /** The map in a slot, with one entry more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> Map<String, T> plus(int slot, String name, T value) {
    Map<String, T> map = new LinkedHashMap<>((Map<String, T>) current(slot, Map.class).orElse(Map.of()));
    map.put(name, value);
    return map;
  }

  Map<Integer, PartGroup> groups() {
    return groups;
  }

  List<Part> further() {
    return further;
  }

  private <C> Optional<C> current(int slot, Class<C> container) {
    return Optional.ofNullable(groups.get(slot)).map(PartGroup::value).filter(container::isInstance)
        .map(container::cast);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
