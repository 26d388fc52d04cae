package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * The contents of several bodies as one, each of them opened when the one before it is at its end. One that has not the
 * length it should have makes reading fail.
 */
final class JoinedStream extends InputStream {
  private final Iterator<HttpBody> rest;
  private InputStream current = InputStream.nullInputStream();
  private long expected;
  private long found;

  JoinedStream(List<HttpBody> bodies) {
    this.rest = bodies.iterator();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = current.read(buffer, offset, length);
    while (read < 0) {
      check(found == expected);
      if (!rest.hasNext()) {
        return -1;
      }
      open(rest.next());
      read = current.read(buffer, offset, length);
    }
    found += read;
    check(found <= expected);
    return read;
  }

  private void open(HttpBody next) throws IOException {
    current.close();
    current = next.open();
    expected = next.length();
    found = 0;
  }

  private void check(boolean fits) throws IOException {
    if (expected >= 0 && !fits) {
      throw new IOException("a part has other than its " + expected + " bytes");
    }
  }

  /** What was not opened by then never is. */
  @Override
  public void close() throws IOException {
    while (rest.hasNext()) {
      rest.next();
    }
    current.close();
  }
}
