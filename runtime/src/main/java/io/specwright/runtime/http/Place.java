package io.specwright.runtime.http;

import java.util.EnumSet;
import java.util.Set;

/** OpenAPI's {@code in}: where a parameter goes, and the styles it may have there. */
enum Place {
  PATH(ParameterStyle.SIMPLE, ParameterStyle.LABEL, ParameterStyle.MATRIX, ParameterStyle.JSON),
  QUERY(
      ParameterStyle.FORM,
      ParameterStyle.SPACE_DELIMITED,
      ParameterStyle.PIPE_DELIMITED,
      ParameterStyle.DEEP_OBJECT,
      ParameterStyle.QUERY_STRING,
      ParameterStyle.JSON),
  HEADER(ParameterStyle.SIMPLE, ParameterStyle.JSON),
  COOKIE(ParameterStyle.FORM, ParameterStyle.COOKIE, ParameterStyle.JSON);

  private final Set<ParameterStyle> styles;

  Place(ParameterStyle first, ParameterStyle... others) {
    this.styles = EnumSet.of(first, others);
  }

  boolean allows(ParameterStyle style) {
    return styles.contains(style);
  }
}
