package io.specwright.generator.roundtrip;

/** No document was found for a schema: its parts contradict each other. */
final class Contradiction extends Endless {
  private static final long serialVersionUID = 1L;

  Contradiction(String message) {
    super(message);
  }
}
