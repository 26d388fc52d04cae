package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of real documents, by seed: what survives an edit keeps its name. */
class NameStabilityTest {
  private static final int SEEDS = 8;

  @ParameterizedTest
  @ValueSource(strings = {
      "../../spec/checkout.yaml", "shared/corpus/modern/creem.json", "shared/corpus/modern/museum.yaml",
      "shared/corpus/modern/discord.json", "shared/corpus/modern/adyen-checkout-v72.json"})
  void survivorsKeepTheirNames(String document) {
    Path path = find(document);
    assumeTrue(Files.exists(path), "the document is not here");
    EditableDocument original = EditableDocument.load(path);
    Map<String, String> before = original.names();
    assertThat(before).hasSizeGreaterThan(50);
    for (int seed = 0; seed < SEEDS; seed++) {
      EditableDocument edited = original.edited(new Random(seed));
      Map<String, String> after = edited.names();
      Map<String, String> survivors = new TreeMap<>(before);
      survivors.keySet().retainAll(after.keySet());
      assertThat(survivors).as("seed %d", seed).hasSizeGreaterThan(before.size() / 3);
      survivors.entrySet().removeIf(name -> name.getValue().equals(after.get(name.getKey())));
      assertThat(survivors).as("renamed with seed %d", seed).isEmpty();
    }
  }

  /** A path from here, or below the nearest folder upwards that has it. */
  private static Path find(String document) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(document))) {
        return folder.resolve(document);
      }
    }
    return Path.of(document);
  }
}
