package io.specwright.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much there is to read, compile and ship for each model: its codec, builder, enums and unions included. */
class ModelSizeTest {
  private static final Path CORPUS = Path.of("../../../shared/corpus");
  private static final int MOST_LINES = 110;

  @ParameterizedTest
  @ValueSource(strings = {"modern/creem.json", "modern/openai.yaml", "stripe.com.json"})
  void aModelIsShort(String document) {
    Path file = CORPUS.resolve(document);
    assumeTrue(Files.exists(file), () -> "skipped, for it is missing: " + file);
    GeneratorConfig config = new GeneratorConfig("acme", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
    FileSet files = SdkGenerator.generate(new GenerationRequest(file, config)).files().orElseThrow();
    List<String> models = files.all().stream()
        .filter(generated -> generated.path().contains("/models/"))
        .map(GeneratedFile::text)
        .toList();

    long objects = models.stream().mapToLong(text -> text.split("ModelCodec\\.of\\(", -1).length - 1L).sum();
    long lines = models.stream().mapToLong(text -> text.lines().count()).sum();
    assertThat(objects).isPositive();
    assertThat(lines / objects).isLessThanOrEqualTo(MOST_LINES);
  }
}
