package io.specwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of UTF-8. */
final class JsonBuffer {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[512];
  private int size;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Makes room for this many more bytes. */
  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int) Math.min(2L * bytes.length, 1 << 30)));
    }
  }

  void put(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  void put(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Writes text that is known to be ASCII and to need no escape. */
  void ascii(String text) {
    reserve(text.length());
    size = plain(text, size);
  }

  /** Copies the ASCII text that needs no escape, up to the first other character; returns the offset after it. */
  private int plain(String text, int offset) {
    byte[] target = bytes;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return offset + i;
      }
      target[offset + i] = (byte) c;
    }
    return offset + length;
  }

  void number(long value) {
    if (value == Long.MIN_VALUE) {
      ascii("-9223372036854775808");
      return;
    }
    if (value < 0) {
      put('-');
    }
    long absolute = Math.abs(value);
    int count = 1;
    for (long rest = absolute / 10; rest > 0; rest /= 10) {
      count++;
    }
    digits(absolute, count);
  }

  /** Writes the last digits of a number, with zeros before it if it has fewer. */
  void digits(long value, int count) {
    reserve(count);
    byte[] target = bytes;
    long rest = value;
    for (int i = size + count - 1; i >= size; i--) {
      long tenth = rest / 10;
      target[i] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    }
    size += count;
  }

  /** Writes a JSON string with its quotes, escaping only what RFC 8259 section 7 says must be, and lone surrogates. */
  void string(String text) {
    int length = text.length();
    reserve(length + 2);
    bytes[size++] = '"';
    int from = size;
    size = plain(text, from);
    for (int i = size - from; i < length; ) {
      reserve(length - i + 7);
      i += character(text, i);
    }
    put('"');
  }

  /** Writes the code point at an index and returns its length in chars; needs six bytes of room. */
  private int character(String text, int index) {
    char c = text.charAt(index);
    if (c == '"' || c == '\\') {
      bytes[size++] = '\\';
      bytes[size++] = (byte) c;
    } else if (c < ' ') {
      control(c);
    } else if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      continuation(c);
    } else if (Character.isHighSurrogate(c) && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1))) {
      int codePoint = Character.toCodePoint(c, text.charAt(index + 1));
      bytes[size++] = (byte) (0xF0 | codePoint >> 18);
      continuation(codePoint >> 12);
      continuation(codePoint >> 6);
      continuation(codePoint);
      return 2;
    } else if (Character.isSurrogate(c)) {
      hexadecimal(c);
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      continuation(c >> 6);
      continuation(c);
    }
    return 1;
  }

  private void continuation(int bits) {
    bytes[size++] = (byte) (0x80 | bits & 0x3F);
  }

  private void control(char c) {
    int letter = switch (c) {
      case '\b' -> 'b';
      case '\f' -> 'f';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
    if (letter == 0) {
      hexadecimal(c);
    } else {
      bytes[size++] = '\\';
      bytes[size++] = (byte) letter;
    }
  }

  private void hexadecimal(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[c >> shift & 0xF];
    }
  }
}
