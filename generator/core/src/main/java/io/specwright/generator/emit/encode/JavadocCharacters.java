package io.specwright.generator.emit.encode;

/** Single characters inside a Javadoc comment. */
final class JavadocCharacters {

  private JavadocCharacters() {}

  /**
   * Appends text that may hold anything; what could end the comment, start a tag or be misread is a character
   * reference.
   */
  static void append(StringBuilder out, String text) {
    text.codePoints().forEach(c -> append(out, c));
  }

  /** The text on its own: {@code &}, {@code <} and their like as character references. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text);
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '@', '{', '}', '\\' -> out.append("&#").append(c).append(';');
      case '/' -> out.append(endsWithAsterisk(out) ? "&#47;" : "/");
      case '\u2018', '\u2019' -> out.append('\'');
      case '\u201c', '\u201d' -> out.append('"');
      case '\u2010', '\u2011', '\u2013' -> out.append('-');
      default -> appendByClass(out, c);
    }
  }

  /**
   * Control and format characters (bidirectional overrides, zero-width joiners) are left out: nobody should read
   * what is not there.
   */
  private static void appendByClass(StringBuilder out, int c) {
    if (c >= ' ' && c <= '~') {
      out.append((char) c);
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> { }
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
      default -> out.append("&#").append(c).append(';');
    }
  }

  private static boolean endsWithAsterisk(StringBuilder out) {
    return out.length() > 0 && out.charAt(out.length() - 1) == '*';
  }

  /** Whether the text can stand in <code>{&#64;code ...}</code> as it is. */
  static boolean fitsCodeTag(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\' || (c == '/' && i > 0 && text.charAt(i - 1) == '*')) {
        return false;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
