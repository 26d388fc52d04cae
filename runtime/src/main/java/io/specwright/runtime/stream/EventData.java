package io.specwright.runtime.stream;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes elements of events. */
sealed interface EventData<T> {
  /** Ends a stream of JSON, which it is not. */
  String DONE = "[DONE]";

  /** The type of an event that reports an error. */
  String ERROR = "error";

  /** Whether a value is of a type of the API description, rather than any JSON. */
  static boolean isKnown(@Nullable Object value) {
    return !((value instanceof JsonUnion union ? union.value() : value) instanceof JsonValue);
  }

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
    @Override
    public boolean isEnd(ServerSentEvent<String> event) {
      return event.data().equals(DONE);
    }

    @Override
    public T decode(ServerSentEvent<String> event, boolean strict) {
      byte[] json = event.data().getBytes(StandardCharsets.UTF_8);
      if (isError(event) && !isElement(event, json)) {
        throw new ErrorEventException("the API reports an error", event);
      }
      return codec.parse(json, strict);
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

    /** Whether an event that looks like an error is all that the API description makes an element. */
    private boolean isElement(ServerSentEvent<String> event, byte[] json) {
      try {
        T value = codec.parse(json, true);
        return isKnown(value) || value instanceof JsonValue && !event.type().equals(ERROR);
      } catch (DecodingException e) {
        return false;
      }
    }
  }

  /**
   * Events as objects of their fields, where those tell what the data is. It is text to some of them and JSON to
   * others, so what fits is found by trying.
   */
  record Fields<T>(JsonCodec<T> codec) implements EventData<T> {
    @Override
    public boolean isEnd(ServerSentEvent<String> event) {
      return event.data().equals(DONE) && known(event).isEmpty();
    }

    @Override
    public T decode(ServerSentEvent<String> event, boolean strict) {
      Optional<T> known = known(event);
      if (known.isPresent()) {
        return known.get();
      }
      if (event.type().equals(ERROR)) {
        throw new ErrorEventException("the API reports an error", event);
      }
      return codec.parse(json(event, data(event)), strict);
    }

    private Optional<T> known(ServerSentEvent<String> event) {
      return Stream.of(JsonValue.of(event.data()), data(event))
          .flatMap(data -> known(json(event, data)).stream()).findFirst();
    }

    private Optional<T> known(byte[] json) {
      try {
        return Optional.of(codec.parse(json, true)).filter(EventData::isKnown);
      } catch (DecodingException e) {
        return Optional.empty();
      }
    }

    private static JsonValue data(ServerSentEvent<String> event) {
      try {
        return JsonValue.parse(event.data());
      } catch (DecodingException e) {
        return JsonValue.of(event.data());
      }
    }

    private static byte[] json(ServerSentEvent<String> event, JsonValue data) {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      fields.put("event", JsonValue.of(event.type()));
      fields.put("data", data);
      if (!event.lastEventId().isEmpty()) {
        fields.put("id", JsonValue.of(event.lastEventId()));
      }
      return JsonCodecs.VALUE.toBytes(new JsonValue.JsonObject(fields));
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
