package io.specwright.runtime.stream;

import io.specwright.runtime.http.StreamFormat;
import io.specwright.runtime.http.StreamedResponse;
import io.specwright.runtime.json.JsonCodec;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events (WHATWG HTML, section 9.2), of which the data are the elements. {@link #events} shows the rest of
 * them as well.
 *
 * @param <T> what the data of an event is
 */
public final class EventStream<T> extends ElementStream<T> {
  private final EventReader reader;
  private final EventData<T> data;
  private @Nullable ServerSentEvent<String> following;
  private boolean ended;

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
      ServerSentEvent<String> event = read(reader::next);
      ended = event == null || data.isEnd(event);
      following = ended ? null : event;
      if (ended) {
        close();
      }
    }
    return following != null;
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
