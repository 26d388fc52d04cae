package io.specwright.runtime.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. Linked upwards, so that the many objects of one list share all but their last step.
 *
 * @param parent null for the root
 * @param name the property; null where the parent is an array, or for the root
 * @param index the element, where the parent is an array
 */
record JsonPath(@Nullable JsonPath parent, @Nullable String name, int index) {
  static final JsonPath ROOT = new JsonPath(null, null, 0);

  /** Longer names are shortened: a hostile document must not decide the size of our messages. */
  private static final int MAX_NAME_LENGTH = 64;

  JsonPath property(String property) {
    return new JsonPath(this, property, 0);
  }

  JsonPath element(int element) {
    return new JsonPath(this, null, element);
  }

  /** The JSONPath (RFC 9535): {@code $.items[3].product['odd name']}. */
  @Override
  public String toString() {
    Deque<JsonPath> steps = new ArrayDeque<>();
    for (JsonPath step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    StringBuilder text = new StringBuilder("$");
    for (JsonPath step : steps) {
      if (step.name == null) {
        text.append('[').append(step.index).append(']');
      } else {
        append(text, step.name);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String name) {
    String shown = name.length() <= MAX_NAME_LENGTH ? name : name.substring(0, MAX_NAME_LENGTH) + "...";
    if (isShorthand(shown)) {
      text.append('.').append(shown);
      return;
    }
    text.append("['");
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '\'' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append("']");
  }

  private static boolean isShorthand(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
