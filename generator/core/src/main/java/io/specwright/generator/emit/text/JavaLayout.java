package io.specwright.generator.emit.text;

import java.util.List;

/**
 * Breaks lines of Java as a careful person would: not at all, else after the opening parenthesis, else at every comma.
 */
public final class JavaLayout {
  /** The longest line. */
  public static final int WIDTH = 119;

  private static final String CONTINUATION = "\n    ";

  private JavaLayout() {}

  /**
   * {@code before(a, b)after}.
   *
   * @param indent how far the line will be indented
   * @param before what precedes the opening parenthesis
   */
  public static String call(int indent, String before, List<String> arguments, String after) {
    String list = String.join(", ", arguments);
    String line = before + "(" + list + ")" + after;
    if (indent + line.length() <= WIDTH || arguments.isEmpty()) {
      return line;
    }
    boolean fitsBelow = indent + 4 + list.length() + 1 + after.length() <= WIDTH;
    return before + "(" + CONTINUATION + (fitsBelow ? list : String.join("," + CONTINUATION, arguments)) + ")" + after;
  }

  /** {@code before(a, b)}, with as many arguments on a line as fit; further lines are indented by four. */
  static String filled(int indent, String before, List<String> arguments) {
    StringBuilder text = new StringBuilder(before).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i) + (i + 1 < arguments.size() ? "," : ")");
      boolean fits = column(indent, text) + 1 + argument.length() < WIDTH;
      text.append(i == 0 ? "" : fits ? " " : CONTINUATION).append(argument);
    }
    return text.toString();
  }

  /** {@code start.a().b()}, with as many links on a line as fit; further lines are indented by four. */
  public static String chain(int indent, String start, List<String> links) {
    StringBuilder text = new StringBuilder(start);
    for (String link : links) {
      int end = link.indexOf('\n') < 0 ? link.length() : link.indexOf('\n');
      boolean fits = column(indent, text) + end < WIDTH;
      text.append(fits ? "" : CONTINUATION).append(fits ? link : link.replace("\n", CONTINUATION));
    }
    return text.toString();
  }

  /** Where the next character goes, with room for a semicolon. */
  private static int column(int indent, StringBuilder text) {
    return indent + text.length() - (text.lastIndexOf("\n") + 1);
  }

  /** A method of one statement, which stands on the last line of its header if it fits there. */
  static String method(int indent, String header, String statement) {
    String line = header + " " + statement + " }";
    int last = line.length() - (line.lastIndexOf('\n') + 1);
    return statement.indexOf('\n') < 0 && indent + last <= WIDTH
        ? line
        : header + "\n  " + statement.replace("\n", "\n  ") + "\n}";
  }
}
