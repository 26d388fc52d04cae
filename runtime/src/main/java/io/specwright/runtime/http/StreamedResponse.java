package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Predicate;

/** A response whose body is read as it arrives, and which call it is the response to. */
public final class StreamedResponse implements AutoCloseable {
  /** What servers say that do not know. */
  private static final Set<String> UNTOLD = Set.of("text/plain", "application/octet-stream");

  private final String operation;
  private final HttpResponse response;
  private final boolean strict;

  StreamedResponse(String operation, HttpResponse response, boolean strict) {
    this.operation = operation;
    this.response = response;
    this.strict = strict;
  }

  /** Bytes from elsewhere. */
  public static StreamedResponse of(InputStream body) {
    return new StreamedResponse("", HttpResponse.streaming(200, HttpHeaders.empty(), body), false);
  }

  /** For messages: {@code GET /events}; empty if there was no call. */
  public String operation() {
    return operation;
  }

  /** The header fields. */
  public HttpHeaders headers() {
    return response.headers();
  }

  /** The body, which is read once. */
  public InputStream body() {
    return response.stream();
  }

  /** Whether elements with mistyped or missing properties are refused at once. */
  public boolean strict() {
    return strict;
  }

  /**
   * Refuses a body of another media type; one that the response does not name will do.
   *
   * @param fitting tells by type and subtype in lower case
   * @throws DecodingException if it does not fit
   */
  public void requireMediaType(Predicate<String> fitting) {
    String actual = headers().first("Content-Type").map(type -> MediaType.parse(type).essence()).orElse("text/plain");
    if (!UNTOLD.contains(actual) && !fitting.test(actual)) {
      throw ResponseReader.undecodable("$", "the response is no stream of elements", operation, response);
    }
  }

  /** Ends the exchange. May be called again, and from any thread. */
  @Override
  public void close() {
    response.close();
  }
}
