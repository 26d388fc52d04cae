package io.specwright.runtime.json;

/** The six kinds of JSON value (RFC 8259 section 3; {@code true} and {@code false} are one kind here). */
public enum JsonKind {
  OBJECT("an object"),
  ARRAY("an array"),
  STRING("a string"),
  NUMBER("a number"),
  BOOLEAN("a boolean"),
  NULL("null");

  private final String phrase;

  JsonKind(String phrase) {
    this.phrase = phrase;
  }

  /** As error messages call it: {@code an object}. */
  String phrase() {
    return phrase;
  }
}
