package io.specwright.generator.ir;

import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a successful call returns.
 *
 * @param type the decoded JSON body, or an element of a stream; empty where content is neither
 * @param stream how a STREAM is cut into elements
 * @param examples of the body, the document's own
 */
public record ResponseDecl(
    Content content, Optional<TypeRef> type, Docs docs, List<JsonValue> examples, Optional<StreamDecl> stream) {

  /** A response that is no stream. */
  public ResponseDecl(Content content, Optional<TypeRef> type, Docs docs, List<JsonValue> examples) {
    this(content, type, docs, examples, Optional.empty());
  }

  /** A stream of elements. */
  public static ResponseDecl ofStream(StreamDecl stream, TypeRef element, Docs docs) {
    return new ResponseDecl(Content.STREAM, Optional.of(element), docs, List.of(), Optional.of(stream));
  }

  /** How the body's bytes become the result. */
  public enum Content {
    /** No body: the method returns nothing. */
    NONE,
    /** {@code type}. */
    JSON,
    /** {@code String}. */
    TEXT,
    /** {@code byte[]}. */
    BYTES,
    /** Elements of {@code type}, one after the other. */
    STREAM
  }
}
