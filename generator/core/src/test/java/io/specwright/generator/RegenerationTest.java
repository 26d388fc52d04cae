package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FileSetWriter;
import io.specwright.generator.write.WriteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the checkout document does to sources that were generated before. */
class RegenerationTest {
  private static final String MODELS = "io/specwright/checkout/models/";

  @TempDir private Path folder;
  private Path spec;
  private Path output;

  @BeforeEach
  void generateOnce() throws IOException {
    spec = folder.resolve("spec");
    output = folder.resolve("output");
    copy(Path.of("../../spec"), spec);
    WriteReport first = generate();
    assertThat(first.added()).contains(MODELS + "CheckoutEntity.java", "io/specwright/checkout/CheckoutClient.java");
  }

  @Test
  void anUnchangedDocumentTouchesNothing() throws IOException {
    Map<String, String> before = contents();
    WriteReport report = generate();
    assertThat(report.isUpToDate()).isTrue();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aChangedDescriptionRewritesOnlyTheFilesThatHoldIt() throws IOException {
    edit("schemas/LicenseEntity.yaml", "Identifier of the license.", "What identifies the license.");
    WriteReport report = generate();
    assertThat(report.changed()).containsExactly(MODELS + "LicenseEntity.java");
    assertThat(report.added()).isEmpty();
    assertThat(report.removed()).isEmpty();
  }

  @Test
  void aNewPropertyHasAnAccessor() throws IOException {
    edit("schemas/LicenseEntity.yaml", "properties:\n", "properties:\n  seat_count:\n    type: integer\n");
    WriteReport report = generate();
    assertThat(report.changed()).containsExactly(MODELS + "LicenseEntity.java");
    assertThat(Files.readString(output.resolve(MODELS + "LicenseEntity.java")))
        .contains("public Optional<Long> seatCount()");
  }

  @Test
  void aRemovedSchemaHasNoClass() throws IOException {
    Files.delete(spec.resolve("schemas/FeatureFileEntity.yaml"));
    edit("checkout.yaml", "    FeatureFileEntity: { $ref: './schemas/FeatureFileEntity.yaml' }\n", "");
    edit("schemas/FileFeatureEntity.yaml", "$ref: './FeatureFileEntity.yaml'", "type: string");
    WriteReport report = generate();
    assertThat(report.removed()).containsExactly(MODELS + "FeatureFileEntity.java");
    assertThat(output.resolve(MODELS + "FeatureFileEntity.java")).doesNotExist();
  }

  @Test
  void brokenYamlIsOneLocatedMessageAndNoOutput() throws IOException {
    edit("schemas/LicenseEntity.yaml", "properties:\n", "properties: [\n");
    GenerationResult result = SdkGenerator.generate(request());
    assertThat(result.files()).isEmpty();
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic diagnostic = result.diagnostics().get(0);
    assertThat(diagnostic.toString()).matches("(?s).*/schemas/LicenseEntity\\.yaml:[0-9]+:[0-9]+: error: .*; .*");
  }

  @Test
  void theOutputDoesNotDependOnTheMachine() {
    var here = SdkGenerator.generate(request()).files().orElseThrow().all();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(SdkGenerator.generate(request()).files().orElseThrow().all()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private WriteReport generate() throws IOException {
    GenerationResult result = SdkGenerator.generate(request());
    return FileSetWriter.write(
        result.files().orElseThrow(() -> new AssertionError(result.diagnostics())).in(OutputRoot.SOURCES), output);
  }

  private GenerationRequest request() {
    return new GenerationRequest(spec.resolve("checkout.yaml"), GeneratorConfig.of("io.specwright.checkout"));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = spec.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            output.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + Files.readString(file));
      }
    }
    return contents;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
