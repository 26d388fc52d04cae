package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts parts one after the other, each below a line with the boundary (RFC 2046, section 5.1.1). */
record MultipartEncoding(String mediaType, String boundary) {

  HttpBody encode(List<Part> parts) {
    List<HttpBody.Source> sources = new ArrayList<>();
    long length = 0;
    boolean known = true;
    boolean repeatable = true;
    for (Part part : parts) {
      length += add(sources, "--" + boundary + "\r\n") + add(sources, part.head()) + part.content().length();
      sources.add(part.content()::open);
      length += add(sources, "\r\n");
      known &= part.content().length() >= 0;
      repeatable &= part.content().repeatable();
    }
    length += add(sources, "--" + boundary + "--\r\n");
    String contentType = mediaType + "; boundary=" + boundary;
    if (repeatable) {
      return known
          ? HttpBody.of(contentType, length, () -> new JoinedStream(sources))
          : HttpBody.of(contentType, () -> new JoinedStream(sources));
    }
    InputStream content = new JoinedStream(sources);
    return known ? HttpBody.once(contentType, length, content) : HttpBody.once(contentType, content);
  }

  private static long add(List<HttpBody.Source> sources, String line) {
    return add(sources, line.getBytes(StandardCharsets.US_ASCII));
  }

  private static long add(List<HttpBody.Source> sources, byte[] bytes) {
    sources.add(() -> new ByteArrayInputStream(bytes));
    return bytes.length;
  }
}
