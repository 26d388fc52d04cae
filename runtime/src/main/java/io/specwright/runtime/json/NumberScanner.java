package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON numbers (RFC 8259 section 6): {@link #scan} judges the spelling, the other methods convert it. */
final class NumberScanner {
  /** Longest number, in characters. Converting between bases takes quadratic time. */
  static final int MAX_LENGTH = 10_000;
  /** Largest exponent that becomes a BigDecimal: adding two of them stays affordable. */
  static final int MAX_EXPONENT = 10_000;

  private static final int MAX_LONG_DIGITS = 18;

  private final JsonCursor in;
  private int from;
  private int digits;
  private int fractionDigits;
  private int exponent;
  private long unscaled;

  NumberScanner(JsonCursor in) {
    this.in = in;
  }

  /**
   * Scans text that is a JSON number and nothing else.
   *
   * @throws DecodingException if it is not
   */
  static NumberScanner of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    JsonCursor in = new JsonCursor(bytes, 0, bytes.length);
    NumberScanner scanner = new NumberScanner(in);
    scanner.scan();
    if (in.at < in.end) {
      throw in.malformed("expected the end of the number");
    }
    return scanner;
  }

  static boolean isStart(int token) {
    return token >= '0' && token <= '9' || token == '-';
  }

  /** Moves the cursor over the number that begins there. */
  void scan() {
    from = in.at;
    digits = 0;
    unscaled = 0;
    exponent = 0;
    boolean negative = skip('-');
    if (skip('0')) {
      digits = 1;
      if (in.at < in.end && isDigit(in.bytes[in.at])) {
        throw in.malformed("a number with a leading zero");
      }
    } else {
      scanDigits();
    }
    int whole = digits;
    if (skip('.')) {
      scanDigits();
    }
    fractionDigits = digits - whole;
    if (skip('e') || skip('E')) {
      scanExponent();
    }
    if (in.at - from > MAX_LENGTH) {
      throw in.malformed("a number of more than " + MAX_LENGTH + " characters");
    }
    if (negative) {
      unscaled = -unscaled;
    }
  }

  /** Works on local variables: a field in memory would be the slowest part of it. */
  private void scanDigits() {
    byte[] bytes = in.bytes;
    int i = in.at;
    int count = digits;
    long value = unscaled;
    for (; i < in.end && isDigit(bytes[i]); i++) {
      if (++count <= MAX_LONG_DIGITS) {
        value = value * 10 + bytes[i] - '0';
      }
    }
    requireDigits(i);
    digits = count;
    unscaled = value;
  }

  private void scanExponent() {
    byte[] bytes = in.bytes;
    boolean negative = skip('-');
    if (!negative) {
      skip('+');
    }
    int i = in.at;
    for (; i < in.end && isDigit(bytes[i]); i++) {
      exponent = Math.min(exponent * 10 + bytes[i] - '0', MAX_EXPONENT + 1);
    }
    requireDigits(i);
    exponent = negative ? -exponent : exponent;
  }

  /** Moves the cursor over the digits before an offset. */
  private void requireDigits(int end) {
    if (end == in.at) {
      throw in.malformed("expected a digit");
    }
    in.at = end;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private boolean skip(char c) {
    if (in.at < in.end && in.bytes[in.at] == c) {
      in.at++;
      return true;
    }
    return false;
  }

  /** The spelling of the scanned number. */
  String text() {
    return new String(in.bytes, from, in.at - from, StandardCharsets.ISO_8859_1);
  }

  /** The scanned number if it is whole, also as {@code 1.0} or {@code 1e2}, and fits 64 bits; otherwise null. */
  @Nullable Long whole() {
    if (digits <= MAX_LONG_DIGITS && exponent == 0 && fractionDigits == 0) {
      return unscaled;
    }
    if (exponent == 0 && digits - fractionDigits > MAX_LONG_DIGITS + 1) {
      return null; // beyond 64 bits, which is seen without converting all the digits
    }
    BigDecimal decimal = decimal();
    return decimal == null ? null : whole(decimal);
  }

  static @Nullable Long whole(BigDecimal decimal) {
    try {
      return decimal.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The scanned number with its scale; null beyond {@link #MAX_EXPONENT}. */
  @Nullable BigDecimal decimal() {
    if (isShort()) {
      return BigDecimal.valueOf(unscaled, fractionDigits);
    }
    return isFar() ? null : new BigDecimal(text());
  }

  /** The double nearest to the scanned number, infinite if it is too large; NaN beyond {@link #MAX_EXPONENT}. */
  double nearestDouble() {
    if (isShort()) {
      return BigDecimal.valueOf(unscaled, fractionDigits).doubleValue();
    }
    return isFar() ? Double.NaN : Double.parseDouble(text());
  }

  /** Whether a double is the scanned number; by its text if it is long, which takes linear time. */
  boolean is(double value) {
    return isShort()
        ? BigDecimal.valueOf(value).compareTo(BigDecimal.valueOf(unscaled, fractionDigits)) == 0
        : DecimalText.normalized(Double.toString(value)).equals(DecimalText.normalized(text()));
  }

  private boolean isShort() {
    return digits <= MAX_LONG_DIGITS && exponent == 0;
  }

  private boolean isFar() {
    return Math.abs(exponent) > MAX_EXPONENT;
  }
}
