package io.specwright.runtime.paging;

/** An API whose pages do not come to an end: the next page is no later one, or one page after the other is empty. */
public final class PagingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells which pages follow each other. */
  public PagingException(String message) {
    super(message);
  }
}
