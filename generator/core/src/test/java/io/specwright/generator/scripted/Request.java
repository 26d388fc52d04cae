package io.specwright.generator.scripted;

import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param path as it is on the wire
 * @param query as it is on the wire; null if there is none
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

  /** {@code GET /orders?page=2}. */
  public String line() {
    return method + " " + path + (query == null ? "" : "?" + query);
  }

  /** A header; its values in one if it came several times. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> name.equalsIgnoreCase(header.getKey()))
        .map(header -> String.join(", ", header.getValue()))
        .findFirst();
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body, which must be JSON and say so. */
  public JsonValue json() {
    if (header("Content-Type").filter(type -> type.startsWith("application/json")).isEmpty()) {
      throw new AssertionError("no JSON but " + header("Content-Type"));
    }
    return JsonValue.parse(text());
  }
}
