package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CorpusCommandTest {
  private static final String MUSEUM = """
      openapi: 3.1.0
      info: {title: Museum API, version: "1"}
      paths:
        /tickets:
          get:
            responses:
              "200":
                description: The ticket.
                content:
                  application/json:
                    schema: {$ref: "./schemas/ticket.yaml"}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aDocumentOfSeveralFilesIsOneRow() throws IOException {
    write("museum/openapi.yaml", MUSEUM);
    write("museum/schemas/ticket.yaml", "type: object\nproperties:\n  id: {type: string}\n");
    Path report = folder.resolve("report.tsv");

    assertThat(run(folder, "--report", report, "--jobs", "2")).isZero();

    assertThat(out.toString()).contains("1 document").contains("1 ok").contains("missing-operation-id:1");
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("document\tstatus\tgenerate_ms\tcpu_ms\tfiles\tlines\tbytes\tcompile_ms\t");
    String[] values = lines.get(1).split("\t", -1);
    assertThat(values).hasSize(10).startsWith("museum/openapi.yaml", "ok");
    assertThat(Arrays.copyOfRange(values, 4, 7)).allMatch(value -> Long.parseLong(value) > 0);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aSwaggerDocumentIsRefusedAndNoFailure() throws IOException {
    write("petstore.json", "{\"swagger\": \"2.0\", \"info\": {}, \"paths\": {}}");

    assertThat(run(folder)).isZero();

    assertThat(out.toString())
        .contains("1 refused")
        .contains("petstore.json:1:2: error: this is a Swagger 2.0 document");
  }

  @Test
  void aDocumentWithErrorsIsAFailureWithItsFirstError() throws IOException {
    write("museum.yaml", MUSEUM);

    assertThat(run(folder.resolve("museum.yaml"))).isEqualTo(1);

    assertThat(out.toString()).contains("Failed:").contains("museum.yaml: invalid: ").contains("[file-not-found]");
  }

  @Test
  void aFolderWithoutDocumentsIsAMistakeOfTheCommandLine() throws IOException {
    write("schemas/ticket.yaml", "type: object\n");
    write(".git/openapi.yaml", MUSEUM);

    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no OpenAPI document in ");
    assertThat(run(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(run(folder, "--jobs", "0")).isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(Object... arguments) {
    return new CommandLine(new CorpusCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }
}
