package io.specwright.generator.load;

/**
 * What a document may cost. Each is far above real documents (the largest one tried has 4 MB) and low enough that a
 * hostile one fails within seconds and a small heap.
 */
final class Limits {
  /** Bytes of one file. */
  static final int FILE_BYTES = 32 << 20;

  /** Nesting of objects and arrays in one file, and of the bundled tree. */
  static final int DEPTH = 256;

  /** Nodes of one file, and of the bundled tree, with every alias counted as what it stands for. */
  static final int NODES = 2_000_000;

  /** Files of one bundle. */
  static final int FILES = 20_000;

  /** Characters of a number: what {@code BigDecimal} reads in no time. */
  static final int NUMBER_LENGTH = 1_000;

  /** Characters of document text that a message repeats. */
  static final int QUOTED_TEXT = 100;

  private Limits() {}

  /** Text of the document as a message may show it. */
  static String quote(String text) {
    return "'" + (text.length() <= QUOTED_TEXT ? text : text.substring(0, QUOTED_TEXT) + "...") + "'";
  }
}
