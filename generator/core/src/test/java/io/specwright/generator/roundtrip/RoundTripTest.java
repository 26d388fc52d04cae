package io.specwright.generator.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.specwright.generator.loss.RawDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For every generated type: valid documents and broken ones are decoded, touched and encoded again. With
 * {@code -Droundtrip.full} many of each, for eleven large documents.
 */
class RoundTripTest {
  private static final Path CHECKOUT = Path.of("../../spec/checkout.yaml");
  private static final Path CORPUS = Path.of("../../../shared/corpus");
  private static final int MOST_SHOWN = 12;

  @Test
  void theCheckoutApiRoundTrips() {
    assertThat(run(CHECKOUT, 20).faults).isEmpty();
  }

  @Test
  void hierarchiesRoundTrip() {
    assertThat(run(Path.of("src/test/resources/types/Hierarchies.yaml"), 50).faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "modern/creem.json", "modern/museum.yaml", "optimade.local.json", "spacetraders.io.json"
  })
  void realDocumentsRoundTrip(String document) {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    assertThat(run(CORPUS.resolve(document), 10).faults).isEmpty();
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "roundtrip.full", matches = ".*")
  @ValueSource(strings = {
    "checkout", "modern/creem.json", "spacetraders.io.json", "optimade.local.json", "modern/adyen-checkout-v72.json",
    "modern/discord.json", "squareup.com.json", "ix-api.net.json", "modern/paypal-checkout-orders-v2.json",
    "modern/openai.yaml", "stripe.com.json"
  })
  void largeDocumentsRoundTrip(String document) {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    String only = System.getProperty("roundtrip.full");
    assumeTrue(only.isEmpty() || only.equals("true") || document.contains(only));
    long start = System.nanoTime();
    Tally tally = run(document.equals("checkout") ? CHECKOUT : CORPUS.resolve(document), 200);
    System.out.println(document + ": " + tally + "; " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    assertThat(tally.faults).isEmpty();
    assertThat(tally.endless).isEmpty();
  }

  /** What was done, and what went wrong. */
  private static final class Tally {
    int types;
    int valid;
    int mutated;
    final List<String> endless = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    void add(Tally other) {
      types += other.types;
      valid += other.valid;
      mutated += other.mutated;
      endless.addAll(other.endless);
      faults.addAll(other.faults.subList(0, Math.min(other.faults.size(), Math.max(0, MOST_SHOWN - faults.size()))));
    }

    @Override
    public String toString() {
      return "%d types, %d valid and %d broken documents, %d faults; types without a finite document: %s"
          .formatted(types, valid, mutated, faults.size(), endless);
    }
  }

  private static Tally run(Path document, int count) {
    GeneratedModels models = new GeneratedModels(document);
    Costs costs = new Costs(models.raw());
    Accessors accessors = new Accessors();
    Tally tally = new Tally();
    assertThat(models.subjects()).as("generated types").isNotEmpty();
    models.subjects().parallelStream()
        .map(subject -> run(subject, count, models.raw(), costs, accessors))
        .toList()
        .forEach(tally::add);
    return tally;
  }

  private static Tally run(Subject subject, int count, RawDocument raw, Costs costs, Accessors accessors) {
    Tally tally = new Tally();
    tally.types = 1;
    for (int i = 0; i < 2 * count && tally.faults.size() < 2; i++) {
      long seed = 31L * subject.pointer().hashCode() + i;
      Random random = new Random(seed);
      boolean isValid = i < count;
      JsonNode value;
      try {
        value = new ValidDocuments(raw, costs, random).of(subject.schema());
      } catch (Endless e) {
        tally.endless.add(subject.type().getName() + ": " + e.getMessage());
        break;
      }
      boolean repeatsNames = !isValid && random.nextInt(8) == 0;
      byte[] json = Spelling.of(isValid ? value : new Mutations(random).of(value), random, repeatsNames);
      tally.valid += isValid ? 1 : 0;
      tally.mutated += isValid ? 0 : 1;
      new RoundTrip(subject, json, isValid, repeatsNames, accessors).faults().forEach(fault ->
          tally.faults.add("%n%s, %s, seed %d:%n  %s%n  %s".formatted(
              subject, isValid ? "valid" : "broken", seed, fault, shortened(json))));
    }
    return tally;
  }

  private static String shortened(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return text.length() < 3_000 ? text : text.substring(0, 3_000) + "...";
  }
}
