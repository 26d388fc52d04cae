package io.specwright.runtime.stream;

/**
 * The API reports an error inside of a stream that began well: by an event of type {@code error}, or by one whose data
 * is an object with a member {@code error}. Errors that the API description makes elements of the stream are elements.
 */
public final class ErrorEventException extends StreamException {
  private static final long serialVersionUID = 1L;

  private final transient ServerSentEvent<String> event;

  /** Tells of an error as the API reported it. */
  public ErrorEventException(String message, ServerSentEvent<String> event) {
    super(message);
    this.event = event;
  }

  /** The event; its data tells more. */
  public ServerSentEvent<String> event() {
    return event;
  }
}
