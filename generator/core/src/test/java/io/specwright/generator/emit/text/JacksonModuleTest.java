package io.specwright.generator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JacksonModule;

/** The modules for Jackson at their limits; what they do is tested on the checkout client. */
class JacksonModuleTest {
  /** Names that the text of the module uses itself. */
  private static final Stream<String> NAMES_OF_OURS = Stream.of(
      "String", "Object", "Class", "Integer", "Override", "SuppressWarnings", "List", "Map", "Pattern", "MatchResult",
      "BigDecimal", "IOException", "Nullable", "JsonParser", "JsonGenerator", "JsonToken", "JavaType", "SimpleModule",
      "SetupContext", "Deserializers", "Reader", "Readers", "Writer", "Types1", "JsonCodec", "JsonValue");

  @TempDir private Path folder;

  @Test
  void manyModelsOfAnyNameAreFound() throws Exception {
    String model = ": {type: object, deprecated: true, properties: {a: {type: string}}}\n";
    String schemas = NAMES_OF_OURS.map(name -> "    " + name + model).collect(Collectors.joining())
        + "    M:\n      type: object\n      properties:\n"
        + IntStream.range(0, 500).mapToObj(i -> "        p" + i + model).collect(Collectors.joining());
    FileSet files = generate(schemas, "2,3");

    assertThat(JavaCompilation.messages(folder, files.in(OutputRoot.SOURCES))).isEmpty();
    try (URLClassLoader client = JavaCompilation.load(folder)) {
      Class<?> first = client.loadClass("acme.models.M");
      Class<?> last = client.loadClass("acme.models.M$P499");
      var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule((Module) client.loadClass("acme.AcmeJackson2Module").getConstructor().newInstance()).build();
      assertThat(two.writeValueAsString(two.readValue("{\"b\":1}", first))).isEqualTo("{\"b\":1}");
      assertThat(two.writeValueAsString(two.readValue("{\"b\":1}", last))).isEqualTo("{\"b\":1}");
      var three = tools.jackson.databind.json.JsonMapper.builder()
          .addModule((JacksonModule) client.loadClass("acme.AcmeJackson3Module").getConstructor().newInstance())
          .build();
      assertThat(three.writeValueAsString(three.readValue("{\"b\":1}", last))).isEqualTo("{\"b\":1}");
    }
  }

  @Test
  void aClientWithoutTypesHasAModuleAllTheSame() throws IOException {
    FileSet files = generate("", "3");

    assertThat(JavaCompilation.messages(folder, files.in(OutputRoot.SOURCES))).isEmpty();
    assertThat(files.all()).anyMatch(file -> file.path().equals("acme/AcmeJackson3Module.java"))
        .noneMatch(file -> file.path().equals("acme/AcmeJackson2Module.java"));
  }

  @Test
  void nothingKnowsJacksonUnlessTheUserAsksForIt() throws IOException {
    Path document = document("    A: {type: object}\n");
    GeneratorConfig config = new GeneratorConfig(
        "acme", Optional.empty(), Optional.of("acme"), RuntimeMode.EMBEDDED);

    FileSet files = SdkGenerator.generate(new GenerationRequest(document, config)).files().orElseThrow();

    assertThat(files.all()).noneMatch(file -> file.text().contains("jackson"));
  }

  private FileSet generate(String schemas, String versions) throws IOException {
    GeneratorConfig config = new GeneratorConfig("acme", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY,
        GeneratorConfig.jacksonVersions(versions));
    return SdkGenerator.generate(new GenerationRequest(document(schemas), config, EnumSet.of(OutputRoot.SOURCES)))
        .files().orElseThrow();
  }

  private Path document(String schemas) throws IOException {
    String components = schemas.isEmpty() ? "" : "components:\n  schemas:\n" + schemas;
    return Files.writeString(folder.resolve("acme.yaml"),
        "openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\npaths: {}\n" + components);
  }
}
