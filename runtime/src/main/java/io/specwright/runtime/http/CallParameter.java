package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter with its value.
 *
 * @param value unmodifiable
 * @param text as it is sent; empty for a value that leaves no trace, as an empty list does
 */
record CallParameter(Place place, String name, Object value, Optional<String> text) {

  /**
   * @throws IllegalArgumentException if the value cannot be sent
   */
  static <T> CallParameter of(String name, T value, JsonCodec<T> codec, ParameterSerializer serializer) {
    Optional<String> text = serializer.serialize(name, JsonCodecs.VALUE.parse(codec.toBytes(value)));
    return new CallParameter(serializer.place(), name, copied(value), text);
  }

  /** The caller may go on changing what was given. */
  private static Object copied(Object value) {
    if (value instanceof List<?> list) {
      return Collections.unmodifiableList(new ArrayList<>(list));
    } else if (value instanceof Set<?> set) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
    return value instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
  }
}
