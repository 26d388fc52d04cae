package io.specwright.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a request: bytes of a media type, which can be read anew for every attempt of a call. */
public final class HttpBody {
  private final String contentType;
  private final long length;
  private final Source source;

  private HttpBody(String contentType, long length, Source source) {
    this.contentType = contentType;
    this.length = length;
    this.source = source;
  }

  /** The bytes are not copied and must not change until the call is over. */
  public static HttpBody of(String contentType, byte[] content) {
    return new HttpBody(contentType, content.length, () -> new ByteArrayInputStream(content));
  }

  /**
   * Text in the charset that the media type names; one that names none gets {@code charset=utf-8}.
   *
   * @throws IllegalArgumentException if Java does not know the charset
   */
  public static HttpBody of(String contentType, String text) {
    return MediaType.parse(contentType).charset()
        .map(charset -> of(contentType, text.getBytes(Charset.forName(charset))))
        .orElseGet(() -> of(contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The content of a file, read while it is sent. A file that changes its length after this makes the call fail.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static HttpBody of(String contentType, Path file) {
    try {
      return new HttpBody(contentType, Files.size(file), () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The media type with its parameters: the {@code Content-Type} header. */
  public String contentType() {
    return contentType;
  }

  /** In bytes. */
  public long length() {
    return length;
  }

  /** The content from its start; the caller closes the stream. */
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public String toString() {
    return "HttpBody[" + contentType + ", " + length + " bytes]";
  }

  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException;
  }
}
