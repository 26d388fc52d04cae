package io.specwright.generator.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
  private static final int MOST_SHOWN = 30;

  @Test
  void theCheckoutApiRoundTrips() {
    assertThat(run(CHECKOUT, 20).faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "modern/creem.json", "modern/museum.yaml", "spacetraders.io.json", "modern/paypal-checkout-orders-v2.json"
  })
  void realDocumentsRoundTrip(String document) {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    assertThat(run(CORPUS.resolve(document), 10).faults).isEmpty();
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "roundtrip.full", matches = ".*")
  @ValueSource(strings = {
    "checkout", "modern/creem.json", "stripe.com.json", "modern/openai.yaml", "modern/adyen-checkout-v72.json",
    "modern/discord.json", "modern/paypal-checkout-orders-v2.json", "squareup.com.json", "kubernetes.io.json",
    "github.com/ghes-3.1.json", "modern/digitalocean/specification/DigitalOcean-public.v2.yaml"
  })
  void largeDocumentsRoundTrip(String document) {
    String only = System.getProperty("roundtrip.full");
    assumeTrue(only.isEmpty() || only.equals("true") || document.contains(only));
    Tally tally = run(document.equals("checkout") ? CHECKOUT : CORPUS.resolve(document), 200);
    System.out.println(document + ": " + tally);
    assertThat(tally.faults).isEmpty();
  }

  /** What was done, and what went wrong. */
  private static final class Tally {
    int types;
    int valid;
    int mutated;
    final List<String> endless = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final long start = System.nanoTime();

    @Override
    public String toString() {
      return "%d types, %d valid and %d mutated documents, %d types without a finite document %s, %d faults, %d s"
          .formatted(types, valid, mutated, endless.size(), endless, faults.size(),
              (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  private static Tally run(Path document, int count) {
    Tally tally = new Tally();
    GeneratedModels models = new GeneratedModels(document);
    Costs costs = new Costs(models.raw());
    Accessors accessors = new Accessors();
    for (Subject subject : models.subjects()) {
      tally.types++;
      int faultsBefore = tally.faults.size();
      for (int i = 0; i < 2 * count && tally.faults.size() < faultsBefore + 2; i++) {
        long seed = 31L * subject.pointer().hashCode() + i;
        Random random = new Random(seed);
        boolean isValid = i < count;
        JsonNode value;
        try {
          value = new ValidDocuments(models.raw(), costs, random).of(subject.schema());
        } catch (Endless e) {
          tally.endless.add(subject.type().getName() + ": " + e.getMessage());
          break;
        }
        boolean repeatsNames = !isValid && random.nextInt(8) == 0;
        byte[] json = Spelling.of(isValid ? value : new Mutations(random).of(value), random, repeatsNames);
        tally.valid += isValid ? 1 : 0;
        tally.mutated += isValid ? 0 : 1;
        new RoundTrip(subject, json, isValid, repeatsNames, accessors).faults().forEach(fault -> {
          if (tally.faults.size() < MOST_SHOWN) {
            tally.faults.add("%n%s, %s, seed %d:%n  %s%n  %s".formatted(
                subject, isValid ? "valid" : "mutated", seed, fault, shortened(json)));
          }
        });
      }
    }
    return tally;
  }

  private static String shortened(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return text.length() < 3_000 ? text : text.substring(0, 3_000) + "...";
  }
}
