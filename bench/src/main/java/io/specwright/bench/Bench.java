package io.specwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code mvn -q verify -Pbench -Dbench=generation}: the arguments come from the pom. */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (!args[0].equals("generation")) {
      throw new IllegalArgumentException("there is a benchmark called generation, and none called " + args[0]);
    }
    Path work = Path.of(args[4]);
    Generators generators = Generators.of(Path.of(args[2]), Path.of(args[3]));
    String report = new GenerationBench(generators, work, Integer.parseInt(args[5]))
        .run(Path.of(args[1]), documents(args[8]));
    System.out.println(report);
    if (Boolean.parseBoolean(args[6])) {
      Path page = Path.of(args[7]).normalize();
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, report);
    }
  }

  /** Names with commas between them; {@code all} is all. */
  private static Set<String> documents(String names) {
    Set<String> known = GenerationBench.documents();
    if (names.equals("all")) {
      return known;
    }
    Set<String> chosen = new LinkedHashSet<>(List.of(names.split(",")));
    if (!known.containsAll(chosen)) {
      throw new IllegalArgumentException("bench.documents is some of " + String.join(",", known) + ", not " + names);
    }
    return chosen;
  }
}
