package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * One operation, or one of the ways to call it: where its body can be of several kinds, each of these is one.
 *
 * @param operationId as the document spells it, or derived from method and path
 * @param names the Java methods
 * @param httpMethod upper case
 * @param path the template as the document spells it: {@code /orders/{id}}
 * @param positional the parameters a caller must give, in call order; path parameters first
 * @param params the class that carries the optional parameters, if there are any
 * @param success what a successful call returns
 * @param errors by declared status, most specific first
 * @param security alternatives, each a combination of scheme names; empty means no credentials
 * @param serverUrl where the document gives this operation a server of its own
 */
public record OperationDecl(
    String operationId,
    MethodNames names,
    String httpMethod,
    String path,
    Docs docs,
    boolean deprecated,
    List<ParameterDecl> positional,
    Optional<ParamsDecl> params,
    Optional<BodyDecl> body,
    ResponseDecl success,
    List<ErrorCase> errors,
    List<List<String>> security,
    Optional<String> serverUrl,
    Optional<PaginationDecl> pagination,
    Origin origin) {

  /**
   * {@code retrieve}, {@code retrieveAsync}, {@code retrieveWithResponse} and, where it is paged, {@code searchAll}.
   */
  public record MethodNames(String sync, String async, String withResponse, Optional<String> all) {}

  /** A declared error status and the exception that stands for it. */
  public record ErrorCase(StatusMatch status, TypeId error, Docs docs) {}

  /** The same operation with another kind of result, by methods of their own. */
  public OperationDecl returning(MethodNames others, ResponseDecl result, Docs difference) {
    return new OperationDecl(
        operationId, others, httpMethod, path, difference, deprecated, positional, params, body, result, errors,
        security, serverUrl, Optional.empty(), origin);
  }

  /**
   * The same operation, which returns a stream because a property of its body asks for one.
   *
   * @param flag the property's setter
   */
  public OperationDecl streamedBy(String flag) {
    StreamDecl stream = success.stream().orElseThrow();
    ResponseDecl asked = ResponseDecl.ofStream(
        new StreamDecl(stream.format(), stream.mediaType(), Optional.of(flag)), success.type().orElseThrow(),
        success.docs());
    return new OperationDecl(
        operationId, names, httpMethod, path, docs, deprecated, positional, params, body.map(BodyDecl::asRequired),
        asked, errors, security, serverUrl, pagination, origin);
  }

  /** The same operation with other exceptions. */
  public OperationDecl withErrors(List<ErrorCase> others) {
    return new OperationDecl(
        operationId, names, httpMethod, path, docs, deprecated, positional, params, body, success, others, security,
        serverUrl, pagination, origin);
  }

  /** The same operation with another kind of body, by methods of their own. */
  public OperationDecl sending(MethodNames others, BodyDecl other, Docs difference) {
    return new OperationDecl(
        operationId, others, httpMethod, path, difference, deprecated, positional, params, Optional.of(other), success,
        errors, security, serverUrl, Optional.empty(), origin);
  }
}
