package io.specwright.runtime.stream;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;

/** Makes elements of events. */
sealed interface EventData<T> {

  /** Whether there is nothing after this event, which is no element. */
  boolean isEnd(ServerSentEvent<String> event);

  /**
   * The element of an event.
   *
   * @throws ErrorEventException if the API reports an error in its place
   */
  T decode(ServerSentEvent<String> event, boolean strict);

  /** The data as it is. */
  record Text() implements EventData<String> {
    @Override
    public boolean isEnd(ServerSentEvent<String> event) {
      return false;
    }

    @Override
    public String decode(ServerSentEvent<String> event, boolean strict) {
      return event.data();
    }
  }

  /** The data as JSON, up to a mark that is none. */
  record Json<T>(JsonCodec<T> codec) implements EventData<T> {
    private static final String DONE = "[DONE]";
    private static final String ERROR = "error";

    @Override
    public boolean isEnd(ServerSentEvent<String> event) {
      return event.data().equals(DONE);
    }

    @Override
    public T decode(ServerSentEvent<String> event, boolean strict) {
      if (isError(event) && !isElement(event)) {
        throw new ErrorEventException("the API reports an error", event);
      }
      return codec.parse(utf8(event), strict);
    }

    private static boolean isError(ServerSentEvent<String> event) {
      return event.type().equals(ERROR) || event.data().contains("\"error\"") && hasError(event.data());
    }

    private static boolean hasError(String data) {
      try {
        return JsonCodecs.VALUE.parse(data) instanceof JsonValue.JsonObject object
            && object.members().get(ERROR) instanceof JsonValue.JsonObject;
      } catch (DecodingException e) {
        return false;
      }
    }

    private static byte[] utf8(ServerSentEvent<String> event) {
      return event.data().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether an event that looks like an error is all that the API description makes an element. */
    private boolean isElement(ServerSentEvent<String> event) {
      try {
        Object value = codec.parse(utf8(event), true);
        Object held = value instanceof JsonUnion union ? union.value() : value;
        return !(held instanceof JsonValue) || held == value && !event.type().equals(ERROR);
      } catch (DecodingException e) {
        return false;
      }
    }
  }

  /** With the event around it. */
  record Whole<T>(EventData<T> data) implements EventData<ServerSentEvent<T>> {
    @Override
    public boolean isEnd(ServerSentEvent<String> event) {
      return data.isEnd(event);
    }

    @Override
    public ServerSentEvent<T> decode(ServerSentEvent<String> event, boolean strict) {
      return event.with(data.decode(event, strict));
    }
  }
}
