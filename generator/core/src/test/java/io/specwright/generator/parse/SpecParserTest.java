package io.specwright.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecParserTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

  @TempDir Path folder;

  private ParseFixture parse(String yaml) {
    return ParseFixture.parse(folder, yaml);
  }

  @Test
  void readsOperationsWithoutTheInsidesOfSchemas() {
    ParsedSpec spec = parse(HEAD + """
        paths:
          /a/{id}:
            get:
              operationId: getA
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, enum: [no, 1]}, example: 2024-01-01}
              responses:
                '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        components:
          schemas:
            A: true
            B: {const: null}
        """).result();
    Operation get = spec.api().getPaths().get("/a/{id}").getGet();
    assertThat(get.getOperationId()).isEqualTo("getA");
    assertThat(get.getParameters().get(0).getSchema().getType()).isNull();
    assertThat(get.getResponses().get("200").getContent().get("application/json").getSchema().get$ref())
        .isNull();
    assertThat(spec.api().getComponents().getSchemas()).containsOnlyKeys("A", "B");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "openapi: 2.0.0      | a.yaml:1:10: error: the version of OpenAPI is not 3.0, 3.1 or 3.2;",
    "openapi: [3.1.0]    | a.yaml:1:10: error: the version of OpenAPI is not 3.0, 3.1 or 3.2;",
    "swagger: '2.0'      | a.yaml:1:1: error: this is a Swagger 2.0 document, and OpenAPI",
    "asyncapi: 3.0.0     | a.yaml:1:1: error: this is an AsyncAPI document;",
    "$schema: x          | a.yaml:1:1: error: this is a JSON Schema;",
    "a: b                | a.yaml:1:1: error: this is no OpenAPI document: it has no member 'openapi';",
  })
  void otherDocumentsAreRefused(String document, String message) {
    ParseFixture fixture = parse(document + "\npaths: {/a: {$ref: ../outside.yaml}}\n");
    assertThat(fixture.isRefused()).isTrue();
    assertThat(fixture.messages()).singleElement().asString().startsWith(message);
  }

  @Test
  void aVersionWithoutQuotesWillDo() {
    assertThat(parse("openapi: 3.0\ninfo: {title: t, version: '1'}\npaths: {}\n").isRefused()).isFalse();
  }

  @Test
  void edition32IsReadAs31() {
    ParseFixture fixture = parse("""
        openapi: 3.2.0
        info: {title: t, version: '1'}
        paths:
          /a:
            query: {responses: {'200': {description: d}}}
        """);
    assertThat(fixture.result().api().getPaths()).containsOnlyKeys("/a");
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:1:10: warning: OpenAPI 3.2 is read as 3.1; check that nothing depends on what 3.2 added, such as"
            + " additional operations [unsupported-version]",
        "a.yaml:5:5: warning: query is unexpected; it is ignored; check its spelling and the version of OpenAPI"
            + " [unknown-member]");
  }

  @Test
  void messagesOfSwaggerParserAreLocated() {
    ParseFixture fixture = parse(HEAD + """
        paths:
          /a.b/{id}:
            get:
              oddity: 1
              responses: {}
            post:
              description: [x]
              requestBody: {}
              responses: {}
        components:
          securitySchemes:
            key: {type: apiKey, in: header}
        """);
    assertThat(fixture.isRefused()).isTrue();
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:6:7: warning: the path names {id}, but no parameter declares it; it is taken for a string; declare it"
            + " under parameters [undeclared-path-parameter]",
        "a.yaml:6:7: warning: oddity is unexpected; it is ignored; check its spelling and the version of OpenAPI"
            + " [unknown-member]",
        "a.yaml:9:7: warning: the path names {id}, but no parameter declares it; it is taken for a string; declare it"
            + " under parameters [undeclared-path-parameter]",
        "a.yaml:9:7: warning: description is not of type `string`; it is ignored; correct its value [wrong-type]",
        "a.yaml:10:7: error: content is missing; add it [missing-member]",
        "a.yaml:14:5: error: name is missing; add it [missing-member]");
  }

  @Test
  void membersOfMapsAreNeverUnexpected() {
    ParseFixture fixture = parse(HEAD + """
        paths:
          /a:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema: {type: object}
                    encoding: {f: {explode: true, style: deepObject}}
              responses: {'200': {description: d}}
        """);
    fixture.result();
    assertThat(fixture.messages()).isEmpty();
  }

  @Test
  void objectsMustStandWhereOpenApiWantsThem() {
    ParseFixture fixture = parse(HEAD + """
        paths:
          /a: 1
          /b:
            get:
              responses: [x]
        components:
          securitySchemes: {a: }
        """);
    assertThat(fixture.isRefused()).isTrue();
    String advice = "; write its members as 'name: value', or {} if it has none [wrong-type]";
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:4:7: error: an object must stand here: path item" + advice,
        "a.yaml:7:18: error: an object must stand here: operation responses" + advice,
        "a.yaml:9:23: error: an object must stand here: security scheme" + advice);
  }

  @Test
  void documentsOfWrongTypesAreRefusedNotCrashedOn() {
    for (String document : new String[] {
        HEAD + "paths: []", HEAD + "paths: x", HEAD + "paths: {/a: 1}", HEAD + "paths: {/a: {get: []}}",
        HEAD + "paths: {/a: {get: {parameters: {a: b}}}}", HEAD + "paths: {/a: {get: {responses: [1]}}}",
        HEAD + "components: 1", HEAD + "components: {schemas: []}", HEAD + "components: {securitySchemes: {a: 1}}"}) {
      assertThat(parse(document).messages()).as(document).isNotEmpty()
          .allMatch(message -> message.matches("a\\.yaml:\\d+:\\d+: (error|warning): .*"));
    }
    assertThat(parse("openapi: 3.1.0\ninfo: null\nservers: 3\ntags: {}\nsecurity: x\npaths: {}\n").messages())
        .isNotEmpty();
  }
}
