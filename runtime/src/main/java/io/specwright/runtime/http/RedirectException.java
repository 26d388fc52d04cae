package io.specwright.runtime.http;

/** A redirect that even a client which follows them does not: it leads nowhere, or would give secrets away. */
public final class RedirectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells which operation was redirected and what is wrong, but not where to: that may hold secrets. */
  public RedirectException(String message) {
    super(message);
  }
}
