package io.specwright.runtime.http;

/**
 * No complete response arrived: the connection was refused, reset or cut off. The request may or may not have taken
 * effect. The cause carries earlier attempts as suppressed exceptions.
 */
public class ConnectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells which operation failed and why. */
  public ConnectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
