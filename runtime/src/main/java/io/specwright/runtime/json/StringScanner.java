package io.specwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads JSON strings (RFC 8259 section 7) out of UTF-8 (RFC 3629). */
final class StringScanner {
  private static final char[] NONE = {};

  private final JsonCursor in;
  private char[] chars = NONE;

  StringScanner(JsonCursor in) {
    this.in = in;
  }

  /** Reads the string that begins at the cursor with its quote. */
  String read() {
    int from = in.at + 1;
    int to = plainEnd(from);
    if (to < in.end && in.bytes[to] == '"') {
      in.at = to + 1;
      return new String(in.bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    return decode(from, to);
  }

  /** The offset of the closing quote if the string is ASCII without escapes; otherwise -1. The cursor stays. */
  int plainStringEnd() {
    int to = plainEnd(in.at + 1);
    return to < in.end && in.bytes[to] == '"' ? to : -1;
  }

  /** Skips a string without judging it; false if it does not end. */
  boolean skip() {
    int i = in.at + 1;
    while (true) {
      i = plainEnd(i);
      if (i >= in.end) {
        return false;
      }
      byte b = in.bytes[i];
      if (b == '"') {
        in.at = i + 1;
        return true;
      }
      i += b == '\\' ? 2 : 1;
    }
  }

  private int plainEnd(int from) {
    int i = from;
    for (int last = in.end - Long.BYTES; i <= last; i += Long.BYTES) {
      int plain = Words.plainBytes(Words.at(in.bytes, i));
      if (plain < Long.BYTES) {
        return i + plain;
      }
    }
    byte[] bytes = in.bytes;
    while (i < in.end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  private String decode(int from, int to) {
    byte[] bytes = in.bytes;
    int length = 0;
    int plainFrom = from;
    in.at = to;
    while (true) {
      reserve(length + in.at - plainFrom + 2);
      for (int i = plainFrom; i < in.at; i++) {
        chars[length++] = (char) bytes[i];
      }
      if (in.at >= in.end) {
        throw in.malformed("unterminated string");
      }
      byte b = bytes[in.at];
      if (b == '"') {
        in.at++;
        return new String(chars, 0, length);
      }
      if (b == '\\') {
        chars[length++] = escape();
      } else if (b >= 0) {
        throw in.malformed("control character in a string");
      } else {
        length = decodeForeign(length);
      }
      plainFrom = in.at;
      in.at = plainEnd(plainFrom);
    }
  }

  /** Decodes the bytes at the cursor that are not ASCII: in most languages many of them stand together. */
  private int decodeForeign(int written) {
    byte[] bytes = in.bytes;
    int length = written;
    int i = in.at;
    while (i < in.end && bytes[i] < 0) {
      reserve(length + 2);
      int lead = bytes[i] & 0xFF;
      if (lead >= 0xC2 && lead < 0xE0 && i + 1 < in.end && bytes[i + 1] < (byte) 0xC0) {
        chars[length++] = (char) ((lead & 0x1F) << 6 | bytes[i + 1] & 0x3F);
        i += 2;
      } else {
        in.at = i;
        int codePoint = codePoint(lead);
        i = in.at;
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          chars[length++] = (char) codePoint;
        } else {
          chars[length++] = Character.highSurrogate(codePoint);
          chars[length++] = Character.lowSurrogate(codePoint);
        }
      }
    }
    in.at = i;
    return length;
  }

  private void reserve(int needed) {
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(needed + 64, 2 * chars.length));
    }
  }

  private char escape() {
    int escaped = in.at + 1 < in.end ? in.bytes[in.at + 1] : -1;
    char c = switch (escaped) {
      case '"', '\\', '/' -> (char) escaped;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal(in.at + 2);
      default -> throw in.malformed("no such escape in a string");
    };
    in.at += escaped == 'u' ? 6 : 2;
    return c;
  }

  private char hexadecimal(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < in.end ? Character.digit((char) (in.bytes[i] & 0x7F), 16) : -1;
      if (digit < 0 || in.bytes[i] < 0) {
        throw in.malformed("\\u must be followed by four hexadecimal digits");
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  /** Decodes the multi-byte sequence at the cursor; overlong forms and surrogates are no UTF-8 (RFC 3629 section 3). */
  private int codePoint(int lead) {
    int count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || in.end - in.at <= count) {
      throw in.malformed("invalid UTF-8");
    }
    int codePoint = lead & 0x3F >> count;
    for (int i = 1; i <= count; i++) {
      byte b = in.bytes[in.at + i];
      if (b >= (byte) 0xC0) {
        throw in.malformed("invalid UTF-8");
      }
      codePoint = codePoint << 6 | b & 0x3F;
    }
    boolean overlong = count == 2 && codePoint < 0x800 || count == 3 && codePoint < 0x10000;
    boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (overlong || surrogate || codePoint > Character.MAX_CODE_POINT) {
      throw in.malformed("invalid UTF-8");
    }
    in.at += count + 1;
    return codePoint;
  }
}
