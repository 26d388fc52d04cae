package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
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
 * Collects parameters. A null value takes a parameter back; one that cannot be sent is refused at once.
 *
 * @param <B> the generated builder
 */
public abstract class CallParamsBuilder<B extends CallParamsBuilder<B>> {
  private final Map<Integer, CallParameter> parameters = new TreeMap<>();

  /** Without any parameter. */
  protected CallParamsBuilder() {}

  /** A query parameter of text. */
  protected final B query(int slot, String name, @Nullable String value) {
    return query(slot, name, value, JsonCodecs.STRING);
  }

  /** A query parameter that is a whole number. */
  protected final B query(int slot, String name, @Nullable Long value) {
    return query(slot, name, value, JsonCodecs.LONG);
  }

  /** A query parameter that is a small whole number. */
  protected final B query(int slot, String name, @Nullable Integer value) {
    return query(slot, name, value, JsonCodecs.INT);
  }

  /** A query parameter that is true or false. */
  protected final B query(int slot, String name, @Nullable Boolean value) {
    return query(slot, name, value, JsonCodecs.BOOLEAN);
  }

  /** A query parameter in style {@code form}, exploded. */
  protected final <T> B query(int slot, String name, @Nullable T value, JsonCodec<T> codec) {
    return query(slot, name, value, codec, ParameterStyle.FORM, true, false);
  }

  /** A query parameter, as {@link CallBuilder#query(String, Object, JsonCodec, ParameterStyle, boolean, boolean)}. */
  protected final <T> B query(
      int slot, String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode,
      boolean allowReserved) {
    return set(slot, name, value, codec, new ParameterSerializer(Place.QUERY, style, explode, allowReserved));
  }

  /** A header in style {@code simple}. */
  protected final <T> B header(int slot, String name, @Nullable T value, JsonCodec<T> codec) {
    return header(slot, name, value, codec, ParameterStyle.SIMPLE, false);
  }

  /** A header parameter. */
  protected final <T> B header(
      int slot, String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    return set(slot, name, value, codec, new ParameterSerializer(Place.HEADER, style, explode, false));
  }

  /** A cookie in style {@code form}, exploded. */
  protected final <T> B cookie(int slot, String name, @Nullable T value, JsonCodec<T> codec) {
    return cookie(slot, name, value, codec, ParameterStyle.FORM, true);
  }

  /** A cookie parameter. */
  protected final <T> B cookie(
      int slot, String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    return set(slot, name, value, codec, new ParameterSerializer(Place.COOKIE, style, explode, false));
  }

  private <T> B set(int slot, String name, @Nullable T value, JsonCodec<T> codec, ParameterSerializer serializer) {
    if (value == null) {
      parameters.remove(slot);
    } else {
      parameters.put(slot, CallParameter.of(name, value, codec, serializer));
    }
    return self();
  }

  /** The list in a slot, with one element more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> List<T> plus(int slot, T element) {
    List<T> list = new ArrayList<>((List<T>) current(slot).orElse(List.of()));
    list.add(element);
    return list;
  }

  /** The set in a slot, with one element more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> Set<T> plusUnique(int slot, T element) {
    Set<T> set = new LinkedHashSet<>((Set<T>) current(slot).orElse(Set.of()));
    set.add(element);
    return set;
  }

  /** The map in a slot, with one entry more. */
  @SuppressWarnings("unchecked")
  protected final <T extends @Nullable Object> Map<String, T> plus(int slot, String name, T value) {
    Map<String, T> map = new LinkedHashMap<>((Map<String, T>) current(slot).orElse(Map.of()));
    map.put(name, value);
    return map;
  }

  Map<Integer, CallParameter> parameters() {
    return parameters;
  }

  private Optional<Object> current(int slot) {
    return Optional.ofNullable(parameters.get(slot)).map(CallParameter::value);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
