package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * How the pages of an operation follow each other. Only page numbers today; a sealed root so that cursors and links
 * join without touching callers.
 */
public sealed interface PaginationDecl {

  /** The list in a page. */
  PropertyPath items();

  TypeRef element();

  /**
   * The page number is a parameter.
   *
   * @param page the accessor of the parameter in the operation's params class
   * @param pageType INT, LONG or DECIMAL
   * @param next the next page's number in a page, absent or null on the last one; where empty, an empty page is
   *     the last
   */
  record ByPageNumber(PropertyPath items, TypeRef element, String page, Scalar pageType, Optional<PropertyPath> next)
      implements PaginationDecl {}

  /** Accessors to call one after the other. */
  record PropertyPath(List<Step> steps, TypeRef type) {}

  /**
   * @param optional whether the accessor returns an {@code Optional}
   */
  record Step(String accessor, boolean optional) {}
}
