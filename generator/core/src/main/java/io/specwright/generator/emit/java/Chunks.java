package io.specwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Long lists of members in portions that one method or expression can deal with: the JIT leaves methods of more
 * than 8,000 bytes alone, javac refuses more than 64 KiB, and recurses over long expressions until its stack ends.
 */
final class Chunks {
  private static final int SIZE = 100;

  private Chunks() {}

  /** One portion for all but very large classes; none for an empty list. */
  static <T> List<List<T>> of(List<T> members) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < members.size(); start += SIZE) {
      chunks.add(members.subList(start, Math.min(start + SIZE, members.size())));
    }
    return chunks;
  }
}
