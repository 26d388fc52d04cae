package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts parts one after the other, each below a line with the boundary (RFC 2046, section 5.1.1). */
record MultipartEncoding(String mediaType, String boundary) {

  HttpBody encode(List<Part> parts) {
    List<HttpBody> pieces = new ArrayList<>();
    for (Part part : parts) {
      pieces.add(piece(ascii("--" + boundary + "\r\n")));
      pieces.add(piece(part.head()));
      pieces.add(part.content());
      pieces.add(piece(ascii("\r\n")));
    }
    pieces.add(piece(ascii("--" + boundary + "--\r\n")));
    boolean known = pieces.stream().allMatch(piece -> piece.length() >= 0);
    long length = pieces.stream().mapToLong(HttpBody::length).sum();
    String contentType = mediaType + "; boundary=" + boundary;
    if (pieces.stream().allMatch(HttpBody::repeatable)) {
      return known
          ? HttpBody.of(contentType, length, () -> new JoinedStream(pieces))
          : HttpBody.of(contentType, () -> new JoinedStream(pieces));
    }
    InputStream content = new JoinedStream(pieces);
    return known ? HttpBody.once(contentType, length, content) : HttpBody.once(contentType, content);
  }

  private static HttpBody piece(byte[] bytes) {
    return HttpBody.of("", bytes);
  }

  private static byte[] ascii(String line) {
    return line.getBytes(StandardCharsets.US_ASCII);
  }
}
