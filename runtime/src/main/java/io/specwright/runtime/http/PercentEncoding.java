package io.specwright.runtime.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Percent-encoding of UTF-8 (RFC 3986, section 2.1), named by the characters that stay as they are. */
enum PercentEncoding {
  /** Unreserved characters: what a value may hold anywhere in a URL. */
  UNRESERVED("", false),

  /**
   * What OpenAPI's {@code allowReserved} leaves alone: reserved characters, except those that a query cannot hold or
   * that would end the value, and triplets that are encoded already (RFC 6570, section 3.2.3).
   */
  RESERVED(":/?@!$'()*,;=", true),

  /** The literal parts of a path template, which may be encoded already. */
  PATH("/:@!$&'()*+,;=", true),

  /** The value of a cookie (RFC 6265, section 4.1.1). */
  COOKIE("!#$%&'()*+/:<=>?@[]^`{|}", false);

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final BitSet kept = new BitSet(128);
  private final boolean keepsTriplets;

  PercentEncoding(String marks, boolean keepsTriplets) {
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + marks).chars().forEach(kept::set);
    this.keepsTriplets = keepsTriplets;
  }

  /**
   * @throws IllegalArgumentException if the text has half of a surrogate pair, which UTF-8 cannot express
   */
  String encode(String text) {
    if (keepsAll(text)) {
      return text;
    }
    byte[] utf8 = utf8(text);
    StringBuilder encoded = new StringBuilder(utf8.length + 16);
    for (int i = 0; i < utf8.length; i++) {
      int octet = utf8[i] & 0xFF;
      if (kept.get(octet) || octet == '%' && keepsTriplets && isTriplet(utf8, i)) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
      }
    }
    return encoded.toString();
  }

  private boolean keepsAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!kept.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] utf8 = new byte[encoded.remaining()];
      encoded.get(utf8);
      return utf8;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("A URL cannot hold half of a surrogate pair", e);
    }
  }

  private static boolean isTriplet(byte[] utf8, int percent) {
    return percent + 2 < utf8.length
        && Character.digit(utf8[percent + 1], 16) >= 0
        && Character.digit(utf8[percent + 2], 16) >= 0;
  }
}
