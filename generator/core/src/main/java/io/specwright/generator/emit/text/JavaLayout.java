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
}
