package io.specwright.bench;

import io.specwright.bench.Generators.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generates clients and compiles the contestants that use them.
 *
 * @param sources {@code bench/src}, with documents and contestants
 * @param libraries all jars of this module
 */
public record ContestantBuild(Path sources, Path libraries, Path work) {

  /** The sources of a client, generated now. */
  public Path client(Generator generator, Path document) throws IOException, InterruptedException {
    Path output = work.resolve("client");
    JavaOutput.delete(output);
    Path log = work.resolve("generation.log");
    if (ProcessRun.of(generator.commandFor(document.toAbsolutePath().normalize(), output), log.toFile()).exitCode()
        != 0) {
      throw new IllegalStateException(generator.name() + " could not generate " + document + "; see " + log);
    }
    return output.resolve(generator.sources());
  }

  /** The class path of a contestant: its own classes, those of its client, and the jars. */
  public String compiled(String contestant, @Nullable Path client, String jars)
      throws IOException, InterruptedException {
    Path classes = work.resolve(contestant);
    Path log = work.resolve("javac.log");
    List<Path> folders = new ArrayList<>(List.of(sources.resolve("contestants").resolve(contestant)));
    if (client != null) {
      folders.add(client);
    }
    String classPath = ownClasses() + ":" + jars;
    if (JavaOutput.compile(folders, classPath, classes, log.toFile()).exitCode() != 0) {
      throw new IllegalStateException(contestant + " does not compile; see " + log);
    }
    return classes + ":" + classPath;
  }

  private static String ownClasses() {
    return Path.of(ContestantBuild.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
  }

  /** The jars whose names begin so. */
  public String jars(String... prefixes) throws IOException {
    try (Stream<Path> files = Files.list(libraries)) {
      return files
          .filter(file -> Stream.of(prefixes).anyMatch(file.getFileName().toString()::startsWith))
          .map(Path::toString)
          .sorted()
          .collect(Collectors.joining(":"));
    }
  }
}
