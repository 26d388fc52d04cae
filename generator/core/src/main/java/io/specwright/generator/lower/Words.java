package io.specwright.generator.lower;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits any text into the words a Java name is made of: at every character that is no ASCII letter or digit, and where
 * the case says so ({@code checkoutId}, {@code HTTPServer}). Accents are dropped; other letters outside ASCII become
 * their code point, so no text is without words but that without letters and digits.
 */
final class Words {

  private Words() {}

  /** The words in lower case. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = signed(ascii(text));
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!isWordCharacter(c)) {
        finish(word, words);
        continue;
      }
      if (startsWord(plain, i)) {
        finish(word, words);
      }
      word.append(c);
    }
    finish(word, words);
    return words;
  }

  /** Every character counts: separators are spelled out, so that texts that differ have words that differ. */
  static List<String> spelled(String text) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        spelled.append(c);
      } else {
        spelled.append(' ').append(CharacterNames.of(c)).append(' ');
      }
    }
    return text.isEmpty() ? List.of("empty") : of(spelled.toString());
  }

  /** The singular of an English noun, as far as spelling tells: {@code line_items} is a list of line items. */
  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural && word.length() > 2 ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    if (i == 0 || !Character.isUpperCase(c)) {
      return false;
    }
    boolean afterLower = !Character.isUpperCase(text.charAt(i - 1));
    boolean beforeLower = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    boolean pluralAcronym = beforeLower
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !Character.isLowerCase(text.charAt(i + 2)));
    return afterLower || (beforeLower && !pluralAcronym);
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /** A leading sign is the only thing that tells {@code +1} from {@code -1}. */
  private static String signed(String text) {
    if (text.length() > 1 && Character.isDigit(text.charAt(1))) {
      if (text.charAt(0) == '-') {
        return "minus " + text.substring(1);
      }
      if (text.charAt(0) == '+') {
        return "plus " + text.substring(1);
      }
    }
    return text;
  }

  private static String ascii(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
      if (c < 128) {
        out.append((char) c);
      } else if (Character.isLetterOrDigit(c)) {
        out.append(" u").append(Integer.toHexString(c)).append(' ');
      }
    });
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
