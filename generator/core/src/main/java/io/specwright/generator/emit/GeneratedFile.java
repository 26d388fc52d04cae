package io.specwright.generator.emit;

/**
 * One file of the output.
 *
 * @param root which of the output folders it belongs to
 * @param path relative to that folder, with {@code /} separators
 * @param text ends with a line break; {@code \n} only
 */
public record GeneratedFile(OutputRoot root, String path, String text) {

  /** The folders a host configures. */
  public enum OutputRoot {
    /** Java sources. */
    SOURCES,
    /** Markdown reference. */
    DOCS
  }
}
