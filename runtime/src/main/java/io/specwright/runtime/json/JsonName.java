package io.specwright.runtime.json;

import java.util.Arrays;

/** A property name of a type, in the forms in which it is compared and written. */
final class JsonName {
  final String text;
  final int index;
  /** Between a comma and a colon: {@code ,"id":}. */
  final byte[] encoded;
  /** The same as words, the last one padded with zeros. */
  final long[] encodedWords;
  /** The bytes of the name, its closing quote and the colon as words, the last one padded with zeros. */
  private final long[] words;
  private final int paddedLength;
  /** The first word, and which of its bits count. */
  private final long first;
  private final long firstMask;
  private final long lastMask;
  /** Of the name with its quotes and the colon. */
  private final int length;

  JsonName(String text, int index) {
    this.text = text;
    this.index = index;
    JsonBuffer out = JsonBuffer.borrowed();
    out.put(',');
    out.string(text);
    out.put(':');
    this.encoded = out.finish();
    this.length = encoded.length - 1;
    byte[] compared = Arrays.copyOfRange(encoded, 2, encoded.length);
    this.encodedWords = Words.padded(encoded);
    this.words = Words.padded(compared);
    this.paddedLength = words.length * Long.BYTES;
    this.lastMask = -1L >>> (paddedLength - compared.length) * Byte.SIZE;
    this.first = words[0];
    this.firstMask = words.length == 1 ? lastMask : -1;
  }

  /** Moves the cursor over this name and its colon, if they stand before it without space between them. */
  boolean skip(JsonCursor in) {
    int from = in.at + 1;
    if (from > in.end - paddedLength) {
      return in.skipText(encoded, 1, encoded.length);
    }
    if ((Words.at(in.bytes, from) & firstMask) != first || paddedLength > Long.BYTES && !isRest(in.bytes, from)) {
      return false;
    }
    in.at += length;
    return true;
  }

  private boolean isRest(byte[] text, int from) {
    int last = words.length - 1;
    for (int i = 1; i < last; i++) {
      if (Words.at(text, from + i * Long.BYTES) != words[i]) {
        return false;
      }
    }
    return (Words.at(text, from + last * Long.BYTES) & lastMask) == words[last];
  }
}
