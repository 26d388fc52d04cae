package io.specwright.generator.diagnostic;

/**
 * Text from a document made safe for a terminal or a log: control characters (line breaks and ANSI escapes among them)
 * and Unicode format characters (bidirectional overrides) are written as Java's Unicode escapes.
 */
public final class PrintableText {

  private PrintableText() {}

  /** A URL without what may be a secret in it: the user information and the query. */
  public static String ofUrl(String url) {
    return of(url.replaceFirst("//[^/?#]*@", "//...@").replaceFirst("(?s)\\?[^#]*", "?..."));
  }

  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unsafe = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028'
          || c == '\u2029';
      if (unsafe && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        out.append(unsafe ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out == null ? text : out.toString();
  }
}
