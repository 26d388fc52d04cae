package io.specwright.runtime.http;

import java.net.URI;
import java.util.Optional;

/**
 * A request as it goes over the wire.
 *
 * @param method upper case: {@code GET}
 * @param uri absolute, encoded
 * @param body opened anew for every attempt; its content type is among the headers
 * @param streaming whether a successful response is wanted as soon as its head is there, with a body to be read as it
 *     arrives ({@link HttpResponse#streaming}); a transport that can only collect bodies may do so all the same
 */
public record HttpRequest(
    String method, URI uri, HttpHeaders headers, Optional<HttpBody> body, boolean streaming) {

  /** A request whose response is to be complete. */
  public HttpRequest(String method, URI uri, HttpHeaders headers, Optional<HttpBody> body) {
    this(method, uri, headers, body, false);
  }

  /** Whether there is no body, or one that can be sent again. */
  boolean repeatable() {
    return body.map(HttpBody::repeatable).orElse(true);
  }

  /** This request to another URI. */
  public HttpRequest withUri(URI uri) {
    return new HttpRequest(method, uri, headers, body, streaming);
  }

  /** This request with other headers. */
  public HttpRequest withHeaders(HttpHeaders headers) {
    return new HttpRequest(method, uri, headers, body, streaming);
  }

  /**
   * This request with one value of a header, in place of any it had.
   *
   * @throws IllegalArgumentException if the name is no token, or the value has other than visible ASCII, space and tab
   */
  public HttpRequest withHeader(String name, String value) {
    return withHeaders(headers.with(name, value));
  }

  /** Method and origin; all the rest may hold secrets. */
  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
