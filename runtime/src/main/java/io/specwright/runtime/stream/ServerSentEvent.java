package io.specwright.runtime.stream;

import io.specwright.runtime.json.JsonCodec;

/**
 * An event of {@code text/event-stream}.
 *
 * @param type {@code message} unless the server says otherwise
 * @param data lines are separated by {@code \n}
 * @param lastEventId the id of this event, or of the last one that had an id; empty if none had
 */
public record ServerSentEvent(String type, String data, String lastEventId) {

  /**
   * The data as JSON.
   *
   * @throws io.specwright.runtime.json.DecodingException if it is something else
   */
  public <T> T data(JsonCodec<T> codec) {
    return codec.parse(data);
  }
}
