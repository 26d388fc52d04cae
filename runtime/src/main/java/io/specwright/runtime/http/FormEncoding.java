package io.specwright.runtime.http;

import java.util.List;

/**
 * How some properties of a form are written, where that is not the usual way (OpenAPI 3.1, section 4.8.15, Encoding
 * Object).
 *
 * @param properties the names of those that this is for
 */
public record FormEncoding(ParameterStyle style, boolean explode, boolean allowReserved, List<String> properties) {

  /** Makes an encoding of these properties. */
  public static FormEncoding of(ParameterStyle style, boolean explode, boolean allowReserved, String... properties) {
    return new FormEncoding(style, explode, allowReserved, List.of(properties));
  }

  ParameterSerializer serializer() {
    return new ParameterSerializer(Place.QUERY, style, explode, allowReserved);
  }
}
