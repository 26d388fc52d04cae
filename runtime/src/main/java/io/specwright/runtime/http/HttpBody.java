package io.specwright.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The content of a request: bytes of a media type, which can be read anew for every attempt of a call, or once. */
public final class HttpBody implements RequestContent {
  private static final long UNKNOWN = -1;

  private final String contentType;
  private final long length;
  private final boolean repeatable;
  private final Optional<String> fileName;
  private final Source source;

  private HttpBody(String contentType, long length, boolean repeatable, Optional<String> fileName, Source source) {
    this.contentType = contentType;
    this.length = length;
    this.repeatable = repeatable;
    this.fileName = fileName;
    this.source = source;
  }

  /** The bytes are not copied and must not change until the call is over. */
  public static HttpBody of(String contentType, byte[] content) {
    return of(contentType, content.length, () -> new ByteArrayInputStream(content));
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
   * The content of a file, read while it is sent, under the file's name. A file that changes its length after this
   * makes the call fail.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static HttpBody of(String contentType, Path file) {
    try {
      Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
      return new HttpBody(contentType, Files.size(file), true, name, () -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #of(String, Path)}, with the media type that is usual for the ending of the file's name, or else
   * {@code application/octet-stream}.
   */
  public static HttpBody of(Path file) {
    String usual = URLConnection.guessContentTypeFromName(String.valueOf(file.getFileName()));
    return of(usual == null ? "application/octet-stream" : usual, file);
  }

  /**
   * Content that is opened anew for every attempt of a call.
   *
   * @param length how many bytes each of the streams has; another number makes the call fail
   */
  public static HttpBody of(String contentType, long length, Source source) {
    return new HttpBody(contentType, Checks.notNegative("length", length), true, Optional.empty(), source);
  }

  /** As {@link #of(String, long, Source)}, of a length that nobody knows, so that it is sent in chunks. */
  public static HttpBody of(String contentType, Source source) {
    return new HttpBody(contentType, UNKNOWN, true, Optional.empty(), source);
  }

  /**
   * The content of a stream, which is read while it is sent, and then closed. There is no second reading: a call with
   * such a body is never repeated.
   *
   * @param length how many bytes the stream has; another number makes the call fail
   */
  public static HttpBody once(String contentType, long length, InputStream content) {
    return once(contentType, content, Checks.notNegative("length", length));
  }

  /** As {@link #once(String, long, InputStream)}, of a length that nobody knows, so that it is sent in chunks. */
  public static HttpBody once(String contentType, InputStream content) {
    return once(contentType, content, UNKNOWN);
  }

  private static HttpBody once(String contentType, InputStream content, long length) {
    AtomicReference<@Nullable InputStream> unread = new AtomicReference<>(Objects.requireNonNull(content, "content"));
    return new HttpBody(contentType, length, false, Optional.empty(), () -> {
      InputStream stream = unread.getAndSet(null);
      if (stream == null) {
        throw new IOException("the body is a stream that was read already");
      }
      return stream;
    });
  }

  /** This content under the name of a file, which is sent where it is one part of several. */
  public HttpBody named(String fileName) {
    return new HttpBody(contentType, length, repeatable, Optional.of(fileName), source);
  }

  /** The media type with its parameters: the {@code Content-Type} header. */
  public String contentType() {
    return contentType;
  }

  /** In bytes; -1 if nobody knows. */
  public long length() {
    return length;
  }

  /** Whether the content can be read more than once. */
  public boolean repeatable() {
    return repeatable;
  }

  /** The name of the file that this is the content of. */
  public Optional<String> fileName() {
    return fileName;
  }

  /** The content from its start; the caller closes the stream. */
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public HttpBody toBody() {
    return this;
  }

  @Override
  public String toString() {
    return "HttpBody[" + contentType + ", " + (length == UNKNOWN ? "" : length + " ") + "bytes]";
  }

  /** Opens the content from its start, as often as it is asked to. */
  @FunctionalInterface
  public interface Source {

    /** A stream that the caller closes. */
    InputStream open() throws IOException;
  }
}
