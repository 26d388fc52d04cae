package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that cannot be generated is one clear error; parts of OpenAPI 3.2 that are not supported are named. */
class RefusedDocumentsTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

  @TempDir private Path folder;

  @Test
  void swaggerIsRefusedWithAdvice() throws IOException {
    assertThat(errors("swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\ndefinitions: {A: {type: file}}\n"))
        .singleElement().asString().contains("a.yaml:1:1: error: this is a Swagger 2.0 document")
        .contains("swagger2openapi").endsWith("[unsupported-version]");
  }

  @Test
  void anotherDocumentIsRefused() throws IOException {
    assertThat(errors("hello: world\n")).singleElement().asString()
        .contains("a.yaml:1:1: error: ")
        .endsWith("[not-openapi]");
    assertThat(errors("- openapi: 3.1.0\n")).singleElement().asString().endsWith("[not-openapi]");
  }

  @Test
  void anUnresolvableReferenceIsOneErrorWhereItStands() throws IOException {
    assertThat(errors(HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n"))
        .singleElement().asString().contains("a.yaml:4:34: error: ").endsWith("[unresolved-reference]");
  }

  @Test
  void whatOpenApi32AddedIsNamed() throws IOException {
    GenerationResult result = generate("""
        openapi: 3.2.0
        info: {title: t, version: '1'}
        paths:
          /a:
            query:
              responses: {'200': {description: ok}}
            additionalOperations:
              COPY:
                responses: {'200': {description: ok}}
            get:
              parameters:
                - {name: whole, in: querystring, content: {application/json: {schema: {type: object}}}}
              responses:
                '200':
                  description: ok
                  content: {application/json: {itemSchema: {type: object, properties: {a: {type: string}}}}}
        """);
    assertThat(result.files()).isPresent();
    List<String> lines = result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.ERROR)
        .map(diagnostic -> diagnostic.location().line() + " " + diagnostic.code()).toList();
    assertThat(lines).contains("1 unsupported-version")
        .anyMatch(line -> line.matches("[56] .*")).anyMatch(line -> line.matches("[78] .*"))
        .contains("12 unsupported-parameter").contains("16 unused-encoding");
  }

  private List<String> errors(String document) throws IOException {
    GenerationResult result = generate(document);
    assertThat(result.files()).isEmpty();
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR).map(Diagnostic::toString).toList();
  }

  private GenerationResult generate(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), document);
    return SdkGenerator.generate(new GenerationRequest(file, GeneratorConfig.of("com.acme")));
  }
}
