package io.specwright.generator.ir;

import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a successful call returns.
 *
 * @param type the decoded JSON body, or an element of a stream; empty where content is neither
 * @param accept the media types to ask for, the wanted one first; empty where the usual ones are
 * @param emptyOn statuses on which there is no body; where there are some, the result is an {@code Optional}
 * @param redirects statuses of 300 to 399 that are this result
 * @param byStatus the result where it depends on the status
 * @param stream how a STREAM is cut into elements
 * @param examples of the body, the document's own
 */
public record ResponseDecl(
    Content content,
    Optional<TypeRef> type,
    List<String> accept,
    List<StatusMatch> emptyOn,
    List<StatusMatch> redirects,
    Optional<ResultDecl> byStatus,
    Optional<StreamDecl> stream,
    Docs docs,
    List<JsonValue> examples) {

  /** A result that is there on every success. */
  public ResponseDecl(Content content, Optional<TypeRef> type, Docs docs, List<JsonValue> examples) {
    this(content, type, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), docs, examples);
  }

  /** Elements one after the other. */
  public static ResponseDecl ofStream(StreamDecl stream, TypeRef element, Docs docs) {
    return new ResponseDecl(
        Content.STREAM, Optional.of(element), List.of(), List.of(), List.of(), Optional.empty(), Optional.of(stream), docs,
        List.of());
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
    STREAM,
    /** The runtime's {@code Download}: bytes as they arrive. */
    DOWNLOAD,
    /** {@code java.net.URI}: where the response leads. */
    LOCATION,
    /** {@code byStatus}. */
    BY_STATUS
  }

  /** Whether the method returns an {@code Optional}. */
  public boolean isOptional() {
    return !emptyOn.isEmpty();
  }

  /** The same with another way to read its bytes. */
  public ResponseDecl as(Content other) {
    return new ResponseDecl(other, type, accept, emptyOn, redirects, byStatus, stream, docs, examples);
  }

  /** The same with media types to ask for. */
  public ResponseDecl accepting(List<String> mediaTypes) {
    return new ResponseDecl(content, type, mediaTypes, emptyOn, redirects, byStatus, stream, docs, examples);
  }

  /** The same where some statuses have no body. */
  public ResponseDecl emptyOn(List<StatusMatch> statuses) {
    return new ResponseDecl(content, type, accept, statuses, redirects, byStatus, stream, docs, examples);
  }

  /** The same for statuses that lead elsewhere. */
  public ResponseDecl redirectedBy(List<StatusMatch> statuses) {
    return new ResponseDecl(content, type, accept, emptyOn, statuses, byStatus, stream, docs, examples);
  }
}
