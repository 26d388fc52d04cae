package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;

/**
 * Why a file, or a reference to one, cannot be read: thrown inside this package and reported where the file was
 * wanted.
 */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Location location;
  private final String advice;

  UnreadableException(String code, Location location, String message, String advice) {
    super(message);
    this.code = code;
    this.location = location;
    this.advice = advice;
  }

  /** Whether the text is just not of the syntax that was tried. */
  boolean isSyntax() {
    return code.startsWith("invalid-");
  }

  void report(Diagnostics diagnostics) {
    diagnostics.error(code, location, getMessage(), advice);
  }
}
