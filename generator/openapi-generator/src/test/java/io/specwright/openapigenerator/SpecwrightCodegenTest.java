package io.specwright.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FileSetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

class SpecwrightCodegenTest {
  private static final String PACKAGE = "com.acme.museum";
  private static final Path TICKET = Path.of("src/main/java/com/acme/museum/models/Ticket.java");

  @TempDir Path folder;
  private Path document;
  private Path output;

  @BeforeEach
  void copyTheDocument() throws IOException {
    document = folder.resolve("museum.yaml");
    output = folder.resolve("client");
    try (var museum = SpecwrightCodegenTest.class.getResourceAsStream("museum.yaml")) {
      Files.copy(museum, document);
    }
  }

  @AfterEach
  void forgetSettingsThatAFailedRunLeaves() {
    GlobalSettings.reset();
  }

  @Test
  void writesTheSameBytesForADocumentOfManyFiles() throws IOException {
    document = Path.of("../../spec/checkout.yaml");
    writesTheSameBytesAsTheEngineAndItsWriter(Path.of("src/main/java/com/acme/museum/models/CheckoutEntity.java"));
  }

  @Test
  void writesTheSameBytesAsTheEngineAndItsWriter() throws IOException {
    writesTheSameBytesAsTheEngineAndItsWriter(TICKET);
  }

  private void writesTheSameBytesAsTheEngineAndItsWriter(Path sample) throws IOException {
    GenerationRequest request = new GenerationRequest(document, GeneratorConfig.of(PACKAGE));
    FileSet files = SdkGenerator.generate(request).files().orElseThrow();
    FileSetWriter.write(files.in(OutputRoot.SOURCES), folder.resolve("sources"));
    FileSetWriter.write(files.in(OutputRoot.DOCS), folder.resolve("reference"));

    new DefaultGenerator().opts(configurator().addAdditionalProperty("docs", "docs/api").toClientOptInput()).generate();

    assertThat(content(output.resolve("src/main/java"))).isEqualTo(content(folder.resolve("sources"))).isNotEmpty();
    assertThat(content(output.resolve("docs/api"))).isEqualTo(content(folder.resolve("reference"))).isNotEmpty();
    assertThat(output.resolve(sample)).exists();
  }

  @Test
  void writesAModuleForJackson() {
    new DefaultGenerator().opts(configurator().addAdditionalProperty("jackson", "3").toClientOptInput()).generate();

    assertThat(output.resolve("src/main/java/com/acme/museum/MuseumJackson3Module.java")).exists();
  }

  @Test
  void listsItsFilesInTheManifestOfOpenApiGenerator() throws IOException {
    new DefaultGenerator().opts(configurator().toClientOptInput()).generate();

    assertThat(Files.readAllLines(output.resolve(".openapi-generator/FILES")))
        .contains(TICKET.toString().replace('\\', '/'))
        .noneMatch(line -> line.endsWith(".md"));
  }

  @Test
  void honoursTheIgnoreFile() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve(".openapi-generator-ignore"), "**/Ticket.java\n");

    new DefaultGenerator().opts(configurator().toClientOptInput()).generate();

    assertThat(output.resolve(TICKET)).doesNotExist();
    assertThat(output.resolve(TICKET).resolveSibling("Visitor.java")).exists();
  }

  @Test
  void aDryRunNamesTheFilesAndWritesNone() {
    var files = new DefaultGenerator(true).opts(configurator().toClientOptInput()).generate();

    assertThat(files).anyMatch(file -> file.toPath().endsWith(TICKET));
    assertThat(output).doesNotExist();
  }

  @Test
  void doesNotTouchUnchangedFiles() throws IOException {
    new DefaultGenerator().opts(configurator().toClientOptInput()).generate();
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve(TICKET), longAgo);

    new DefaultGenerator().opts(configurator().toClientOptInput()).generate();

    assertThat(Files.getLastModifiedTime(output.resolve(TICKET))).isEqualTo(longAgo);
  }

  @Test
  void putsSourcesWhereTheOptionSays() {
    CodegenConfigurator configurator = configurator().addAdditionalProperty("sourceFolder", "gen");

    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();

    assertThat(output.resolve("gen/com/acme/museum/models/Ticket.java")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"apiPackage", "modelPackage", "invokerPackage"})
  void refusesPackageOptionsOfOtherGenerators(String option) {
    assertRefused(configurator().addAdditionalProperty(option, "com.acme.other"), option + " is not supported");
  }

  @Test
  void refusesARuntimeThatDoesNotExist() {
    assertRefused(
        configurator().addAdditionalProperty("runtime", "okhttp"),
        "runtime is embedded or dependency, not \"okhttp\"");
  }

  @Test
  void needsAPackage() {
    assertRefused(configurator().addAdditionalProperty("packageName", ""), "needs the option packageName");
  }

  @Test
  void refusesToGenerateAPart() {
    CodegenConfigurator configurator = configurator().addGlobalProperty("models", "");

    assertRefused(configurator, "always generates a whole client");
  }

  @Test
  void reportsErrorsOfTheDocumentWhereTheyAreAndWritesNothing() throws IOException {
    CodegenConfigurator configurator = configurator();
    var input = configurator.toClientOptInput();
    Files.writeString(document, "openapi: 3.1.0\ninfo: [\n"); // the engine reads it again, and so finds it broken

    assertThatThrownBy(() -> new DefaultGenerator().opts(input).generate())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("museum.yaml:");
    assertThat(output).doesNotExist();
  }

  private void assertRefused(CodegenConfigurator configurator, String reason) {
    var input = configurator.toClientOptInput();
    assertThatThrownBy(() -> new DefaultGenerator().opts(input).generate())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
    assertThat(output).doesNotExist();
  }

  private CodegenConfigurator configurator() {
    return new CodegenConfigurator()
        .setGeneratorName("specwright")
        .setInputSpec(document.toString())
        .setOutputDir(output.toString())
        .addAdditionalProperty("packageName", PACKAGE);
  }

  /** Everything but the manifest of our own writer. */
  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.endsWith(".specwright-manifest")) {
          content.put(root.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return content;
  }
}
