package io.specwright.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A response: complete, or its head with a body that is still to be read. */
public final class HttpResponse {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;
  private final @Nullable InputStream stream;

  private HttpResponse(int status, HttpHeaders headers, byte[] body, @Nullable InputStream stream) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.stream = stream;
  }

  /**
   * A complete response.
   *
   * @param body as received, empty if there is none; shared rather than copied, so not to be changed
   */
  public HttpResponse(int status, HttpHeaders headers, byte[] body) {
    this(status, headers, body, null);
  }

  /**
   * A successful response to a {@link HttpRequest#streaming} request.
   *
   * @param body what arrives as it arrives; to close it before its end aborts the exchange, from any thread
   * @throws IllegalArgumentException if the status is no success: such a response is to be complete
   */
  public static HttpResponse streaming(int status, HttpHeaders headers, InputStream body) {
    if (status < 200 || status > 299) {
      throw new IllegalArgumentException("A response of status " + status + " is no stream");
    }
    return new HttpResponse(status, headers, new byte[0], body);
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** The header fields. */
  public HttpHeaders headers() {
    return headers;
  }

  /**
   * The body of a complete response.
   *
   * @throws IllegalStateException if it is a stream
   */
  public byte[] body() {
    if (stream != null) {
      throw new IllegalStateException("The body is a stream");
    }
    return body;
  }

  /** The body to be read once, be it complete or on its way. */
  public InputStream stream() {
    return stream == null ? new ByteArrayInputStream(body) : stream;
  }

  /** Whether the body is still on its way. */
  public boolean isStreaming() {
    return stream != null;
  }

  /** Aborts the exchange if the body is still on its way. */
  void close() {
    try {
      stream().close();
    } catch (IOException e) {
      // Nobody is left to care.
    }
  }

  /** Status and size; headers and body may hold secrets. */
  @Override
  public String toString() {
    return "HttpResponse[" + status + ", " + (stream == null ? body.length + " bytes" : "streaming") + "]";
  }
}
