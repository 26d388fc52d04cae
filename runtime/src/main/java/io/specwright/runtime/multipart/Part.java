package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One part of a body.
 *
 * @param fileName what makes servers take it for a file
 * @param headers beside {@code Content-Disposition}
 */
record Part(String name, Optional<String> fileName, HttpHeaders headers, HttpBody content) {

  /**
   * @throws IllegalArgumentException if a name or the media type would break out of its header
   */
  Part {
    checked(name);
    fileName.ifPresent(Part::checked);
  }

  /** A file, under its own name, or that of the part if it has none. */
  static Part file(String name, HttpBody content) {
    return new Part(name, Optional.of(content.fileName().orElse(name)), typed(content), content);
  }

  /** What is no file. */
  static Part field(String name, HttpBody content) {
    return new Part(name, Optional.empty(), typed(content), content);
  }

  private static HttpHeaders typed(HttpBody content) {
    return HttpHeaders.empty().with("Content-Type", content.contentType());
  }

  Part with(String header, String value) {
    return new Part(name, fileName, headers.with(header, value), content);
  }

  /** Its headers and the empty line after them. Names are UTF-8 with quotes escaped, as browsers send them. */
  byte[] head() {
    StringBuilder head = new StringBuilder("Content-Disposition: form-data; name=").append(quoted(name));
    fileName.ifPresent(file -> head.append("; filename=").append(quoted(file)));
    head.append("\r\n");
    headers.toMap().forEach((header, values) -> head.append(header + ": " + values.get(0) + "\r\n"));
    return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "%22") + '"';
  }

  private static void checked(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The name of a part or its file has a control character: " + text.replaceAll("\\p{Cc}", "?"));
    }
  }
}
