package io.specwright.runtime.stream;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines of bytes. No byte of a character beyond ASCII looks like a line break in UTF-8, so a line is
 * whole text however the network cut it.
 */
final class LineReader implements AutoCloseable {
  /** 16 MiB. */
  static final int MAX_LINE = 16 << 20;

  private final InputStream in;
  private final boolean carriageReturnEndsLine;
  private final int maxLine;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean afterCarriageReturn;
  private boolean complete;
  private volatile boolean closed;

  /**
   * @param carriageReturnEndsLine whether CR alone ends a line, as LF and CRLF do
   */
  LineReader(InputStream in, boolean carriageReturnEndsLine, int maxLine) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
    this.carriageReturnEndsLine = carriageReturnEndsLine;
    this.maxLine = maxLine;
  }

  /**
   * The next line without its end, as soon as that is there; null at the end of the stream.
   *
   * @throws StreamException if the stream breaks or the line is too long
   */
  byte @Nullable [] next() {
    line.reset();
    complete = false;
    for (int b = read(); b >= 0; b = read()) {
      // The LF of a CRLF, which was not waited for when the CR was there.
      boolean restOfLineEnd = b == '\n' && afterCarriageReturn;
      afterCarriageReturn = carriageReturnEndsLine && b == '\r';
      if (restOfLineEnd) {
        continue;
      }
      if (b == '\n' || afterCarriageReturn) {
        complete = true;
        return line.toByteArray();
      }
      if (line.size() == maxLine) {
        throw new StreamException("A line is longer than the limit of " + maxLine + " bytes");
      }
      line.write(b);
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** Whether the last line had its end, rather than the stream. */
  boolean complete() {
    return complete;
  }

  private int read() {
    if (closed) {
      return -1;
    }
    try {
      return in.read();
    } catch (IOException e) {
      if (closed) {
        return -1;
      }
      throw new StreamException("The stream broke off: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      in.close();
    } catch (IOException e) {
      // nobody is left to care
    }
  }
}
