package io.specwright.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Eight bytes of text at a time. */
final class Words {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private Words() {}

  /** The eight bytes from an offset, the first one lowest. */
  static long at(byte[] bytes, int offset) {
    return (long) LONG.get(bytes, offset);
  }

  /** All of an array, the last word padded with zeros. */
  static long[] padded(byte[] bytes) {
    long[] words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
    byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      words[i] = at(padded, i * Long.BYTES);
    }
    return words;
  }

  /** Puts eight bytes at an offset. */
  static void put(byte[] bytes, int offset, long word) {
    LONG.set(bytes, offset, word);
  }

  /** Whether all eight bytes are ASCII that JSON strings hold as is: no control character, quote or backslash. */
  static boolean isPlain(long word) {
    return special(word) == 0;
  }

  /** How many bytes from the lowest on are such ASCII. */
  static int plainBytes(long word) {
    return Long.numberOfTrailingZeros(special(word)) >>> 3;
  }

  /**
   * The high bits of the bytes that are not; those above the lowest one may be wrong, because a subtraction borrows
   * from them.
   */
  private static long special(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    return (word | word - SPACES | quote - ONES | backslash - ONES) & HIGH_BITS;
  }
}
