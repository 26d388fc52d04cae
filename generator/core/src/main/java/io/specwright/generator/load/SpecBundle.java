package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A document with everything it refers to: one tree whose references are all internal ({@code #/...}).
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

  /** The node at a JSON pointer such as {@code /components/schemas/Order}; a leading {@code #} is ignored. */
  public Optional<SpecNode> at(String pointer) {
    return parse(pointer).flatMap(root::at);
  }

  /** Where the node at a JSON pointer stands, or else its nearest ancestor that is there. */
  public Location locationOf(String pointer) {
    return root.locationOf(parse(pointer).orElse(JsonPointer.ROOT));
  }

  private static Optional<JsonPointer> parse(String pointer) {
    return JsonPointer.parse(pointer.startsWith("#") ? pointer.substring(1) : pointer);
  }
}
