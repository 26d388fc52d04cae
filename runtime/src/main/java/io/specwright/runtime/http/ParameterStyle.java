package io.specwright.runtime.http;

/** How a parameter's value is written (OpenAPI 3.1, section 4.8.12.3, Style Values). */
public enum ParameterStyle {
  /** {@code blue,black}: path and header parameters. */
  SIMPLE,
  /** {@code .blue.black}: path parameters. */
  LABEL,
  /** {@code ;color=blue;color=black}: path parameters. */
  MATRIX,
  /** {@code color=blue&color=black}: query and cookie parameters. */
  FORM,
  /** {@code color=blue%20black}: query parameters. */
  SPACE_DELIMITED,
  /** {@code color=blue%7Cblack}: query parameters. */
  PIPE_DELIMITED,
  /** {@code color[R]=100&color[G]=200}, brackets encoded: query parameters. */
  DEEP_OBJECT,
  /** {@code color=blue; color=black}, as {@link #FORM} without percent-encoding: cookies of OpenAPI 3.2. */
  COOKIE,
  /** {@code R=100&G=200}: an object that is the whole query, as a form is a body (OpenAPI 3.2, querystring). */
  QUERY_STRING,
  /** The value's JSON text: parameters declared by {@code content}. */
  JSON
}
