package io.specwright.runtime.webhook;

/** A webhook delivery that is not proven to come from the API, and must not be acted on. */
public final class WebhookSignatureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells what is wrong with the delivery. */
  public WebhookSignatureException(String message) {
    super(message);
  }
}
