package io.specwright.runtime.stream;

import java.io.BufferedInputStream;
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
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
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
    for (int b = in.read(); b >= 0; b = in.read()) {
      // The LF of a CRLF, which was not waited for when the CR was there.
      boolean restOfLineEnd = b == '\n' && afterCarriageReturn;
      afterCarriageReturn = end == End.LF_OR_CR && b == '\r';
      if (restOfLineEnd) {
        continue;
      }
      if (afterCarriageReturn || b == (end == End.RECORD_SEPARATOR ? RECORD_SEPARATOR : '\n')) {
        complete = true;
        return line.toByteArray();
      }
      if (line.size() == maxLine) {
        throw new StreamException("an element is larger than the limit of " + maxLine + " bytes");
      }
      line.write(b);
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** Whether the last line had its end, rather than the stream. */
  boolean complete() {
    return complete;
  }
}
