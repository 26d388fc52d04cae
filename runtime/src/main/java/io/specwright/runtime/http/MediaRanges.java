package io.specwright.runtime.http;

import java.util.List;

/**
 * The media types that an API description declares for a body, {@code image/*} among them.
 *
 * <p>Servers are imprecise: a body without a type, or of one that says no more than "bytes" or "text", is taken for
 * what was declared, and so is another picture in place of a picture. A page or a document in place of a file is not.
 */
record MediaRanges(List<String> ranges) {

  /** What servers send that do not know the type of a file. */
  private static final List<String> UNTYPED = List.of("application/octet-stream", "binary/octet-stream", "text/plain");

  boolean cover(HttpHeaders headers) {
    return headers.first("Content-Type").map(type -> cover(MediaType.parse(type).essence())).orElse(true);
  }

  private boolean cover(String type) {
    return type.isEmpty() || UNTYPED.contains(type) || ranges.isEmpty()
        || ranges.stream().map(range -> MediaType.parse(range).essence()).anyMatch(range -> covers(range, type));
  }

  private static boolean covers(String range, String type) {
    boolean any = range.equals("*/*") || UNTYPED.contains(range) && !range.startsWith("text/");
    return any || range.equals(type) || range.endsWith("/*") && family(range).equals(family(type))
        || !type.equals("text/html") && !family(type).equals("application") && family(range).equals(family(type));
  }

  private static String family(String type) {
    return type.substring(0, Math.max(0, type.indexOf('/')));
  }
}
