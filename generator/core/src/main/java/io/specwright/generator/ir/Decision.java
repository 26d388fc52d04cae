package io.specwright.generator.ir;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step of the decision that picks a union's variant from the next JSON value without decoding it. */
public sealed interface Decision {

  /** This variant it is. */
  record Take(int variant) implements Decision {}

  /** By the kind of the JSON value; a kind that is not listed is unknown. Iteration order is the document's. */
  record ByKind(Map<JsonKind, Decision> cases) implements Decision {}

  /**
   * By the wire text of a scalar property of the JSON object.
   *
   * @param otherwise for an absent property or another value; unknown if empty
   */
  record ByProperty(String wireName, Map<String, Decision> cases, Optional<Decision> otherwise) implements Decision {}

  /** By the presence of properties: the first case whose properties are all there wins. */
  record ByPresence(List<PresenceCase> cases, Optional<Decision> otherwise) implements Decision {}

  /**
   * By the kind of the first element of the JSON array.
   *
   * @param otherwise for an empty array and elements of other kinds
   */
  record ByElement(Map<JsonKind, Decision> cases, Decision otherwise) implements Decision {}

  record PresenceCase(List<String> wireNames, Decision decision) {}

  /** The variants cannot be told apart: the raw value is kept. */
  record Undecidable() implements Decision {}

  /** The kinds of JSON value (RFC 8259 section 3) a variant can be told by. */
  enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN
  }
}
