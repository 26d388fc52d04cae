package io.specwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two command lines, and what the output of each needs to compile. */
record Generators(Generator ours, Generator peer) {

  /**
   * One of them.
   *
   * @param command up to the document
   * @param classPath for javac
   */
  record Generator(String name, List<String> command, String sources, String classPath) {

    List<String> commandFor(Path document, Path output) {
      Stream<String> arguments = command.stream()
          .map(word -> word.replace("{document}", document.toString()).replace("{output}", output.toString()));
      return arguments.toList();
    }
  }

  static Generators of(Path specwright, Path peers) throws IOException {
    String cli = jars(peers.resolve("generator"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Generators(
        new Generator("Specwright",
            List.of(specwright.toString(), "generate", "{document}", "-o", "{output}", "--package", "com.acme.client"),
            "", jars(peers.resolve("specwright-libraries"))),
        // Its validation refuses openai.yaml; without it, it is also faster.
        new Generator("OpenAPI Generator",
            List.of(java, "-jar", cli, "generate", "-i", "{document}", "-o", "{output}", "-g", "java",
                "--library", "native", "--skip-validate-spec"),
            "src/main/java", jars(peers.resolve("openapi-generator-libraries"))));
  }

  private static String jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
  }
}
