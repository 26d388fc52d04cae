package io.specwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class SpecwrightCliTest {
  private static final String MUSEUM = """
      openapi: 3.1.0
      info: {title: Museum API, version: "1"}
      paths:
        /tickets:
          get:
            operationId: retrieveTicket
            tags: [Tickets]
            responses:
              "200":
                description: The ticket.
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Ticket"}
      components:
        schemas:
          Ticket:
            type: object
            properties:
              id: {type: string}
      """;

  @TempDir Path folder;
  private Path document;
  private Path output;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheDocument() throws IOException {
    document = Files.writeString(folder.resolve("museum-api.yaml"), MUSEUM);
    output = folder.resolve("client");
  }

  @Test
  void generatesSourcesAndDocs() throws IOException {
    Path docs = folder.resolve("docs");

    assertThat(run("generate", document, "-o", output, "--package", "com.acme.museum", "--docs", docs)).isZero();

    assertThat(output.resolve("com/acme/museum/models/Ticket.java"))
        .content().contains("package com.acme.museum.models;");
    try (Stream<Path> pages = Files.walk(docs)) {
      assertThat(pages).anyMatch(page -> page.toString().endsWith(".md"));
    }
    assertThat(out.toString()).containsPattern("\\d+ files?: \\d+ added in " + output);
  }

  @Test
  void writesAModuleForEachVersionOfJackson() {
    assertThat(run("generate", document, "-o", output, "--package", "com.acme.museum", "--jackson", "2,3")).isZero();

    assertThat(output.resolve("com/acme/museum/MuseumJackson2Module.java")).exists();
    assertThat(output.resolve("com/acme/museum/MuseumJackson3Module.java")).exists();
    assertThat(run("generate", document, "-o", output, "--jackson", "1")).isEqualTo(2);
  }

  @Test
  void theSecondRunSaysThatNothingChanged() {
    run("generate", document, "-o", output);
    out.getBuffer().setLength(0);

    assertThat(run("generate", document, "-o", output)).isZero();
    assertThat(out.toString()).containsPattern("^\\d+ files?: \\d+ unchanged in ");
  }

  @Test
  void namesThePackageAfterTheDocument() {
    run("generate", document, "-o", output);

    assertThat(output.resolve("com/example/museumapi/models/Ticket.java")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "museum-api.yaml, com.example.museumapi", "openapi.v1.json, com.example.openapi", "3.yaml, com.example.api3",
    "class.yaml, com.example.apiclass", "Museum, com.example.museum", "..., com.example.api"
  })
  void defaultPackagesAreLegal(String file, String expected) {
    assertThat(DefaultPackage.of(Path.of("some", file))).isEqualTo(expected);
  }

  @Test
  void aDocumentWithErrorsGives1AndChangesNothing() throws IOException {
    Files.writeString(document, "openapi: 3.1.0\ninfo: [\n");

    assertThat(run("generate", document, "-o", output)).isEqualTo(1);

    assertThat(err.toString()).contains("museum-api.yaml:").contains("error: ").contains("nothing was written");
    assertThat(out.toString()).isEmpty();
    assertThat(output).doesNotExist();
  }

  @Test
  void oneRunNamesAllFaultsOfADocument() throws IOException {
    Files.writeString(document, MUSEUM
        .replace("/tickets:", "/tickets/{id}:")
        .replace("schemas/Ticket\"", "schemas/Tiket\"")
        .replace("tags: [Tickets]", "tags: [Tickets]\n      parameters: [{name: 'X Id', in: header, schema: {}}]")
        .replace("id: {type: string}", "id: {type: strin}\n        id: {type: string}"));

    assertThat(run("generate", document, "-o", output)).isEqualTo(1);

    assertThat(err.toString().lines().map(line -> line.replaceFirst(".*museum-api.yaml:", ""))).containsExactly(
        "6:7: warning: the path names {id}, but no parameter declares it; it is taken for a string;"
            + " declare it under parameters [undeclared-path-parameter]",
        "8:27: error: this is no name of a header; use letters, digits and -_.!#$%&'*+^`|~ only (RFC 9110,"
            + " section 5.1) [invalid-header-name]",
        "14:30: error: there is no '#/components/schemas/Tiket' in " + document + "; correct the reference or add"
            + " what it refers to [unresolved-reference]",
        "20:20: error: there is no type 'strin'; write one of array, boolean, integer, null, number, object and"
            + " string; formats such as date go to format [invalid-schema]",
        "21:9: error: the key 'id' is already on line 20; remove or rename one of the two [duplicate-key]",
        "4 errors; nothing was written");
  }

  @Test
  void aWrongCommandLineGives2() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("generate", document)).isEqualTo(2);
    assertThat(run("generate", folder.resolve("nothing.yaml"), "-o", output)).isEqualTo(2);
    assertThat(run("generate", document, "-o", output, "--package", "a;b")).isEqualTo(2);
    assertThat(run("generate", document, "-o", output, "--runtime", "okhttp")).isEqualTo(2);
    assertThat(run("generate", document, "-o", output, "--docs", output)).isEqualTo(2);
    assertThat(err.toString())
        .contains("There is no OpenAPI document at", "not a legal package name: \"a;b\"",
            "runtime is embedded or dependency, not \"okhttp\"", "Sources and docs need a folder each");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFolderThatIsAProjectGives2() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");

    assertThat(run("generate", document, "-o", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("it is a project: it has pom.xml");
  }

  @Test
  void warnsAboutFilesThatItKeeps() throws IOException {
    run("generate", document, "-o", output);
    Files.writeString(output.resolve("com/example/museumapi/models/Ticket.java"), "edited\n");

    assertThat(run("generate", document, "-o", output)).isZero();
    assertThat(err.toString()).contains("Ticket.java was edited after it was generated: kept");
  }

  @Test
  void aBugGives70AndTellsHowToReportIt() {
    CommandLine command = withOutput(SpecwrightCli.commandLine().addSubcommand("crash", new Crash()));

    assertThat(command.execute("crash")).isEqualTo(70);
    assertThat(err.toString())
        .contains("This is a bug in Specwright", "specwright (development)", "IllegalStateException: no declaration");
  }

  @Test
  void aStackOverflowIsABugToo() {
    CommandLine command = withOutput(SpecwrightCli.commandLine().addSubcommand("overflow", new Overflow()));

    assertThat(SpecwrightCli.execute(command, "overflow")).isEqualTo(70);
    assertThat(err.toString()).contains("This is a bug in Specwright", "StackOverflowError");
  }

  @Command(name = "overflow")
  private static final class Overflow implements Runnable {
    @Override
    public void run() {
      run();
    }
  }

  @Command(name = "crash")
  private static final class Crash implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("no declaration");
    }
  }

  @Test
  void helpTeaches() {
    assertThat(run("generate", "--help")).isZero();
    assertThat(out.toString())
        .contains("specwright generate museum.yaml -o src/generated/java --package com.acme.museum")
        .contains("com.example.museumapi for museum-api.yaml")
        .contains("Exit codes:");
  }

  @Test
  void coloursOnlyWhereAskedFor() {
    Diagnostic diagnostic = new Diagnostic(
        Severity.ERROR, "code", "text with @|bold markup|@", "advice", new Location("museum.yaml", 1, 2));

    new DiagnosticPrinter(commandLine().setColorScheme(Help.defaultColorScheme(Ansi.OFF))).print(diagnostic);
    assertThat(err.toString()).isEqualTo(diagnostic + System.lineSeparator());

    new DiagnosticPrinter(commandLine().setColorScheme(Help.defaultColorScheme(Ansi.ON))).print(diagnostic);
    assertThat(err.toString()).contains("\u001b[31m" + diagnostic + "\u001b[");
  }

  private int run(Object... arguments) {
    return commandLine().execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private CommandLine commandLine() {
    return withOutput(SpecwrightCli.commandLine());
  }

  private CommandLine withOutput(CommandLine command) {
    return command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
  }
}
