package io.specwright.runtime.stream;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the WHATWG's HTML standard says (section 9.2.6). An event that the end of the stream cuts
 * off is none.
 *
 * <p>It does not connect again by itself: what that takes is {@link #lastEventId} and {@link #retry}.
 */
public final class EventStream extends ElementStream<ServerSentEvent> {
  private static final Pattern MILLIS = Pattern.compile("[0-9]{1,12}");

  private final int maxEvent;
  private final StringBuilder data = new StringBuilder();
  private String type = "";
  private String idBuffer = "";
  private boolean first = true;
  private volatile String lastEventId = "";
  private volatile @Nullable Duration retry;
  private @Nullable ServerSentEvent following;

  private EventStream(InputStream in, int maxEvent) {
    super(new LineReader(in, true, maxEvent));
    this.maxEvent = maxEvent;
  }

  /** The events of a body, none of them larger than 16 MiB. */
  public static EventStream of(InputStream in) {
    return of(in, LineReader.MAX_LINE);
  }

  static EventStream of(InputStream in, int maxEvent) {
    return new EventStream(in, maxEvent);
  }

  @Override
  public boolean hasNext() {
    while (following == null) {
      byte[] line = lines.next();
      if (line == null || !lines.complete()) {
        return false;
      }
      read(text(line));
    }
    return true;
  }

  @Override
  public ServerSentEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ServerSentEvent event = Objects.requireNonNull(following);
    following = null;
    return event;
  }

  private String text(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    boolean byteOrderMark = first && text.startsWith("\ufeff");
    first = false;
    return byteOrderMark ? text.substring(1) : text;
  }

  private void read(String line) {
    if (line.isEmpty()) {
      dispatch();
      return;
    }
    int colon = line.indexOf(':');
    if (colon == 0) {
      return;
    }
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
    set(field, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void set(String field, String value) {
    switch (field) {
      case "data" -> {
        if (data.length() + value.length() >= maxEvent) {
          throw new StreamException("An event is larger than the limit of " + maxEvent + " bytes");
        }
        data.append(value).append('\n');
      }
      case "event" -> type = value;
      case "id" -> idBuffer = value.indexOf('\0') < 0 ? value : idBuffer;
      case "retry" -> {
        if (MILLIS.matcher(value).matches()) {
          retry = Duration.ofMillis(Long.parseLong(value));
        }
      }
      default -> {
        // Fields of other names are for others.
      }
    }
  }

  private void dispatch() {
    lastEventId = idBuffer;
    if (data.length() > 0) {
      data.setLength(data.length() - 1);
      following = new ServerSentEvent(type.isEmpty() ? "message" : type, data.toString(), lastEventId);
    }
    data.setLength(0);
    type = "";
  }

  /** The id to send as {@code Last-Event-ID} when connecting again; empty if there was none. */
  public String lastEventId() {
    return lastEventId;
  }

  /** How long the server asks to wait before connecting again. */
  public Optional<Duration> retry() {
    return Optional.ofNullable(retry);
  }
}
