package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongChainTest {

  @Test
  void thousandsOfSchemasMayReferToOneAnother(@TempDir Path folder) throws IOException {
    String schemas = IntStream.range(0, 5_000)
        .mapToObj(i -> "    Link%d: {type: object, properties: {next: {$ref: '#/components/schemas/Link%d'}}}\n"
            .formatted(i, (i + 1) % 5_000))
        .collect(Collectors.joining());
    Path document = Files.writeString(folder.resolve("chain.yaml"), """
        openapi: 3.1.0
        info: {title: Chain, version: '1'}
        paths: {}
        components:
          schemas:
        """ + schemas);
    GenerationResult result = SdkGenerator.generate(
        new GenerationRequest(document, GeneratorConfig.of("acme.chain"), Set.of(OutputRoot.SOURCES)));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().orElseThrow().all())
        .anySatisfy(file -> assertThat(file.path()).endsWith("/Link4999.java"));
  }
}
