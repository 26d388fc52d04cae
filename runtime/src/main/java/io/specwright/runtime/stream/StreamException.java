package io.specwright.runtime.stream;

/** A stream that cannot be read on: the connection broke, an element is larger than the limit, or there is an error. */
public sealed class StreamException extends RuntimeException permits ErrorEventException {
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
