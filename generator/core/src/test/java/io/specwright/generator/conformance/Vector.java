package io.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One exchange of a scenario: a request that a client must send, and the response it gets.
 *
 * @param name the scenario, with the number of the exchange if it has several
 * @param query texts, or lists of texts for parameters that are repeated
 */
record Vector(
    String name,
    String method,
    String uri,
    Map<String, List<String>> query,
    Map<String, String> headers,
    Optional<Content> body,
    int status,
    Map<String, String> responseHeaders,
    Optional<Content> responseBody) {

  /**
   * A body.
   *
   * @param recorded its bytes. Most vectors say of a JSON body only that there is one: they have an empty object in
   *     its place, because the collection computes such bodies when it runs
   */
  record Content(String mediaType, Optional<byte[]> recorded) {

    private static Optional<Content> of(JsonNode body) {
      return body.isMissingNode()
          ? Optional.empty()
          : Optional.of(new Content(body.path("contentType").asText(), bytes(body.path("rawContent"))));
    }

    private static Optional<byte[]> bytes(JsonNode raw) {
      try {
        if (raw.isTextual()) {
          return Optional.of(raw.textValue().getBytes(StandardCharsets.UTF_8));
        }
        return raw.has("base64") ? Optional.of(raw.get("base64").binaryValue()) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean isJson() {
      return mediaType.matches("application/(.*[+])?json(;.*)?");
    }
  }

  static List<Vector> readAll(Path file) {
    List<Vector> vectors = new ArrayList<>();
    for (JsonNode scenario : Json.read(file)) {
      JsonNode exchanges = scenario.get("apis");
      for (int i = 0; i < exchanges.size(); i++) {
        String name = scenario.get("scenario").textValue() + (exchanges.size() > 1 ? "#" + (i + 1) : "");
        vectors.add(of(name, exchanges.get(i)));
      }
    }
    return vectors;
  }

  private static Vector of(String name, JsonNode exchange) {
    JsonNode request = exchange.path("request");
    JsonNode response = exchange.path("response");
    Map<String, List<String>> query = new LinkedHashMap<>();
    request.path("query").properties().forEach(entry -> query.put(entry.getKey(), texts(entry.getValue())));
    return new Vector(
        name,
        exchange.get("method").textValue().toUpperCase(java.util.Locale.ROOT),
        exchange.get("uri").textValue(),
        query,
        headers(request),
        Content.of(request.path("body")),
        response.get("status").intValue(),
        headers(response),
        Content.of(response.path("body")));
  }

  private static Map<String, String> headers(JsonNode message) {
    Map<String, String> headers = new LinkedHashMap<>();
    message.path("headers").properties().forEach(entry -> headers.put(entry.getKey(), entry.getValue().asText()));
    return headers;
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(element -> texts.add(element.asText()));
    } else {
      texts.add(value.asText());
    }
    return texts;
  }

  /** The header, whatever its case. */
  Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst();
  }

  /** Whether this is the first exchange of the other one's scenario. */
  boolean isFirstOf(Vector other) {
    return name.endsWith("#1") && other.name.matches("\\Q" + name.substring(0, name.length() - 1) + "\\E[^1]");
  }

  /** The path, decoded. */
  String path() {
    return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  boolean isSuccess() {
    return status < 300;
  }
}
