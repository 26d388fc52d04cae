package io.specwright.runtime.http;

/** No complete response arrived in time. The request may or may not have taken effect. */
public final class TimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells which operation failed and after how long. */
  public TimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
