package io.specwright.runtime.http;

import java.net.URI;
import java.util.Optional;

/**
 * A request as it goes over the wire.
 *
 * @param method upper case: {@code GET}
 * @param uri absolute, encoded
 * @param body may be opened anew for every attempt; its content type is among the headers
 */
public record HttpRequest(String method, URI uri, HttpHeaders headers, Optional<HttpBody> body) {

  public HttpRequest withUri(URI uri) {
    return new HttpRequest(method, uri, headers, body);
  }

  public HttpRequest withHeaders(HttpHeaders headers) {
    return new HttpRequest(method, uri, headers, body);
  }

  /** Method, origin and path; query and headers may hold secrets. */
  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
        + uri.getRawPath();
  }
}
