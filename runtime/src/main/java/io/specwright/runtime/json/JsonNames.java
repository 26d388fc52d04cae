package io.specwright.runtime.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The property names of one type, encoded once. Learns in which order a type's properties arrive, so that most names
 * are recognised by comparing a few words with the one name that is likely.
 */
public final class JsonNames {
  static final JsonNames NONE = of();

  private final String[] names;
  private final Map<String, Integer> indexes;
  /** The JSON text of each name after another property: {@code ,"id":}. */
  private final byte[][] encoded;
  /** Each name and its closing quote as words, the last one padded with zeros. */
  private final long[][] words;
  /**
   * At {@code i + 1} the index of the name that followed name {@code i} last time. Threads share it without
   * synchronisation: a stale entry costs time, never correctness.
   */
  private final int[] successors;

  private JsonNames(String[] names) {
    this.names = names;
    this.indexes = new HashMap<>();
    this.encoded = new byte[names.length][];
    this.words = new long[names.length][];
    this.successors = new int[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      if (indexes.put(names[i], i) != null) {
        throw new IllegalArgumentException("name given twice: " + names[i]);
      }
      encoded[i] = encode(names[i]);
      words[i] = words(encoded[i]);
      successors[i] = i;
    }
  }

  /**
   * The names in the order in which they are usually met.
   *
   * @throws IllegalArgumentException if a name is there twice
   */
  public static JsonNames of(String... names) {
    return new JsonNames(names.clone());
  }

  private static byte[] encode(String name) {
    JsonBuffer out = new JsonBuffer();
    out.put(',');
    out.string(name);
    out.put(':');
    return out.toByteArray();
  }

  private static long[] words(byte[] encoded) {
    byte[] padded = Arrays.copyOf(Arrays.copyOfRange(encoded, 2, encoded.length - 1), paddedLength(encoded));
    long[] words = new long[padded.length / Long.BYTES];
    Words.of(padded).asLongBuffer().get(words);
    return words;
  }

  private static int paddedLength(byte[] encoded) {
    return (encoded.length - 3 + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
  }

  /**
   * The name of a property that is not one of these, unchanged.
   *
   * @throws IllegalArgumentException if it is one of these
   */
  public String requireUndeclared(String name) {
    if (indexes.containsKey(Objects.requireNonNull(name))) {
      throw new IllegalArgumentException("'" + name + "' is a declared property, which has a method of its own");
    }
    return name;
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  boolean contains(String name) {
    return indexes.containsKey(name);
  }

  /** The JSON text of a name between a comma and a colon. */
  byte[] encoded(int index) {
    return encoded[index];
  }

  /** The index of a name, or -1. Compares with the successor of {@code previous} first. */
  int indexOf(String name, int previous) {
    int likely = previous + 1;
    if (likely < names.length && names[likely].equals(name)) {
      return likely;
    }
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
  }

  /**
   * Reads the property name at the cursor, which stands on its quote.
   *
   * @param previous index of the declared name before it, -1 for none
   * @return the name's index, or -1 with the cursor unmoved if it is not the likely one
   */
  int readLikely(JsonCursor in, int previous) {
    int likely = successors[previous + 1];
    if (likely >= names.length || !matches(likely, in, in.at + 1)) {
      return -1;
    }
    in.at += encoded[likely].length - 2;
    return likely;
  }

  /** Remembers that a name followed another one. */
  void learn(int previous, int index) {
    successors[previous + 1] = index;
  }

  private boolean matches(int index, JsonCursor in, int from) {
    long[] expected = words[index];
    int length = encoded[index].length - 3;
    int last = expected.length - 1;
    if (from > in.end - expected.length * Long.BYTES) {
      return from + length <= in.end
          && Arrays.equals(in.bytes, from, from + length, encoded[index], 2, length + 2);
    }
    for (int i = 0; i < last; i++) {
      if (in.words.getLong(from + i * Long.BYTES) != expected[i]) {
        return false;
      }
    }
    int unused = Long.SIZE - (length - last * Long.BYTES) * Byte.SIZE;
    return (in.words.getLong(from + last * Long.BYTES) ^ expected[last]) << unused == 0;
  }
}
