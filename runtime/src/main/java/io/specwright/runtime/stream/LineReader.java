package io.specwright.runtime.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines of bytes. No byte of a character beyond ASCII looks like the end of a line in UTF-8, so a
 * line is whole text however the network cut it.
 */
final class LineReader {
  /** 16 MiB. */
  static final int MAX_LINE = 16 << 20;

  private static final int RECORD_SEPARATOR = 0x1e;

  private final InputStream in;
  private final End end;
  private final int maxLine;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[8192];
  private int position;
  private int limit;
  private boolean afterCarriageReturn;
  private boolean complete;

  /** What ends a line. */
  enum End {
    LF,
    /** And CR, and both together. */
    LF_OR_CR,
    /** What begins the next text of a sequence (RFC 7464). */
    RECORD_SEPARATOR
  }

  LineReader(InputStream in, End end, int maxLine) {
    this.in = in;
    this.end = end;
    this.maxLine = maxLine;
  }

  /**
   * The next line without its end, as soon as that is there; null at the end of the stream.
   *
   * @throws StreamException if the line is too long
   */
  byte @Nullable [] next() throws IOException {
    line.reset();
    complete = false;
    while (fill()) {
      if (afterCarriageReturn && buffer[position] == '\n') {
        // The LF of a CRLF, which was not waited for when the CR was there.
        position++;
        afterCarriageReturn = false;
        continue;
      }
      int from = position;
      while (position < limit && !isEnd(buffer[position])) {
        position++;
      }
      if (line.size() + position - from > maxLine) {
        throw new StreamException("an element is larger than the limit of " + maxLine + " bytes");
      }
      line.write(buffer, from, position - from);
      afterCarriageReturn = position < limit && buffer[position] == '\r';
      if (position < limit) {
        position++;
        complete = true;
        return line.toByteArray();
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** Whether there are bytes, which may have to be waited for. */
  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  private boolean isEnd(byte b) {
    return switch (end) {
      case LF -> b == '\n';
      case LF_OR_CR -> b == '\n' || b == '\r';
      case RECORD_SEPARATOR -> b == RECORD_SEPARATOR;
    };
  }

  /** Whether the last line had its end, rather than the stream. */
  boolean complete() {
    return complete;
  }
}
