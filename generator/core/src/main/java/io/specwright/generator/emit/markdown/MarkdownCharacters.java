package io.specwright.generator.emit.markdown;

/** Single characters of plain text in Markdown (CommonMark 0.31, section 2.4; GFM tables and strikethrough). */
final class MarkdownCharacters {
  private static final String MARKUP = "\\`*[]|~";

  private MarkdownCharacters() {}

  /**
   * The text with everything that Markdown or HTML would read as markup shown as it is; white space becomes single
   * spaces.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(out, text, i, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String text, int i, int c) {
    if (isSpace(c)) {
      if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (isVisible(c)) {
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append(startsReference(text, i) ? "&amp;" : "&");
        case '_' -> out.append(isInsideWord(text, i) ? "_" : "\\_");
        case '#', '+', '-', '=' -> out.append(out.length() == 0 ? "\\" : "").append((char) c);
        case '.', ')' -> out.append(isOnlyDigits(out) && endsWord(text, i) ? "\\" : "").append((char) c);
        default -> out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
      }
    }
  }

  /** Invisible characters (bidirectional overrides, zero-width joiners, controls, lone surrogates) are left out. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE -> false;
      default -> true;
    };
  }

  static boolean isSpace(int c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private static boolean startsReference(String text, int i) {
    return i + 1 < text.length() && (text.charAt(i + 1) == '#' || Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean isInsideWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean endsWord(String text, int i) {
    return i + 1 == text.length() || isSpace(text.charAt(i + 1));
  }

  private static boolean isOnlyDigits(StringBuilder out) {
    return out.length() > 0 && out.length() < 10 && out.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
