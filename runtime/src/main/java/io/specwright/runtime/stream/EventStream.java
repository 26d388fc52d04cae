package io.specwright.runtime.stream;

import io.specwright.runtime.http.CallInterruptedException;
import io.specwright.runtime.http.ConnectionException;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.http.StreamFormat;
import io.specwright.runtime.http.StreamedResponse;
import io.specwright.runtime.http.TimeoutException;
import io.specwright.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events (WHATWG HTML, section 9.2), of which the data are the elements. {@link #events} shows the rest of
 * them as well. It connects again by itself only where {@link RequestOptions.Builder#reconnects} says so.
 *
 * @param <T> what the data of an event is
 */
public final class EventStream<T> extends ElementStream<T> {
  /** Between two connections, unless the server says otherwise. */
  private static final Duration RECONNECTION_TIME = Duration.ofSeconds(3);

  private final EventReader reader;
  private final EventData<T> data;
  private @Nullable ServerSentEvent<String> following;
  private boolean ended;
  private int reconnects;

  private EventStream(StreamedResponse response, EventReader reader, EventData<T> data) {
    super(response);
    this.reader = reader;
    this.data = data;
  }

  /**
   * Events whose data is JSON, none larger than 16 MiB. Data of {@code [DONE]}, which is none, ends the stream.
   *
   * <p>An error that is no such element is an {@link ErrorEventException}.
   */
  public static <T> StreamFormat<EventStream<T>> of(JsonCodec<T> codec) {
    return new Format<>(new EventData.Json<>(codec), LineReader.MAX_LINE);
  }

  /**
   * Events as objects of their fields {@code event}, {@code data} and {@code id}, none larger than 16 MiB: a union that
   * is decided by them. The data is JSON or text, as each object wants it.
   */
  public static <T> StreamFormat<EventStream<T>> ofFields(JsonCodec<T> codec) {
    return new Format<>(new EventData.Fields<>(codec), LineReader.MAX_LINE);
  }

  /** Events whose data is text, none larger than 16 MiB. */
  public static StreamFormat<EventStream<String>> ofText() {
    return new Format<>(new EventData.Text(), LineReader.MAX_LINE);
  }

  record Format<T>(EventData<T> data, int maxEvent) implements StreamFormat<EventStream<T>> {
    @Override
    public String mediaType() {
      return "text/event-stream";
    }

    @Override
    public EventStream<T> read(StreamedResponse response) {
      response.requireMediaType(mediaType()::equals);
      return new EventStream<>(response, new EventReader(response.body(), maxEvent), data);
    }
  }

  @Override
  public boolean hasNext() {
    if (following == null && !ended) {
      ServerSentEvent<String> event = read(this::fetch);
      ended = event == null || data.isEnd(event);
      following = ended ? null : event;
      if (ended) {
        close();
      }
    }
    return following != null;
  }

  /** The next event of this connection or, where that is enabled, of one after it. */
  private @Nullable ServerSentEvent<String> fetch() throws IOException {
    while (true) {
      try {
        ServerSentEvent<String> event = reader.next();
        if (event != null || !mayReconnect()) {
          reconnects = 0;
          return event;
        }
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        if (!mayReconnect()) {
          throw e;
        }
      }
      if (!reconnect()) {
        return null;
      }
    }
  }

  private boolean mayReconnect() {
    return !isClosed() && reconnects < response().reconnects();
  }

  private boolean reconnect() {
    reconnects++;
    String id = lastEventId();
    RequestOptions resumed = id.isEmpty() ? RequestOptions.none() : RequestOptions.header("Last-Event-ID", id);
    try {
      if (!response().reconnect(retry().orElse(RECONNECTION_TIME), resumed)) {
        return false;
      }
    } catch (CallInterruptedException e) {
      throw e;
    } catch (ConnectionException | TimeoutException e) {
      if (!mayReconnect()) {
        throw e;
      }
      return reconnect();
    }
    reader.reconnect(response().body());
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ServerSentEvent<String> event = Objects.requireNonNull(following);
    following = null;
    return decode(strict -> data.decode(event, strict));
  }

  /** The elements that are left, each with the type and the id of its event; in place of this, not beside it. */
  public EventStream<ServerSentEvent<T>> events() {
    return new EventStream<>(response(), reader, new EventData.Whole<>(data));
  }

  /** The id of the last event that had one, to go on from there; empty if there was none. */
  public String lastEventId() {
    return reader.lastEventId();
  }

  /** How long the server asks to wait before connecting again. */
  public Optional<Duration> retry() {
    return Optional.ofNullable(reader.retry());
  }
}
