package io.specwright.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The content of a request: bytes of a media type, which can be read anew for every attempt of a call, or once. */
public final class HttpBody {
  private final String contentType;
  private final long length;
  private final boolean repeatable;
  private final Source source;

  private HttpBody(String contentType, long length, boolean repeatable, Source source) {
    this.contentType = contentType;
    this.length = length;
    this.repeatable = repeatable;
    this.source = source;
  }

  /** The bytes are not copied and must not change until the call is over. */
  public static HttpBody of(String contentType, byte[] content) {
    return new HttpBody(contentType, content.length, true, () -> new ByteArrayInputStream(content));
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
      return new HttpBody(contentType, Files.size(file), true, () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of a stream, which is read while it is sent, and then closed. There is no second reading: a call with
   * such a body is never repeated.
   *
   * @param length how many bytes the stream has; another number makes the call fail
   */
  public static HttpBody once(String contentType, long length, InputStream content) {
    AtomicReference<@Nullable InputStream> unread = new AtomicReference<>(Objects.requireNonNull(content, "content"));
    return new HttpBody(contentType, Checks.notNegative("length", length), false, () -> {
      InputStream stream = unread.getAndSet(null);
      if (stream == null) {
        throw new IOException("the body is a stream that was read already");
      }
      return stream;
    });
  }

  /** The media type with its parameters: the {@code Content-Type} header. */
  public String contentType() {
    return contentType;
  }

  /** In bytes. */
  public long length() {
    return length;
  }

  /** Whether the content can be read more than once. */
  public boolean repeatable() {
    return repeatable;
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
