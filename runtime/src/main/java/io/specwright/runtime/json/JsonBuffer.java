package io.specwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A growing array of UTF-8. */
final class JsonBuffer {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private static final int CAPACITY = 512;
  private static final int LARGEST_SPARE = 1 << 16;
  /** The array of the buffer given back last: most documents need no other. */
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private byte[] bytes;
  private int size;

  JsonBuffer() {
    this(new byte[CAPACITY]);
  }

  private JsonBuffer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A buffer that is given back by {@link #finish}. */
  static JsonBuffer borrowed() {
    byte[] spare = SPARE.getAndSet(null);
    return spare == null ? new JsonBuffer() : new JsonBuffer(spare);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The text; nothing can be done with the buffer after that. */
  byte[] finish() {
    byte[] text = toByteArray();
    if (bytes.length <= LARGEST_SPARE) {
      SPARE.set(bytes);
    }
    bytes = text;
    return text;
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
    put(more, 0);
  }

  /** Writes bytes from an index on. */
  void put(byte[] more, int from) {
    int length = more.length - from;
    reserve(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
  }

  /** Writes the first bytes of words; for a few words this is faster than copying an array. */
  void put(long[] words, int length) {
    reserve(words.length * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      Words.put(bytes, size + i * Long.BYTES, words[i]);
    }
    size += length;
  }

  /** Writes text that is known to be ASCII and to need no escape. */
  void ascii(String text) {
    int length = text.length();
    reserve(length);
    byte[] target = bytes;
    for (int i = 0; i < length; i++) {
      target[size + i] = (byte) text.charAt(i);
    }
    size += length;
  }

  /** Puts text behind what is written, as far as it needs no escape; returns how much of it. Eight at a time. */
  private int copyPlain(String text) {
    byte[] target = bytes;
    int length = text.length();
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      long word = word(text, i);
      if (!Words.isPlain(word)) {
        return i;
      }
      Words.put(target, size + i, word);
    }
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return i;
      }
      target[size + i] = (byte) c;
    }
    return length;
  }

  /** Eight characters as bytes; no plain text if any of them is not ASCII. */
  private static long word(String text, int from) {
    long word = 0;
    int bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      char c = text.charAt(from + i);
      bits |= c;
      word |= (long) (c & 0xFF) << i * Byte.SIZE;
    }
    return bits < 0x80 ? word : 0;
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
    int i = size + count - 1;
    for (; rest > Integer.MAX_VALUE; i--) {
      long tenth = rest / 10;
      target[i] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    }
    // Twice as fast as with longs, and nearly all numbers are small.
    for (int small = (int) rest; i >= size; i--) {
      int tenth = small / 10;
      target[i] = (byte) ('0' + small - 10 * tenth);
      small = tenth;
    }
    size += count;
  }

  /** Writes two digits of a number below 100. */
  void twoDigits(int value) {
    reserve(2);
    int tens = value / 10;
    bytes[size] = (byte) ('0' + tens);
    bytes[size + 1] = (byte) ('0' + value - 10 * tens);
    size += 2;
  }

  /** Writes two digits of a number below 100, and an ASCII character. */
  void twoDigits(int value, char after) {
    twoDigits(value);
    put(after);
  }

  /** Writes a JSON string with its quotes, escaping only what RFC 8259 section 7 says must be, and lone surrogates. */
  void string(String text) {
    int length = text.length();
    reserve(length + 2);
    bytes[size++] = '"';
    int plain = copyPlain(text);
    size += plain;
    for (int i = plain; i < length; ) {
      reserve(length - i + 7);
      i += character(text, i);
    }
    put('"');
  }

  /** Writes the code point at an index and returns its length in chars; needs six bytes of room. */
  private int character(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      ascii(c);
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

  private void ascii(char c) {
    if (c == '"' || c == '\\') {
      bytes[size++] = '\\';
      bytes[size++] = (byte) c;
    } else if (c < ' ') {
      control(c);
    } else {
      bytes[size++] = (byte) c;
    }
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
