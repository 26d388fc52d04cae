package io.specwright.runtime.http;

/** A status of 400 to 499 that the API description gives no type of its own. */
public final class ClientErrorException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** An error as the API reported it. */
  public ClientErrorException(ErrorContext context) {
    super(context);
  }
}
