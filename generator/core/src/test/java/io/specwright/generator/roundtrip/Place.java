package io.specwright.generator.roundtrip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JSON path in a message leads to. */
final class Place {
  private static final Pattern STEP = Pattern.compile(
      "[.](?<name>[A-Za-z_][A-Za-z0-9_]*)|\\[(?<index>[0-9]+)\\]|\\['(?<quoted>(?:[^'\\\\]|\\\\.)*)'\\]", Pattern.DOTALL);

  private Place() {}

  /**
   * Whether a message is true about a document: what it says is missing is missing, what it says is there is there.
   */
  static Optional<String> fault(String path, String message, Object document) {
    if (path.contains("...")) {
      return Optional.empty(); // a long name, which was shortened
    }
    if (message.contains("missing required properties: ")) {
      return at(path, document) instanceof Map<?, ?> ? Optional.empty() : Optional.of("no object at " + path);
    }
    Object found = at(path, document);
    if (message.endsWith("a required property is missing")) {
      return found == null && at(parent(path), document) instanceof Map<?, ?>
          ? Optional.empty() : Optional.of("a missing property is not missing");
    }
    if (found == null) {
      return Optional.of("nothing is at the path");
    }
    return message.endsWith("found " + phrase(found)) ? Optional.empty() : Optional.of("there is " + phrase(found));
  }

  private static String phrase(Object value) {
    return value instanceof Map ? "an object"
        : value instanceof List ? "an array"
        : value instanceof String ? "a string"
        : value instanceof Boolean ? "a boolean"
        : value == Meaning.NULL ? "null"
        : "a number";
  }

  private static String parent(String path) {
    Matcher step = STEP.matcher(path);
    int last = 1;
    for (int at = 1; at < path.length() && step.find(at) && step.start() == at; at = step.end()) {
      last = at;
    }
    return path.substring(0, last);
  }

  /** Null if there is nothing. */
  private static Object at(String path, Object document) {
    Object value = document;
    Matcher step = STEP.matcher(path);
    int at = 1;
    while (at < path.length()) {
      if (!step.find(at) || step.start() != at) {
        throw new AssertionError("not a path: " + path);
      }
      at = step.end();
      if (step.group("index") != null) {
        int index = Integer.parseInt(step.group("index"));
        value = value instanceof List<?> list && index < list.size() ? list.get(index) : null;
      } else {
        String name = step.group("name") != null ? step.group("name") : unquoted(step.group("quoted"));
        value = value instanceof Map<?, ?> map ? map.get(name) : null;
      }
    }
    return value;
  }

  private static String unquoted(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && text.charAt(i + 1) == 'u') {
        name.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        name.append(c == '\\' ? text.charAt(++i) : c);
      }
    }
    return name.toString();
  }
}
