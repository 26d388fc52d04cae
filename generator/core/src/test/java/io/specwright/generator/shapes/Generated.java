package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.conformance.Wire;
import io.specwright.generator.conformance.Wire.Answer;
import io.specwright.generator.conformance.Wire.Request;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a small document becomes: its messages, its sources, and a way to compile and use these as a strict user. */
public final class Generated {
  private static final String HEADER = "openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\n";

  private final GenerationResult result;
  private final int linesBefore;

  private Generated(GenerationResult result, int linesBefore) {
    this.result = result;
    this.linesBefore = linesBefore;
  }

  /** A whole document. */
  public static Generated document(String yaml) {
    return generated("", yaml);
  }

  private static Generated generated(String before, String yaml) {
    try {
      Path file = Files.createTempFile("shape", ".yaml");
      try {
        Files.writeString(file, before + yaml);
        GeneratorConfig config =
            new GeneratorConfig("acme", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
        return new Generated(
            SdkGenerator.generate(new GenerationRequest(file, config)), (int) before.lines().count());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of these schemas, indented as they stand under {@code components/schemas}. */
  public static Generated schemas(String yaml) {
    return generated(HEADER + "paths: {}\ncomponents:\n  schemas:\n", yaml.indent(4));
  }

  /** A document of these paths, indented as they stand under {@code paths}. */
  public static Generated paths(String yaml) {
    return generated(HEADER + "paths:\n", yaml.indent(2));
  }

  /** Checks that there is nothing to say about the document. */
  public Generated quietly() {
    assertThat(result.diagnostics()).filteredOn(message -> message.severity() != Severity.INFO).isEmpty();
    return this;
  }

  /**
   * Checks that the only complaints about the document are of this kind, and on which of its lines the first one is.
   */
  public Generated warning(String code, int line) {
    List<Diagnostic> complaints =
        result.diagnostics().stream().filter(message -> message.severity() != Severity.INFO).toList();
    assertThat(complaints).isNotEmpty().allSatisfy(message -> assertThat(message.code()).isEqualTo(code));
    assertThat(complaints.get(0).location().line() - linesBefore).as("%s", complaints).isEqualTo(line);
    return this;
  }

  /** Checks that the document is refused for this reason alone, and on which of its lines. */
  public void error(String code, int line) {
    assertThat(result.files()).isEmpty();
    assertThat(result.diagnostics()).filteredOn(message -> message.severity() == Severity.ERROR).singleElement()
        .satisfies(message -> {
          assertThat(message.code()).isEqualTo(code);
          assertThat(message.location().line() - linesBefore).as("%s", message).isEqualTo(line);
        });
  }

  public GenerationResult result() {
    return result;
  }

  /** The source of a class, named as below {@code acme}. */
  public String source(String name) {
    return sources().get("acme." + name);
  }

  /** The names of the model classes. */
  public List<String> models() {
    return sources().keySet().stream()
        .filter(name -> name.startsWith("acme.models.") && !name.endsWith("package-info"))
        .map(name -> name.substring("acme.models.".length()))
        .toList();
  }

  /** Compiles everything. */
  public InMemoryCompiler.Loader compile() {
    return InMemoryCompiler.compile(sources());
  }

  /**
   * Compiles everything together with these statements and runs them. They may use {@code roundTrip}, which decodes,
   * encodes and compares the text.
   */
  public void use(String statements) {
    run(statements, "");
  }

  /**
   * Compiles everything together with these statements and runs them against a server. They may use {@code client}.
   *
   * @return what the server received
   */
  public List<Request> send(String statements) {
    try (Wire wire = new Wire()) {
      wire.expect(new Answer(200, Map.of("Content-Type", "application/json"), "{}".getBytes(StandardCharsets.UTF_8)));
      run("try (AcmeClient client = AcmeClient.builder().baseUrl(url).build()) {\n" + statements + "\n}",
          wire.uri().toString());
      return wire.requests();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String statements, String url) {
    String user = """
        package acme.user;

        import static org.assertj.core.api.Assertions.*;
        import acme.*;
        %s
        import io.specwright.runtime.http.*;
        import io.specwright.runtime.json.*;
        import java.io.*;
        import java.math.BigDecimal;
        import java.nio.charset.StandardCharsets;
        import java.nio.file.Path;
        import java.util.*;
        import java.util.function.Consumer;

        public final class User implements Consumer<String> {
          @Override
          public void accept(String url) {
        %s  }

          static <T> T roundTrip(JsonCodec<T> codec, String json) {
            T value = codec.parse(json);
            assertThat(codec.toJson(value)).isEqualTo(json);
            assertThat(codec.parse(json)).isEqualTo(value).hasSameHashCodeAs(value);
            return value;
          }
        }
        """.formatted(imports(), statements.indent(4));
    Map<String, String> sources = sources();
    sources.put("acme.user.User", user);
    try {
      @SuppressWarnings("unchecked")
      Consumer<String> type = (Consumer<String>)
          InMemoryCompiler.compile(sources).load("acme.user.User").getConstructor().newInstance();
      type.accept(url);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private String imports() {
    StringBuilder imports = new StringBuilder();
    for (String name : List.of("models", "services", "errors")) {
      if (sources().keySet().stream().anyMatch(type -> type.startsWith("acme." + name + "."))) {
        imports.append("import acme.").append(name).append(".*;\n");
      }
    }
    return imports.toString();
  }

  /** All sources by qualified class name; the map can be added to. */
  public Map<String, String> sources() {
    return InMemoryCompiler.sources(
        result.files().orElseThrow(() -> new AssertionError(result.diagnostics())).in(OutputRoot.SOURCES).stream());
  }
}
