package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * The whole SDK, as the emitters see it.
 *
 * @param types sorted by name
 * @param services in the order of the document's tags
 * @param errors the exceptions of declared error responses, sorted by name
 * @param params the classes that carry optional parameters, sorted by name
 * @param authSchemes in the document's order
 * @param servers in the document's order; empty if the document has none
 * @param headers that responses declare
 * @param xml where some body is XML
 */
public record SdkModel(
    ApiInfo info,
    ClientDecl client,
    List<TypeDecl> types,
    List<ServiceDecl> services,
    List<ErrorDecl> errors,
    List<ParamsDecl> params,
    List<AuthScheme> authSchemes,
    List<ServerDecl> servers,
    Optional<HeadersDecl> headers,
    Optional<WebhooksDecl> webhooks,
    Optional<XmlDecl> xml) {

  /** Without headers of responses and without XML. */
  public SdkModel(
      ApiInfo info,
      ClientDecl client,
      List<TypeDecl> types,
      List<ServiceDecl> services,
      List<ErrorDecl> errors,
      List<ParamsDecl> params,
      List<AuthScheme> authSchemes,
      List<ServerDecl> servers,
      Optional<WebhooksDecl> webhooks) {
    this(
        info, client, types, services, errors, params, authSchemes, servers, Optional.empty(), webhooks,
        Optional.empty());
  }
}
