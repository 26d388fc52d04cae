package io.specwright.cli.corpus;

import java.util.Map;

/**
 * What is reported about a document.
 *
 * @param document relative to the folder, with {@code /} separators
 * @param diagnostics how often each code was reported
 * @param cause one line that says why the outcome is not OK; empty if it is
 */
record Row(
    String document, Outcome outcome, Times times, Size size, Map<String, Integer> diagnostics, String cause) {

  /**
   * Milliseconds.
   *
   * @param generate of the first generation, on one thread
   * @param cpu of that thread
   * @param compile of the compiler
   */
  record Times(long generate, long cpu, long compile) {
    static final Times NONE = new Times(0, 0, 0);

    Times plus(Times other) {
      return new Times(generate + other.generate, cpu + other.cpu, compile + other.compile);
    }
  }

  /** Java sources: how many there are, and their lines and bytes in UTF-8. */
  record Size(int files, long lines, long bytes) {
    static final Size NONE = new Size(0, 0, 0);

    Size plus(Size other) {
      return new Size(files + other.files, lines + other.lines, bytes + other.bytes);
    }
  }
}
