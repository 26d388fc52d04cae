package io.specwright.generator.diagnostic;

/**
 * Where a declaration came from: kept by every declaration, so that any later stage can report a place.
 *
 * @param pointer the JSON pointer (RFC 6901) in the bundled document, such as {@code /components/schemas/Order}
 * @param location the place in the file that holds it
 */
public record Origin(String pointer, Location location) {

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return location.toString();
  }
}
