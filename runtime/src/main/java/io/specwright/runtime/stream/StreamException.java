package io.specwright.runtime.stream;

/** A stream that cannot be read on: the connection broke, or a piece is larger than the limit. */
public final class StreamException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells what went wrong. */
  public StreamException(String message) {
    super(message);
  }

  /** Tells what went wrong underneath. */
  public StreamException(String message, Throwable cause) {
    super(message, cause);
  }
}
