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

/** One run names every fault of a document, whichever stage finds it, and none that only follows from another. */
class SeveralFaultsTest {
  @TempDir Path folder;

  @Test
  void faultsOfSeveralStagesAreReportedTogether() throws IOException {
    assertThat(errors("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              parameters:
              - {$ref: '#/components/parameters/Idd'}
              - {name: X Trace, in: header, schema: {type: string}}
              responses:
                '200':
                  description: The order.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Ordr'}}}
        components:
          parameters:
            Id: {name: id, in: path, required: true, schema: {type: strin}}
          schemas:
            Order:
              type: object
              properties: {lines: {type: array, items: {$ref: lines.yaml#/Line}}}
              type: string
            Alias: {$ref: '#/components/schemas/Odrer'}
            User: {oneOf: [{$ref: '#/components/schemas/Alias'}, {$ref: '#/components/parameters/Id'}]}
        """)).containsExactly(
            "8:16 unresolved-reference", "9:16 invalid-header-name", "13:55 unresolved-reference",
            "16:61 invalid-schema", "20:55 file-not-found", "21:7 duplicate-key", "22:19 unresolved-reference",
            "23:65 wrong-kind-of-reference");
  }

  @Test
  void faultsOfSeveralFilesAreReportedTogether() throws IOException {
    Files.writeString(folder.resolve("order.yaml"), "type: object\nproperties: {id: {type: strin}}\ntype: string\n");
    assertThat(errors("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths: {/orders: {$ref: orders.yaml}}
        components:
          schemas:
            Order: {$ref: order.yaml}
            Broken: {enum: a}
        """)).containsExactly("3:25 file-not-found", "7:20 invalid-schema", "2:25 invalid-schema", "3:1 duplicate-key");
  }

  private List<String> errors(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("acme.yaml"), document);
    GenerationResult result = SdkGenerator.generate(new GenerationRequest(file, GeneratorConfig.of("com.acme")));
    assertThat(result.files()).isEmpty();
    return result.diagnostics().stream().filter(message -> message.severity() == Severity.ERROR)
        .map(SeveralFaultsTest::summary).toList();
  }

  private static String summary(Diagnostic message) {
    return message.location().line() + ":" + message.location().column() + " " + message.code();
  }
}
