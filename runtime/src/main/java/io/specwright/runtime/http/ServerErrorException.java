package io.specwright.runtime.http;

/** A status of 500 to 599 that the API description gives no type of its own. */
public final class ServerErrorException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** An error as the API reported it. */
  public ServerErrorException(ErrorContext context) {
    super(context);
  }
}
