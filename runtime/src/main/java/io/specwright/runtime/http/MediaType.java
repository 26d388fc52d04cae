package io.specwright.runtime.http;

import java.util.Locale;
import java.util.Optional;

/**
 * As much of a {@code Content-Type} value (RFC 9110, section 8.3) as decoding needs.
 *
 * @param essence type and subtype in lower case: {@code application/json}
 * @param charset as spelled, without quotes
 */
record MediaType(String essence, Optional<String> charset) {

  static MediaType parse(String contentType) {
    String[] parts = contentType.split(";", -1);
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
      String part = parts[i].strip();
      if (part.regionMatches(true, 0, "charset=", 0, 8)) {
        charset = Optional.of(part.substring(8).replace("\"", "").strip());
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }
}
