package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * How the pages of an operation follow each other.
 *
 * @param items the list in a page
 * @param next what leads to the page after one
 * @param more where a page says by false that it is the last
 */
public record PaginationDecl(PropertyPath items, TypeRef element, Next next, Optional<PropertyPath> more) {

  /** Accessors to call one after the other; none for the whole. */
  public record PropertyPath(List<Step> steps, TypeRef type) {}

  /**
   * @param optional whether the accessor returns an {@code Optional}
   */
  public record Step(String accessor, boolean optional) {}

  /**
   * A parameter that names a page.
   *
   * @param name on the wire
   */
  public record Parameter(Where where, String name) {}

  /** Where such a parameter is. */
  public enum Where {
    QUERY,
    HEADER,
    /** A property of the body, which is a JSON object. */
    BODY
  }

  /** What leads to the page after one. */
  public sealed interface Next {}

  /**
   * A page number.
   *
   * @param first the number of the page that a call without the parameter gets
   * @param next the next page's number in a page; where empty, an empty page is the last
   */
  public record PageNumber(Parameter parameter, long first, Optional<PropertyPath> next) implements Next {}

  /**
   * The position of the first element; an empty page is the last.
   *
   * @param first the position of the very first
   */
  public record Offset(Parameter parameter, long first) implements Next {}

  /** A text in a page. */
  public record Cursor(Parameter parameter, PropertyPath cursor) implements Next {}

  /** A text in a header of the response. */
  public record CursorHeader(Parameter parameter, String header) implements Next {}

  /**
   * The last element of a page.
   *
   * @param id what the parameter takes, in an element
   */
  public record LastElement(Parameter parameter, PropertyPath id) implements Next {}

  /** A URL in a page. */
  public record Link(PropertyPath link) implements Next {}

  /** The {@code Link} header of the response (RFC 8288). */
  public record LinkHeader() implements Next {}
}
