package io.specwright.generator.scripted;

import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as it arrived.
 *
 * @param path as it is on the wire
 * @param query as it is on the wire; null if there is none
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

  /**
   * A part of a body.
   *
   * @param head its headers as they are on the wire
   */
  public record Part(String head, byte[] content) {
    private static Part of(String bytes) {
      int end = bytes.indexOf("\r\n\r\n");
      return new Part(
          new String(bytes.substring(0, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
          bytes.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The content as text. */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

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

  /** The parts of the body, which must be a form of several parts and say so. */
  public List<Part> parts() {
    String type = header("Content-Type").orElse("");
    String prefix = "multipart/form-data; boundary=";
    String boundary = "--" + type.substring(Math.min(prefix.length(), type.length()));
    String bytes = new String(body, StandardCharsets.ISO_8859_1);
    String first = boundary + "\r\n";
    String last = "\r\n" + boundary + "--\r\n";
    if (!type.startsWith(prefix) || !bytes.startsWith(first) || !bytes.endsWith(last)) {
      throw new AssertionError("no form of several parts but " + type);
    }
    String[] parts = bytes.substring(first.length(), bytes.length() - last.length())
        .split(Pattern.quote("\r\n" + first), -1);
    return Arrays.stream(parts).map(Part::of).toList();
  }
}
