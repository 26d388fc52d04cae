package io.specwright.generator.roundtrip;

/** No document was found for a schema: it requires itself. Thrown often, and therefore without a stack trace. */
class Endless extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Endless(String message) {
    super(message, null, false, false);
  }
}
