package io.specwright.generator.ir;

import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a successful call returns.
 *
 * @param type the decoded body; empty where content is neither JSON nor XML
 * @param examples of the body, the document's own
 */
public record ResponseDecl(Content content, Optional<TypeRef> type, Docs docs, List<JsonValue> examples) {

  /** How the body's bytes become the result. */
  public enum Content {
    /** No body: the method returns nothing. */
    NONE,
    /** {@code type}. */
    JSON,
    /** {@code type}, by the model's {@code XmlDecl}. */
    XML,
    /** {@code String}. */
    TEXT,
    /** {@code byte[]}. */
    BYTES
  }
}
