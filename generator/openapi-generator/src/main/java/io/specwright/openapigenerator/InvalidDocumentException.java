package io.specwright.openapigenerator;

/** The document has errors; the message has all of them, located, one a line. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidDocumentException(String errors) {
    super("the document has errors\n" + errors);
  }
}
