package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A link is something to get, whatever the call was (RFC 8288, section 2). */
  PreparedCall withLink(String link) {
    return new PreparedCall(
        id, "GET", pathTemplate, path, query, headers.without("Content-Type"), Optional.empty(), security, server,
        Optional.empty(), redirects, errors, Optional.of(link), streaming);
  }

  PreparedCall withQuery(String name, String value) {
    String start = PercentEncoding.UNRESERVED.encode(name) + "=";
    String pair = start + PercentEncoding.UNRESERVED.encode(value);
    List<String> pairs = new ArrayList<>(query);
    int at = indexOf(start);
    if (at < 0) {
      pairs.add(pair);
    } else {
      pairs.set(at, pair);
    }
    return with(pairs, headers, body);
  }

  Optional<String> queryValue(String name) {
    String start = PercentEncoding.UNRESERVED.encode(name) + "=";
    int at = indexOf(start);
    return at < 0
        ? Optional.empty()
        : Optional.of(URLDecoder.decode(
            query.get(at).substring(start.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private int indexOf(String start) {
    for (int i = 0; i < query.size(); i++) {
      if (query.get(i).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }

  PreparedCall withHeaders(HttpHeaders others) {
    return with(query, others, body);
  }

  PreparedCall withProperty(String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(properties());
    members.put(name, value);
    String type = headers.first("Content-Type").orElse("application/json");
    HttpBody other = HttpBody.of(type, JsonCodecs.VALUE.toBytes(JsonValue.of(members)));
    return with(query, headers.with("Content-Type", type), Optional.of(other));
  }

  private PreparedCall with(List<String> query, HttpHeaders headers, Optional<HttpBody> body) {
    return new PreparedCall(
        id, method, pathTemplate, path, query, headers, body, security, server, idempotencyHeader, redirects, errors,
        link, streaming);
  }

  Optional<String> property(String name) {
    return Optional.ofNullable(properties().get(name)).filter(value -> !value.isNull())
        .map(value -> value.asString().orElseGet(value::toJson));
  }

  /** Of a body that is a JSON object; there is none, yet, if there is no body. */
  private Map<String, JsonValue> properties() {
    if (body.isEmpty()) {
      return Map.of();
    }
    try (InputStream content = body.get().open()) {
      return JsonCodecs.VALUE.parse(content.readAllBytes()).asObject()
          .orElseThrow(() -> new IllegalStateException(operation() + ": the body is no JSON object"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isSuccess(int status) {
    return status >= 200 && status <= 299 || redirects.contains(status);
  }

  /** {@code GET /orders/{id}}: names the operation in messages, with no value of the caller. */
  String operation() {
    return method + " " + pathTemplate;
  }
}
