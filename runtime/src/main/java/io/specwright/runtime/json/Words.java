package io.specwright.runtime.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes of text at a time. */
final class Words {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private Words() {}

  /**
   * A view of an array whose {@code getLong} gives the eight bytes from an offset, the first one lowest. As fast as a
   * variable handle, and there at once: the first use of a handle takes longer than many a document.
   */
  static ByteBuffer of(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether all eight bytes are ASCII that JSON strings hold as is: no control character, quote or backslash. */
  static boolean isPlain(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    // Subtraction sets the high bit of a byte that was below what is subtracted; a borrow needs such a byte before it.
    return ((word | word - SPACES | quote - ONES | backslash - ONES) & HIGH_BITS) == 0;
  }
}
