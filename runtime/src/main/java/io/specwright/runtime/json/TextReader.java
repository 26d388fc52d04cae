package io.specwright.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Converts strings with a {@code format} to Java values; null if they are not of that format. */
final class TextReader {
  private static final int MAX_DURATION_LENGTH = 100;

  private final JsonCursor in;
  private final StringScanner strings;
  private final Rfc3339Parser rfc3339 = new Rfc3339Parser();
  private boolean respelled;

  TextReader(JsonCursor in, StringScanner strings) {
    this.in = in;
    this.strings = strings;
  }

  /** Whether the value read last would be written with another text than it had. */
  boolean respelled() {
    return respelled;
  }

  @Nullable OffsetDateTime dateTime() {
    OffsetDateTime value = rfc3339().dateTime();
    respelled = !rfc3339.isCanonical();
    return value;
  }

  @Nullable LocalDate date() {
    respelled = false;
    return rfc3339().date();
  }

  @Nullable OffsetTime time() {
    OffsetTime value = rfc3339().time();
    respelled = !rfc3339.isCanonical();
    return value;
  }

  /** Consumes the string at the cursor and hands it to the parser, without a copy if it has no escapes. */
  private Rfc3339Parser rfc3339() {
    int from = in.at + 1;
    int to = strings.plainStringEnd();
    if (to >= 0) {
      in.at = to + 1;
      return rfc3339.of(in.bytes, from, to);
    }
    byte[] text = strings.read().getBytes(StandardCharsets.UTF_8);
    return rfc3339.of(text, 0, text.length);
  }

  @Nullable Duration duration() {
    String text = strings.read();
    if (text.length() > MAX_DURATION_LENGTH) {
      return null;
    }
    try {
      Duration value = Duration.parse(text);
      respelled = !DurationText.of(value).equals(text);
      return value;
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Nullable UUID uuid() {
    String text = strings.read();
    if (text.length() != 36) {
      return null;
    }
    try {
      UUID value = UUID.fromString(text);
      String canonical = value.toString();
      respelled = !canonical.equals(text);
      // UUID.fromString also takes groups of other lengths.
      return canonical.equalsIgnoreCase(text) ? value : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Nullable URI uri() {
    respelled = false;
    try {
      return new URI(strings.read());
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Base64 in the standard alphabet; the URL-safe one and missing padding are taken as another spelling. */
  @Nullable Bytes bytes() {
    String text = strings.read();
    boolean urlSafe = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
    try {
      byte[] content = (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
      respelled = !Base64.getEncoder().encodeToString(content).equals(text);
      return Bytes.owning(content);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
