package io.specwright.runtime.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks into the object that comes next and puts the cursor back. Judges no more than it must: what is malformed is
 * reported when it is read. Of properties with the same name the first one counts here.
 */
final class Lookahead {
  private static final int MIN_REMEMBERED_LENGTH = 256;

  private final JsonCursor in;
  private final StringScanner strings;
  private final NumberScanner numbers;
  /**
   * Where long containers end, by where they begin. Without it, objects nested in each other that are all looked into
   * would be skipped once for each of their levels.
   */
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final int[] starts = new int[OpenContainers.MAX_DEPTH];

  Lookahead(JsonCursor in, StringScanner strings, NumberScanner numbers) {
    this.in = in;
    this.strings = strings;
    this.numbers = numbers;
  }

  /** The text of a scalar property; empty if there is none. */
  String text(String name) {
    int start = in.at;
    try {
      for (boolean more = in.skip('{') && in.peek() == '"'; more; more = toNextName()) {
        boolean wanted = skipName(name);
        if (!in.skip(':')) {
          return "";
        }
        if (wanted) {
          return scalar();
        }
      }
      return "";
    } finally {
      in.at = start;
    }
  }

  /** Whether all of these properties are there. */
  boolean has(String... names) {
    int start = in.at;
    boolean[] seen = new boolean[names.length];
    int missing = names.length;
    try {
      boolean more = in.skip('{') && in.peek() == '"';
      while (more && missing > 0) {
        int nameStart = in.at;
        for (int i = 0; i < names.length; i++) {
          in.at = nameStart;
          if (skipName(names[i]) && !seen[i]) {
            seen[i] = true;
            missing--;
            break;
          }
        }
        more = in.skip(':') && toNextName();
      }
      return missing == 0;
    } finally {
      in.at = start;
    }
  }

  /** The kind of an array's first element; NULL if there is none. */
  JsonKind elementKind() {
    int start = in.at;
    try {
      boolean array = in.skip('[');
      in.peek();
      JsonKind kind = array ? in.tokenKind() : null;
      return kind == null ? JsonKind.NULL : kind;
    } finally {
      in.at = start;
    }
  }

  /** Skips a name; whether it is this one. */
  private boolean skipName(String name) {
    int from = in.at + 1;
    int to = strings.plainStringEnd();
    if (to < 0) {
      return strings.read().equals(name);
    }
    in.at = to + 1;
    if (to - from != name.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (in.bytes[i] != name.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private boolean toNextName() {
    return skipValue() && in.skip(',') && in.peek() == '"';
  }

  private String scalar() {
    int token = in.peek();
    if (token == '"') {
      return strings.read();
    }
    if (NumberScanner.isStart(token)) {
      numbers.scan();
      return numbers.text();
    }
    return in.skipWord("true") ? "true" : in.skipWord("false") ? "false" : "";
  }

  /** Skips a value by its brackets and quotes; false at the end of the document and if it is too deep to be read. */
  private boolean skipValue() {
    int depth = 0;
    do {
      int token = in.peek();
      if (token == '{' || token == '[') {
        Integer end = ends.isEmpty() ? null : ends.get(in.at);
        if (end != null) {
          in.at = end;
        } else if (depth == starts.length) {
          return false;
        } else {
          starts[depth++] = in.at++;
        }
      } else if (token == '}' || token == ']') {
        in.at++;
        if (--depth >= 0 && in.at - starts[depth] >= MIN_REMEMBERED_LENGTH) {
          ends.put(starts[depth], in.at);
        }
      } else if (token == ',' || token == ':') {
        in.at++;
      } else if (token != '"') {
        skipWord();
      } else if (!strings.skip()) {
        return false;
      }
    } while (depth > 0 && in.at < in.end);
    return in.at < in.end;
  }

  /** Skips a number, a word or rubbish. */
  private void skipWord() {
    while (in.at < in.end && "{}[],:\" \t\r\n".indexOf(in.bytes[in.at]) < 0) {
      in.at++;
    }
  }
}
