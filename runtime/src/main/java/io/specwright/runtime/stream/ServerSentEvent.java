package io.specwright.runtime.stream;

/**
 * An event of {@code text/event-stream}.
 *
 * @param type {@code message} unless the server says otherwise
 * @param data decoded, or as text in which lines are separated by {@code \n}
 * @param lastEventId the id of this event, or of the last one that had an id; empty if none had
 */
public record ServerSentEvent<T>(String type, T data, String lastEventId) {
  <R> ServerSentEvent<R> with(R other) {
    return new ServerSentEvent<>(type, other, lastEventId);
  }
}
