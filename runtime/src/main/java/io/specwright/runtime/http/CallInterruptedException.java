package io.specwright.runtime.http;

/** The thread was interrupted while it waited for a response. The exchange is aborted, the thread still interrupted. */
public final class CallInterruptedException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  /** Tells which operation was interrupted. */
  public CallInterruptedException(String message, Exception cause) {
    super(message, cause);
  }
}
