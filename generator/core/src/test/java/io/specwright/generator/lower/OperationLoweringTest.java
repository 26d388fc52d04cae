package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.ServiceDecl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationLoweringTest {

  @ParameterizedTest
  @CsvSource({
    "retrieveCheckout, Checkouts, retrieve",
    "createCheckoutSession, Checkout Sessions, create",
    "listCustomerOrders, Customers, listOrders",
    "getTransactionById, Transactions, getById",
    "checkouts, Checkouts, checkouts",
    "wait, Queue, wait_",
  })
  void methodsLoseTheWordsOfTheirService(String operationId, String tag, String method) {
    Lowered lowered = Lowered.paths("""
        /x:
          get:
            operationId: %s
            tags: [%s]
            responses: {'204': {description: Done.}}
        """.formatted(operationId, tag));
    assertThat(lowered.operation(operationId).names().sync()).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({"string, string, JSON", "string, integer, BY_STATUS"})
  void severalSuccessesMatterWhereTheirBodiesDiffer(String one, String other, Content content) {
    Lowered lowered = Lowered.paths("""
        /x:
          put:
            operationId: replace
            tags: [Things]
            responses:
              '200': {description: Replaced., content: {application/json: {schema: {type: %s}}}}
              '201': {description: Made., content: {application/json: {schema: {type: %s}}}}
        """.formatted(one, other));
    assertThat(lowered.operation("replace").success().content()).isEqualTo(content);
  }

  @Test
  void withoutTagAndIdThePathGivesTheNames() {
    Lowered lowered = Lowered.paths("""
        /v1/orders/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'204': {description: Done.}}
        """);
    ServiceDecl service = lowered.model().services().get(0);
    assertThat(service.id().simpleName()).isEqualTo("Orders");
    assertThat(service.operations().get(0).operationId()).isEqualTo("getV1OrdersById");
    assertThat(lowered.codes()).containsExactly("missing-operation-id");
  }

  @Test
  void requiredParametersArePositionalAndOptionalOnesHaveAClass() {
    Lowered lowered = Lowered.paths("""
        /a/{one}/{two}:
          parameters:
            - {name: two, in: path, required: true, schema: {type: string}}
          get:
            operationId: getThing
            tags: [Things]
            parameters:
              - {name: filter, in: query, schema: {type: string}}
              - {name: must, in: query, required: true, schema: {type: integer, format: int32}}
              - {name: one, in: path, required: true, schema: {type: string}}
            responses: {'204': {description: Done.}}
        """);
    OperationDecl operation = lowered.operation("getThing");
    assertThat(operation.positional()).extracting(ParameterDecl::wireName).containsExactly("one", "two", "must");
    assertThat(operation.params().orElseThrow().id().simpleName()).isEqualTo("GetThingParams");
    assertThat(operation.params().orElseThrow().parameters()).extracting(ParameterDecl::wireName)
        .containsExactly("filter");
  }

  @Test
  void theSameNameInPathAndQueryMakesTwoArguments() {
    Lowered lowered = Lowered.paths("""
        /a/{id}:
          get:
            operationId: get
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: id, in: query, required: true, schema: {type: string}}
            responses: {'204': {description: Done.}}
        """);
    assertThat(lowered.operation("get").positional()).extracting(parameter -> parameter.names().accessor())
        .containsExactly("idPath", "idQuery");
  }

  @Test
  void anUndeclaredPathParameterIsAString() {
    Lowered lowered = Lowered.paths("""
        /a/{id}:
          get: {operationId: get, responses: {'204': {description: Done.}}}
        """);
    assertThat(lowered.operation("get").positional()).extracting(ParameterDecl::wireName).containsExactly("id");
    assertThat(lowered.codes()).contains("undeclared-path-parameter");
  }

  @Test
  void errorsAreNamedByStatusAndSchema() {
    Lowered lowered = Lowered.of("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /a:
            get:
              operationId: get
              responses:
                '204': {description: Done.}
                '404': {description: No., content: {application/json:\
         {schema: {$ref: '#/components/schemas/ErrorResponse'}}}}
                '409': {description: No., content: {application/json:\
         {schema: {$ref: '#/components/schemas/StockProblem'}}}}
                4XX: {description: No.}
                default: {description: No.}
        components:
          schemas:
            ErrorResponse: {type: object, properties: {code: {type: string}}}
            StockProblem: {type: object, properties: {code: {type: string}}}
        """);
    assertThat(lowered.model().errors()).extracting(ErrorDecl::id).extracting(id -> id.simpleName())
        .containsExactly(
            "AnyClientErrorException", "ConflictStockProblemException", "DefaultException", "NotFoundException");
    assertThat(lowered.operation("get").errors()).extracting(error -> error.status().toString())
        .containsExactly("404", "409", "4XX", "default");
  }

  @Test
  void jsonIsChosenAmongMediaTypesAndTheOthersAreNamed() {
    Lowered lowered = Lowered.paths("""
        /a:
          post:
            operationId: post
            requestBody:
              content:
                application/xml: {schema: {type: object}}
                application/json: {schema: {type: object}}
            responses: {'200': {description: Done., content: {text/plain: {schema: {type: string}}}}}
        """);
    assertThat(lowered.operation("post").body().orElseThrow().encoding()).isEqualTo(Encoding.JSON);
    assertThat(lowered.operation("post").success().content()).isEqualTo(Content.TEXT);
    assertThat(lowered.codes()).contains("other-media-type");
  }

  @Test
  void aStyleThatItsPlaceDoesNotAllowIsReplaced() {
    Lowered lowered = Lowered.paths("""
        /a:
          get:
            operationId: get
            parameters:
              - {name: h, in: header, required: true, style: form, schema: {type: string}}
              - {name: q, in: query, required: true, style: simple, schema: {type: string}}
            responses: {'204': {description: Done.}}
        """);
    assertThat(lowered.operation("get").positional()).allMatch(ParameterDecl::isWrittenAsUsual);
    assertThat(lowered.codes()).filteredOn("misplaced-style"::equals).hasSize(2);
  }

  @Test
  void serversAreNamedByTheDocumentOrTheirHost() {
    Lowered lowered = Lowered.of("""
        openapi: 3.1.0
        info: {title: The Acme API v2, version: '1'}
        servers:
          - {url: 'https://live.acme.example/', x-name: production}
          - {url: 'https://{stage}.acme.example', description: For tests, variables: {stage: {default: test}}}
          - {url: 'https://eu.acme.example/v1', description: A description that is too long for a name.}
          - {url: /relative}
        paths: {}
        """);
    assertThat(lowered.model().servers()).extracting(ServerDecl::constant)
        .containsExactly("PRODUCTION", "FOR_TESTS", "EU_ACME_EXAMPLE_V1");
    assertThat(lowered.model().servers()).extracting(ServerDecl::url)
        .containsExactly("https://live.acme.example", "https://test.acme.example", "https://eu.acme.example/v1");
    assertThat(lowered.codes()).contains("unusable-server");
    assertThat(lowered.model().client().id().simpleName()).isEqualTo("AcmeClient");
  }

  @Test
  void securityIsAlternativesOfCombinations() {
    Lowered lowered = Lowered.of("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        security: [{Key: []}]
        paths:
          /a:
            get: {operationId: inherited, responses: {'204': {description: Done.}}}
            post: {operationId: own, security: [{Key: [], Token: []}, {Token: []}],\
         responses: {'204': {description: Done.}}}
            put: {operationId: open, security: [], responses: {'204': {description: Done.}}}
        components:
          securitySchemes:
            Key: {type: apiKey, in: header, name: x-key}
            Token: {type: http, scheme: bearer}
        """);
    assertThat(lowered.operation("inherited").security()).isEqualTo(List.of(List.of("Key")));
    assertThat(lowered.operation("own").security()).isEqualTo(List.of(List.of("Key", "Token"), List.of("Token")));
    assertThat(lowered.operation("open").security()).isEmpty();
  }
}
