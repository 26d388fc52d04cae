package io.specwright.generator.emit.encode;

import java.util.ArrayList;
import java.util.List;

/** Already encoded text as words, between which a line may break. */
final class Words {
  private final List<String> finished = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  /** Encodes raw text; its white space separates words. */
  void text(String raw) {
    int start = 0;
    for (int i = 0; i <= raw.length(); i++) {
      if (i == raw.length() || isSpace(raw.charAt(i))) {
        JavadocCharacters.append(current, raw.substring(start, i));
        start = i + 1;
        if (i < raw.length()) {
          space();
        }
      }
    }
  }

  /** Adds encoded text that no line may break. */
  void glue(String encoded) {
    current.append(encoded);
  }

  void space() {
    if (current.length() > 0) {
      finished.add(current.toString());
      current.setLength(0);
    }
  }

  boolean isEmpty() {
    return finished.isEmpty() && current.length() == 0;
  }

  List<String> toList() {
    space();
    return List.copyOf(finished);
  }

  /** No-break spaces count: a comment has no use for them. */
  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  /** Fills lines of at most {@code width} characters, longer only for a word that is longer itself. */
  static List<String> wrap(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
