package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Several streams as one, each of them opened when the one before it is at its end. */
final class JoinedStream extends InputStream {
  private final Iterator<HttpBody.Source> rest;
  private InputStream current = InputStream.nullInputStream();

  JoinedStream(List<HttpBody.Source> sources) {
    this.rest = sources.iterator();
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
    while (read < 0 && rest.hasNext()) {
      current.close();
      current = rest.next().open();
      read = current.read(buffer, offset, length);
    }
    return read;
  }

  /** What was not opened by then never is. */
  @Override
  public void close() throws IOException {
    rest.forEachRemaining(source -> { });
    current.close();
  }
}
