package io.specwright.generator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON pointer (RFC 6901): the way from the root of a document to one of its values.
 *
 * @param segments the unescaped names and indexes; empty for the whole document
 */
public record JsonPointer(List<String> segments) {
  public static final JsonPointer ROOT = new JsonPointer(List.of());

  public JsonPointer {
    segments = List.copyOf(segments);
  }

  /** The pointer of these names, unescaped. */
  public static JsonPointer of(String... segments) {
    return new JsonPointer(List.of(segments));
  }

  /**
   * Reads {@code /a/b~1c}; empty if the text is no pointer: it neither is empty nor starts with {@code /}, or has a
   * stray {@code ~}.
   */
  public static Optional<JsonPointer> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(ROOT);
    }
    if (text.charAt(0) != '/') {
      return Optional.empty();
    }
    if (text.indexOf('~') < 0) {
      return Optional.of(JsonPointer.of(text.substring(1).split("/", -1)));
    }
    List<String> segments = new ArrayList<>();
    for (String escaped : text.substring(1).split("/", -1)) {
      String withoutEscapes = escaped.replace("~0", "").replace("~1", "");
      if (withoutEscapes.indexOf('~') >= 0) {
        return Optional.empty();
      }
      segments.add(escaped.replace("~1", "/").replace("~0", "~"));
    }
    return Optional.of(new JsonPointer(segments));
  }

  /** A name as it stands in a pointer. */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  public boolean isRoot() {
    return segments.isEmpty();
  }

  /** The last segment; the empty text for the whole document. */
  public String last() {
    return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
  }

  public JsonPointer child(String name) {
    return resolve(List.of(name));
  }

  public JsonPointer resolve(List<String> more) {
    List<String> longer = new ArrayList<>(segments);
    longer.addAll(more);
    return new JsonPointer(longer);
  }

  /** The first {@code length} segments. */
  public JsonPointer prefix(int length) {
    return new JsonPointer(segments.subList(0, length));
  }

  /** Escaped, as in a document: {@code /paths/~1orders/get}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String segment : segments) {
      text.append('/').append(escape(segment));
    }
    return text.toString();
  }
}
