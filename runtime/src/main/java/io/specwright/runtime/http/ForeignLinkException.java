package io.specwright.runtime.http;

/** A link that an API gave leads to another origin, or nowhere. It is not followed: credentials would go with it. */
public final class ForeignLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells which operation's link it is, but not the link itself, which may hold secrets. */
  public ForeignLinkException(String message) {
    super(message);
  }
}
