package io.specwright.generator.load;

import java.util.List;
import java.util.Map;

/**
 * A document with everything it refers to: one tree whose references are all internal ({@code #/…}).
 *
 * @param root the bundled tree; nodes keep the location of the file they came from
 * @param inputs every file read, for fingerprints
 */
public record SpecBundle(SpecNode root, List<Input> inputs) {

  /**
   * A file that was read.
   *
   * @param file as in locations
   * @param sha256 of its bytes, lower-case hexadecimal
   */
  public record Input(String file, String sha256) {}
}
