package io.specwright.runtime.stream;

import io.specwright.runtime.stream.LineReader.End;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses server-sent events as the WHATWG's HTML standard says (section 9.2.6). An event that the end of the stream
 * cuts off is none.
 */
final class EventReader {
  private static final Pattern MILLIS = Pattern.compile("[0-9]{1,12}");

  private final int maxEvent;
  private final StringBuilder data = new StringBuilder();
  private LineReader lines;
  private String type = "";
  private String idBuffer = "";
  private boolean first = true;
  private volatile String lastEventId = "";
  private volatile @Nullable Duration retry;
  private @Nullable ServerSentEvent<String> dispatched;

  EventReader(InputStream in, int maxEvent) {
    this.maxEvent = maxEvent;
    this.lines = new LineReader(in, End.LF_OR_CR, maxEvent);
  }

  /** Reads on from another connection. */
  void reconnect(InputStream in) {
    lines = new LineReader(in, End.LF_OR_CR, maxEvent);
    first = true;
    idBuffer = lastEventId;
    data.setLength(0);
    type = "";
  }

  /** The next event; null at the end of the stream. */
  @Nullable ServerSentEvent<String> next() throws IOException {
    dispatched = null;
    while (dispatched == null) {
      byte[] line = lines.next();
      if (line == null || !lines.complete()) {
        return null;
      }
      read(text(line));
    }
    return dispatched;
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
          throw new StreamException("an element is larger than the limit of " + maxEvent + " bytes");
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
      dispatched = new ServerSentEvent<>(type.isEmpty() ? "message" : type, data.toString(), lastEventId);
    }
    data.setLength(0);
    type = "";
  }

  String lastEventId() {
    return lastEventId;
  }

  @Nullable Duration retry() {
    return retry;
  }
}
