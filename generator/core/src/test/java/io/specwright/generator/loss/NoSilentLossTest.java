package io.specwright.generator.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a document says is in the model, or a located diagnostic names it. The whole collection of real documents is
 * looked through with {@code -Dcorpus.full}.
 */
class NoSilentLossTest {
  private static final Path ODD = Path.of("src/test/resources/loss");
  private static final Path CORPUS = Path.of("../../../shared/corpus");

  @Test
  void theCheckoutDocumentLosesNothing() {
    Tally tally = tally(Path.of("../../spec/checkout.yaml"));
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.counts()).containsKeys("schema", "property", "operation", "parameter", "response", "enum value",
        "media type", "webhook");
  }

  @Test
  void oddPartsAreNamed() {
    Tally tally = tally(ODD.resolve("odd-parts.yaml"));
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.counts()).containsEntry("response", 8).containsEntry("media type", 7)
        .containsEntry("parameter", 7).containsEntry("callback", 1).containsEntry("component", 2);
  }

  @Test
  void oddSchemasAreNamed() {
    Tally tally = tally(ODD.resolve("odd-schemas.yaml"));
    assertThat(tally.lost()).isEmpty();
    assertThat(tally.counts()).containsEntry("schema", 26).containsEntry("property", 20)
        .containsEntry("enum value", 10);
  }

  /** The test can fail: without the diagnostics most of the odd parts are lost. */
  @Test
  void whatIsNotNamedIsLost() {
    Path document = ODD.resolve("odd-schemas.yaml");
    Found found = new Found(document);
    found.forgetDiagnostics();
    assertThat(OperationWalk.tally(new RawDocument(document), found).lost())
        .anyMatch(lost -> lost.startsWith("property l at ")).anyMatch(lost -> lost.startsWith("schema not at "))
        .anyMatch(lost -> lost.startsWith("enum value 1 at ")).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "modern/creem.json", "modern/museum.yaml", "modern/paypal-checkout-orders-v2.json", "spacetraders.io.json",
    "httpbin.org.json", "ix-api.net.json", "optimade.local.json", "giphy.com.json", "docker.com/engine.json"
  })
  void realDocumentsLoseNothing(String document) {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    assertThat(tally(CORPUS.resolve(document)).lost()).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "corpus.full", matches = ".*")
  void noRealDocumentLosesAnything() throws IOException {
    List<String> lost = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CORPUS.toRealPath())) {
      List<Path> roots = files
          .filter(file -> file.toString().matches(".*\\.(json|ya?ml)") && !file.toString().contains("/digitalocean/")
              || file.endsWith("DigitalOcean-public.v2.yaml"))
          .sorted().toList();
      for (Path root : roots) {
        Found found = new Found(root);
        if (!found.isGenerated) {
          lost.add(root + " is not generated");
          continue;
        }
        Tally tally = OperationWalk.tally(new RawDocument(root), found);
        lost.addAll(tally.lost());
        tally.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
      }
    }
    System.out.println(counts);
    assertThat(lost).isEmpty();
  }

  private static Tally tally(Path document) {
    Found found = new Found(document);
    assertThat(found.isGenerated).as(document.toString()).isTrue();
    return OperationWalk.tally(new RawDocument(document), found);
  }
}
