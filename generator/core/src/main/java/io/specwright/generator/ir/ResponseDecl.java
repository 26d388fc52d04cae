package io.specwright.generator.ir;

import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a successful call returns.
 *
 * @param type the decoded body, or an element of a stream; empty where content is neither JSON nor XML nor a stream
 * @param accept the media types to ask for, the wanted one first; empty where the usual ones are
 * @param emptyOn statuses on which there is no body; where there are some, the result is an {@code Optional}
 * @param statuses that this is the result of
 * @param byStatus the result where it depends on the status
 * @param stream how a STREAM is cut into elements
 * @param examples of the body, the document's own
 */
public record ResponseDecl(
    Content content,
    Optional<TypeRef> type,
    List<String> accept,
    List<StatusMatch> emptyOn,
    List<StatusMatch> statuses,
    Optional<ResultDecl> byStatus,
    Optional<StreamDecl> stream,
    Docs docs,
    List<JsonValue> examples) {
  /** All that lead elsewhere (RFC 9110, section 15.4). */
  private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

  /** A result that is there on every success. */
  public ResponseDecl(Content content, Optional<TypeRef> type, Docs docs, List<JsonValue> examples) {
    this(content, type, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), docs, examples);
  }

  /** Elements one after the other. */
  public static ResponseDecl ofStream(StreamDecl stream, TypeRef element, Docs docs) {
    return new ResponseDecl(
        Content.STREAM, Optional.of(element), List.of(), List.of(), List.of(), Optional.empty(), Optional.of(stream),
        docs, List.of());
  }

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
    return new ResponseDecl(other, type, accept, emptyOn, statuses, byStatus, stream, docs, examples);
  }

  /** The same with media types to ask for. */
  public ResponseDecl accepting(List<String> mediaTypes) {
    return new ResponseDecl(content, type, mediaTypes, emptyOn, statuses, byStatus, stream, docs, examples);
  }

  /** The same where some statuses have no body. */
  public ResponseDecl emptyOn(List<StatusMatch> empty) {
    return new ResponseDecl(content, type, accept, empty, statuses, byStatus, stream, docs, examples);
  }

  /** The same for these statuses. */
  public ResponseDecl on(List<StatusMatch> results) {
    return new ResponseDecl(content, type, accept, emptyOn, results, byStatus, stream, docs, examples);
  }

  /** The statuses of 300 to 399 that are no error but this result. */
  public List<Integer> redirects() {
    return statuses.stream()
        .filter(status -> status.low() >= 300)
        .flatMap(status -> status.isExact() ? Stream.of(status.low()) : REDIRECTS.stream())
        .toList();
  }
}
