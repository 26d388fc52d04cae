package io.specwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command lines, and what the output of each needs to compile.
 *
 * @param ours the client depends on our runtime, as the peer's does on its libraries
 * @param embedding the runtime is part of the client
 */
public record Generators(Generator ours, Generator embedding, Generator peer) {

  /**
   * One of them.
   *
   * @param command with places for the document and the output
   * @param sources where the Java files are, in the output
   * @param classPath for javac
   */
  public record Generator(String name, List<String> command, String sources, String classPath) {

    /** The whole command. */
    public List<String> commandFor(Path document, Path output) {
      Stream<String> arguments = command.stream()
          .map(word -> word.replace("{document}", document.toString()).replace("{output}", output.toString()));
      return arguments.toList();
    }
  }

  static Generators of(Path specwright, Path peers) throws IOException {
    String cli = jars(peers.resolve("generator"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Generators(
        specwright(specwright, "dependency", jars(peers.resolve("specwright-libraries"))),
        specwright(specwright, "embedded", jars(peers.resolve("specwright-libraries"))),
        // Its validation refuses openai.yaml; without it, it is also faster.
        new Generator("OpenAPI Generator",
            List.of(java, "-jar", cli, "generate", "-i", "{document}", "-o", "{output}", "-g", "java",
                "--library", "native", "--skip-validate-spec"),
            "src/main/java", jars(peers.resolve("openapi-generator-libraries"))));
  }

  private static Generator specwright(Path command, String runtime, String classPath) {
    return new Generator("Specwright " + runtime,
        List.of(command.toString(), "generate", "{document}", "-o", "{output}", "--package", "com.acme.client",
            "--runtime", runtime),
        "", classPath);
  }

  private static String jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
  }
}
