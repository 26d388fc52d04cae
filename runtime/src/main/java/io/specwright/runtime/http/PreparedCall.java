package io.specwright.runtime.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation with its arguments: all of a request that does not depend on the client's settings.
 *
 * @param id the {@code operationId}
 * @param path expanded and encoded
 * @param query encoded pairs
 * @param security alternatives, each a combination of scheme names
 * @param server the operation's own
 * @param idempotencyHeader where the operation takes an idempotency key
 * @param redirects statuses of 300 to 399 that are a result
 * @param link what an earlier response said in place of path and query
 * @param streaming whether the body of the response is read as it arrives
 */
record PreparedCall(
    String id,
    String method,
    String pathTemplate,
    String path,
    List<String> query,
    HttpHeaders headers,
    Optional<HttpBody> body,
    List<List<String>> security,
    Optional<BaseUrl> server,
    Optional<String> idempotencyHeader,
    Set<Integer> redirects,
    DeclaredErrors errors,
    Optional<String> link,
    boolean streaming) {

  PreparedCall withLink(String link) {
    return new PreparedCall(
        id, method, pathTemplate, path, query, headers, body, security, server, idempotencyHeader, redirects, errors,
        Optional.of(link), streaming);
  }

  boolean isSuccess(int status) {
    return status >= 200 && status <= 299 || redirects.contains(status);
  }

  /** {@code GET /orders/{id}}: names the operation in messages, with no value of the caller. */
  String operation() {
    return method + " " + pathTemplate;
  }
}
