package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Makes a result of the body of a successful response. */
interface ResponseReader<T extends @Nullable Object> {

  /** The {@code Accept} header that asks for such a body. */
  String accept();

  /**
   * Decodes a body.
   *
   * @param operation for messages: {@code GET /orders/{id}}
   * @param strict whether mistyped and missing properties are refused at once
   * @throws DecodingException if the body is not what it should be; the message tells status and content type
   */
  T read(String operation, HttpResponse response, boolean strict);

  /** As {@link #read(String, HttpResponse, boolean)}, of a call that can be made again. */
  default T read(String operation, HttpResponse response, boolean strict, Reconnection reconnection) {
    return read(operation, response, strict);
  }

  /** Whether the result is read from a body that is still on its way. */
  default boolean streams() {
    return false;
  }

  /** The body as it arrives. */
  record Streamed() implements ResponseReader<InputStream> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public boolean streams() {
      return true;
    }

    @Override
    public InputStream read(String operation, HttpResponse response, boolean strict) {
      return response.stream();
    }
  }

  /** The elements of the body as they arrive. */
  record Elements<S>(String accept, StreamFormat<S> format) implements ResponseReader<S> {
    @Override
    public boolean streams() {
      return true;
    }

    @Override
    public S read(String operation, HttpResponse response, boolean strict) {
      return read(operation, response, strict, Reconnection.NONE);
    }

    @Override
    public S read(String operation, HttpResponse response, boolean strict, Reconnection reconnection) {
      return format.read(new StreamedResponse(operation, response, strict, reconnection));
    }
  }

  /** The body as it arrives, which can be saved to a file. */
  record ToDownload() implements ResponseReader<Download> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public boolean streams() {
      return true;
    }

    @Override
    public Download read(String operation, HttpResponse response, boolean strict) {
      return new Download(operation, response);
    }
  }

  /** Where the response leads. */
  record Location() implements ResponseReader<URI> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public URI read(String operation, HttpResponse response, boolean strict) {
      String location = response.headers().first("Location").orElseThrow(
          () -> undecodable("$", "there is no Location", operation, response));
      try {
        return new URI(location);
      } catch (URISyntaxException e) {
        throw undecodable("$", "the Location is malformed at index " + e.getIndex(), operation, response);
      }
    }
  }

  /** Text in the charset of the response, UTF-8 if it names none. */
  record Text() implements ResponseReader<String> {
    @Override
    public String accept() {
      return "text/*, */*;q=0.5";
    }

    @Override
    public String read(String operation, HttpResponse response, boolean strict) {
      return new String(response.body(), charset(operation, response));
    }
  }

  /** The body as it is. */
  record Raw() implements ResponseReader<byte[]> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public byte[] read(String operation, HttpResponse response, boolean strict) {
      return response.body();
    }
  }

  /** No result, whatever the body. */
  record Nothing() implements ResponseReader<@Nullable Void> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public @Nullable Void read(String operation, HttpResponse response, boolean strict) {
      return null;
    }
  }

  static Charset charset(String operation, HttpResponse response) {
    String name = response.headers().first("Content-Type")
        .flatMap(contentType -> MediaType.parse(contentType).charset())
        .orElse("utf-8");
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw undecodable("$", "the charset of the response is unknown", operation, response);
    }
  }

  /** A fault of the body, told with the response it is of. */
  static DecodingException undecodable(DecodingException fault, String operation, HttpResponse response) {
    DecodingException located = undecodable(fault.path(), fault.problem(), operation, response);
    located.initCause(fault);
    return located;
  }

  static DecodingException undecodable(String path, String problem, String operation, HttpResponse response) {
    return new DecodingException(path, problem + " (" + operation + ": status " + response.status()
        + response.headers().first("Content-Type").map(type -> ", content type " + type).orElse(", no content type")
        + response.headers().first("Content-Encoding").map(coding -> ", content encoding " + coding).orElse("")
        + ErrorContext.requestId(response.headers()).map(id -> ", request id " + id).orElse("") + ")");
  }
}
