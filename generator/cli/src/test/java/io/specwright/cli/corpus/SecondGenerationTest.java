package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GenerationResult;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondGenerationTest {
  @TempDir private Path folder;

  @Test
  void anotherProcessGivesTheSameBytes() throws IOException {
    Path first = Files.writeString(folder.resolve("first.yaml"), document("First"));
    Path second = Files.writeString(folder.resolve("second.yaml"), document("Second"));
    GenerationResult here = SdkGenerator.generate(Fingerprint.request(first));

    try (SecondGeneration generation = SecondGeneration.start()) {
      assertThat(generation.fingerprint(first)).isEqualTo(Fingerprint.of(here.files().orElseThrow()));
      assertThat(generation.fingerprint(second)).matches("[0-9a-f]{64}")
          .isNotEqualTo(Fingerprint.of(here.files().orElseThrow()));
      assertThat(generation.fingerprint(folder.resolve("absent.yaml"))).isEqualTo("errors");
    }
  }

  @Test
  void aFingerprintTellsPathsFromTexts() {
    assertThat(fingerprint("a", "bc")).isEqualTo(fingerprint("a", "bc")).isNotEqualTo(fingerprint("ab", "c"));
  }

  private static String fingerprint(String path, String text) {
    return Fingerprint.of(FileSet.of(List.of(new GeneratedFile(OutputRoot.SOURCES, path, text))));
  }

  private static String document(String title) {
    return "openapi: 3.1.0\ninfo: {title: " + title + " I\u00efi, version: '1'}\npaths: {}\n";
  }
}
