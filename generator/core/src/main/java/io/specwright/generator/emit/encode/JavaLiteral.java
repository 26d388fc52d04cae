package io.specwright.generator.emit.encode;

/** Values as Java literals (JLS 3.10). */
public final class JavaLiteral {
  /** The longest string constant of a class file, in bytes of modified UTF-8 (JVMS 4.4.7). */
  public static final int MAX_CONSTANT_BYTES = 65_535;

  private JavaLiteral() {}

  /**
   * A string literal with its quotes, in ASCII; at run time it is {@code text} to the last character, lone
   * surrogates included.
   *
   * <p>Backslashes are doubled, so an odd run of them only ever comes from this method; a Unicode escape in {@code
   * text} therefore stays text (JLS 3.3 counts backslashes). Line ends and quotes never take the form of a Unicode
   * escape, which Java would read before the literal.
   *
   * @throws IllegalArgumentException if no class file can hold the text as one constant
   */
  public static String of(String text) {
    if (constantBytes(text) > MAX_CONSTANT_BYTES) {
      throw new IllegalArgumentException("a text of " + text.length() + " characters is too long for a Java constant");
    }
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      appendEscaped(out, text.charAt(i));
    }
    return out.append('"').toString();
  }

  public static String of(int value) {
    return Integer.toString(value);
  }

  public static String of(long value) {
    return value + "L";
  }

  public static String of(boolean value) {
    return Boolean.toString(value);
  }

  private static void appendEscaped(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c > '~') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private static long constantBytes(String text) {
    return text.chars().mapToLong(c -> c >= 0x01 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3).sum();
  }
}
