package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param names the Java members; for a positional parameter only the accessor matters
 * @param style the OpenAPI style, defaults applied
 */
public record ParameterDecl(
    String wireName,
    MemberNames names,
    Place place,
    Style style,
    boolean explode,
    boolean allowReserved,
    TypeRef type,
    boolean required,
    boolean deprecated,
    boolean sensitive,
    Docs docs,
    Optional<JsonValue> defaultValue,
    List<JsonValue> examples,
    Origin origin) {

  /** Whether it is written as OpenAPI says where a document says nothing. */
  public boolean isWrittenAsUsual() {
    boolean form = place == Place.QUERY || place == Place.COOKIE;
    return style == (form ? Style.FORM : Style.SIMPLE)
        && explode == form
        && !(place == Place.QUERY && allowReserved);
  }

  /** OpenAPI's {@code in}. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  /** OpenAPI's {@code style}, its {@code querystring}, and JSON for a parameter declared by {@code content}. */
  public enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT,
    COOKIE,
    QUERY_STRING,
    JSON
  }
}
