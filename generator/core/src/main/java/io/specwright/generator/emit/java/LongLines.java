package io.specwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * The last resort for lines that are too long wherever their authors allowed a break, because names are long: breaks
 * where Java allows white space and readers expect it, never inside a literal.
 */
final class LongLines {
  private static final int LONGEST = 119;
  private static final List<String> BREAKS_BEFORE = List.of("&& ", "? ", ": ", "+ ", "implements ");

  private LongLines() {}

  /** The line, in as many lines as it takes and its names allow. */
  static List<String> broken(String line, String continuation) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > LONGEST && !isComment(rest)) {
      int at = lastBreak(rest, continuation.length());
      if (at < 0) {
        break;
      }
      lines.add(rest.substring(0, at).stripTrailing());
      rest = continuation + rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static boolean isComment(String line) {
    String text = line.stripLeading();
    return text.startsWith("*") || text.startsWith("/*");
  }

  /** The last place at which the first part fits, or else the first place at all; -1 if there is none. */
  private static int lastBreak(String line, int from) {
    int last = -1;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      if (quote == 0 && i > from && isBreak(line, i)) {
        if (i > LONGEST && last >= 0) {
          return last;
        }
        last = i;
      }
    }
    return last;
  }

  /** Whether white space at this place is where a careful person would go to the next line. */
  private static boolean isBreak(String line, int at) {
    char before = line.charAt(at - 1);
    char here = line.charAt(at);
    if (before == '(') {
      return here != ')';
    }
    boolean declaredName = before == ' ' && line.endsWith(" =") && line.indexOf(' ', at) == line.length() - 2;
    boolean afterWord = before == ' ' && (line.startsWith(", ", at - 2) || line.startsWith("-> ", at - 3));
    return declaredName || afterWord
        || (before == ' ' && BREAKS_BEFORE.stream().anyMatch(word -> line.startsWith(word, at)));
  }
}
