package io.specwright.runtime.json;

import java.math.BigInteger;

/** Compares decimal numbers by their text, which costs the same however large the exponent is. */
final class DecimalText {
  private DecimalText() {}

  /** The same text for all spellings of one number: digits without zeros at either end, and their exponent. */
  static String normalized(String number) {
    boolean negative = number.charAt(0) == '-';
    int exponentAt = Math.max(number.indexOf('e'), number.indexOf('E'));
    String mantissa = number.substring(negative ? 1 : 0, exponentAt < 0 ? number.length() : exponentAt);
    int point = mantissa.indexOf('.');
    String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
    int from = 0;
    while (from < digits.length() && digits.charAt(from) == '0') {
      from++;
    }
    int to = digits.length();
    while (to > from && digits.charAt(to - 1) == '0') {
      to--;
    }
    if (from == to) {
      return "0";
    }
    int shift = digits.length() - to - (point < 0 ? 0 : mantissa.length() - point - 1);
    BigInteger exponent = exponentAt < 0 ? BigInteger.ZERO : new BigInteger(number.substring(exponentAt + 1));
    return (negative ? "-" : "") + digits.substring(from, to) + "e" + exponent.add(BigInteger.valueOf(shift));
  }
}
