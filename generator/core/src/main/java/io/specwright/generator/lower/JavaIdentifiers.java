package io.specwright.generator.lower;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.nio.charset.StandardCharsets;

/**
 * Turns words into legal Java names. One name, one rule: {@code CheckoutId} for types, {@code checkoutId} for members,
 * {@code CHECKOUT_ID} for constants; a name that would start with a digit gets an underscore; longer ones than
 * {@value #MAX_LENGTH} characters are cut and told apart by a checksum.
 */
final class JavaIdentifiers {
  /** Leaves room for suffixes such as {@code WithResponse} and {@code .java} in a file name of 255 bytes. */
  private static final int MAX_LENGTH = 120;

  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
          "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto",
          "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package",
          "private", "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized",
          "this", "throw", "throws", "transient", "true", "try", "void", "volatile", "while", "_");

  private JavaIdentifiers() {}

  /** {@code CheckoutSession}. */
  static String type(List<String> words) {
    StringBuilder name = new StringBuilder();
    words.forEach(word -> name.append(capitalized(word)));
    return legal(name.toString());
  }

  /** {@code checkoutSession}; a keyword gets an underscore at its end. */
  static String member(List<String> words) {
    String type = type(words);
    String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return KEYWORDS.contains(name) ? name + "_" : name;
  }

  /** {@code CHECKOUT_SESSION}. */
  static String constant(List<String> words) {
    return legal(String.join("_", words).toUpperCase(Locale.ROOT));
  }

  /** Whether a name may stand in Java as it is. */
  static boolean isLegal(String name) {
    return name.length() <= MAX_LENGTH && name.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(name);
  }

  static String capitalized(String word) {
    return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Eight hexadecimal digits that depend on the whole text. */
  static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The name, or as much of it as a name may have, and a checksum. */
  static String cut(String name) {
    return cut(name, MAX_LENGTH);
  }

  static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length - 9) + "_" + checksum(name);
  }

  private static String legal(String name) {
    String cut = cut(name);
    return cut.isEmpty() || Character.isDigit(cut.charAt(0)) ? "_" + cut : cut;
  }
}
