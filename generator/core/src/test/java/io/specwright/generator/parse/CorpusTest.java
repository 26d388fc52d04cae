package io.specwright.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.load.SpecLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real documents, where they lie next to the project; skipped elsewhere. */
class CorpusTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "modern/adyen-checkout-v72.json", "modern/creem.json", "modern/discord.json", "modern/museum.yaml",
    "modern/openai.yaml",
    "modern/paypal-checkout-orders-v2.json", "modern/digitalocean/specification/DigitalOcean-public.v2.yaml",
    "dnd5eapi.co.json", "httpbin.org.json", "spacetraders.io.json", "telegram.org.json", "archive.org/wayback.json"
  })
  void loadsAndParses(String document) {
    Path path = corpus().map(folder -> folder.resolve(document)).orElse(Path.of("none"));
    assumeTrue(Files.exists(path), "the corpus is not here");
    Diagnostics diagnostics = new Diagnostics();
    Optional<ParsedSpec> spec = SpecLoader.load(path, diagnostics).flatMap(bundle -> SpecParser.parse(bundle,
        diagnostics));
    assertThat(diagnostics.sorted()).noneMatch(message -> message.severity() == Severity.ERROR);
    assertThat(spec).hasValueSatisfying(parsed -> assertThat(parsed.api().getPaths()).isNotEmpty());
  }

  /** The nearest {@code shared/corpus} beside a folder on the way up. */
  private static Optional<Path> corpus() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path corpus = folder.resolve("shared/corpus");
      if (Files.isDirectory(corpus)) {
        return Optional.of(corpus);
      }
    }
    return Optional.empty();
  }
}
