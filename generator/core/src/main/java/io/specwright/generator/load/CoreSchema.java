package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NullNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plain YAML scalar means by the core schema (YAML 1.2.2 section 10.3.2). So {@code no}, {@code on},
 * {@code 12:30:00} and {@code 2024-01-01} are texts. {@code .inf} and {@code .nan} are texts too: JSON has no such
 * numbers.
 */
final class CoreSchema {
  private static final Pattern NUMBER = Pattern.compile("([-+]?)([0-9]*)(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
  private static final Pattern OTHER_RADIX = Pattern.compile("0o[0-7]{1,100}|0x[0-9a-fA-F]{1,100}");

  private CoreSchema() {}

  static SpecNode resolve(String text, Location location) {
    switch (text) {
      case "", "~", "null", "Null", "NULL" -> {
        return new NullNode(location);
      }
      case "true", "True", "TRUE" -> {
        return new BooleanNode(true, location);
      }
      case "false", "False", "FALSE" -> {
        return new BooleanNode(false, location);
      }
      default -> {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
          return number(text, location);
        }
        return new StringNode(text, location);
      }
    }
  }

  private static SpecNode number(String text, Location location) {
    if (OTHER_RADIX.matcher(text).matches()) {
      int radix = text.charAt(1) == 'x' ? 16 : 8;
      return new NumberNode(new BigInteger(text.substring(2), radix).toString(), location);
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return new StringNode(text, location);
    }
    String integer = matcher.group(2);
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    if (integer.isEmpty() && fraction.length() < 2) {
      return new StringNode(text, location);
    }
    String exponent = matcher.group(4) == null ? "" : matcher.group(4);
    return new NumberNode(
        (matcher.group(1).equals("-") ? "-" : "")
            + withoutLeadingZeros(integer)
            + (fraction.length() < 2 ? "" : fraction)
            + exponent,
        location);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.isEmpty() ? "0" : digits.substring(start);
  }
}
