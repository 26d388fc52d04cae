package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies in several media types. */
class BodyShapesTest {

  private static Generated body(String content) {
    return Generated.paths("""
        /files:
          post:
            operationId: createFile
            tags: [files]
            requestBody:
              required: true
              content:
        %s    responses: {'204': {description: Done}}
        """.formatted(content.indent(8)));
  }

  @Test
  void jsonBeforeForms() {
    Generated generated = body("""
        application/xml: {schema: {type: string}}
        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
        application/vnd.acme+json: {schema: {type: object, properties: {a: {type: integer}}}}
        """).quietly();
    assertThat(generated.source("services.Files")).contains("application/vnd.acme+json");
    generated.use("assertThat(CreateFileRequest.builder().a(5L).build().a()).contains(5L);");
  }

  @Test
  void formsBeforeText() {
    body("""
        text/plain: {schema: {type: string}}
        application/x-www-form-urlencoded:
          schema: {type: object, required: [a], \
        properties: {a: {type: string}, b: {type: array, items: {type: string}}}}
        """).quietly().use(
            "assertThat(CreateFileRequest.builder().a(\"x\").addB(\"y\").build().a()).isEqualTo(\"x\");");
  }

  @Test
  void whatIsNotEncodedIsTakenAsBytes() {
    Generated generated = body("""
        application/xml:
          schema: {type: object, properties: {a: {type: string}}}
        application/octet-stream: {}
        """).warning("raw-body", 9);
    assertThat(generated.source("services.Files")).contains("HttpBody body");
    generated.compile();
  }

  @Test
  void aFileIsBytesWhateverItsMediaType() {
    for (String schema : new String[] {
        "application/json: {schema: {type: string, format: binary}}", "'*/*': {schema: {contentMediaType: '*/*'}}",
        "'*/*': {schema: {type: string, format: binary}}", "'*/*': {}", "text/csv: {schema: {format: binary, "
            + "type: string}}", "image/*: {}", "application/pdf: {schema: {type: string, contentEncoding: binary}}"}) {
      Generated generated = body(schema).quietly();
      assertThat(generated.source("services.Files")).contains("HttpBody body");
      generated.compile();
    }
    Generated.paths("""
        /files:
          get:
            operationId: getFile
            tags: [files]
            responses:
              '200':
                description: The file.
                content: {application/json: {schema: {type: string, format: binary}}}
        """).use("assertThat(Files.class.getMethods()).anySatisfy(method -> {\n"
            + "  assertThat(method.getName()).isEqualTo(\"get\");\n"
            + "  assertThat(method.getReturnType()).isEqualTo(byte[].class);\n});");
  }

  @Test
  void aUnionAsBody() {
    body("""
        application/json:
          schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
        """).quietly().use("assertThat(CreateFileRequest.of(List.of(\"a\"))).isNotNull();");
  }
}
