package io.specwright.bench;

import io.specwright.bench.codec.CodecBench;
import io.specwright.bench.codec.CodecReport;
import io.specwright.bench.overhead.OverheadBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code mvn -q verify -Pbench -Dbench=generation}, {@code codec} or {@code overhead}: the settings come from the pom. */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(setting("work"));
    Path corpus = Path.of(setting("corpus"));
    Path peers = Path.of(setting("peers"));
    Path docs = Path.of(setting("docs")).normalize();
    boolean update = Boolean.getBoolean("bench.update");
    int runs = Integer.getInteger("bench.runs");
    Generators generators = Generators.of(Path.of(setting("specwright")), peers);
    switch (args[0]) {
      case "generation" -> {
        String section = new GenerationBench(generators, work, runs).run(corpus, documents(setting("documents")));
        publish(section, update, docs);
      }
      case "codec" -> {
        CodecReport report = new CodecBench(generators, Path.of(setting("sources")), peers.resolve("codec-libraries"),
            work.resolve("codec"), runs, Integer.getInteger("bench.warmup")).run(corpus);
        publish(report.toMarkdown(), update, docs);
        if (update) {
          Files.writeString(docs.resolve("codecs.svg"), report.toSvg());
        }
      }
      case "overhead" -> publish(
          new OverheadBench(
              generators,
              new ContestantBuild(
                  Path.of(setting("sources")), peers.resolve("codec-libraries"), work.resolve("overhead")),
              runs,
              Integer.getInteger("bench.warmup")).run(corpus),
          update,
          docs);
      default -> throw new IllegalArgumentException("the benchmarks are generation, codec and overhead, not " + args[0]);
    }
  }

  private static void publish(String section, boolean update, Path docs) throws IOException {
    System.out.println(section);
    if (update) {
      new Page(docs.resolve("benchmarks.md")).put(section);
    }
  }

  private static String setting(String name) {
    return System.getProperty("bench." + name);
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
