package io.specwright.bench;

import io.specwright.bench.Measurement.Output;
import java.util.Locale;

/** The result as a page: ours, the peer's, and the ratio of the two beside what it should be. */
final class GenerationReport {
  private static final double MEGABYTE = 1024;
  /** The most lines that an operation should take, models included. */
  private static final int MOST_LINES = 250;

  private final int runs;
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private String growth = "";

  GenerationReport(int runs) {
    this.runs = runs;
  }

  /** Adds a document of so many operations, and gives its rows for those who cannot wait. */
  String document(String name, long operations, Measurement ours, Measurement peer) {
    int start = rows.length();
    double wallGoal = name.equals("creem") ? 1.0 / 3 : 1.0 / 4;
    row(name, "wall time, s", ours.generation().wallSeconds(), peer.generation().wallSeconds(), wallGoal);
    row(name, "processor time, s", ours.generation().cpuSeconds(), peer.generation().cpuSeconds(), Double.NaN);
    row(name, "peak memory, MB", ours.generation().peakKilobytes() / MEGABYTE,
        peer.generation().peakKilobytes() / MEGABYTE, 1);
    row(name, "Java files", ours.output().files(), peer.output().files(), Double.NaN);
    row(name, "Java lines", ours.output().lines(), peer.output().lines(), 1.0 / 4);
    linesPerOperation(name, (double) ours.output().lines() / operations, (double) peer.output().lines() / operations);
    compilation(name, ours.compilation(), peer.compilation());
    note(name, "Specwright", ours);
    note(name, "OpenAPI Generator", peer);
    return rows.substring(start);
  }

  private void row(String document, String what, double ours, double peer, double goal) {
    double ratio = ours / peer;
    String verdict = Double.isNaN(goal) ? "" : format(goal) + (ratio <= goal ? "" : " (missed)");
    rows.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s |%n",
        document, what, format(ours), format(peer), format(ratio), verdict));
  }

  /** The goal is a number here, not a ratio. */
  private void linesPerOperation(String document, double ours, double peer) {
    rows.append(String.format(Locale.ROOT, "| %s | Java lines per operation | %.0f | %.0f | %s | %d lines%s |%n",
        document, ours, peer, format(ours / peer), MOST_LINES, ours <= MOST_LINES ? "" : " (missed)"));
  }

  /** How soon javac gives up says nothing of how long it would take, so there is no ratio then. */
  private void compilation(String document, ProcessRun ours, ProcessRun peer) {
    if (ours.exitCode() == 0 && peer.exitCode() == 0) {
      row(document, "javac, s", ours.wallSeconds(), peer.wallSeconds(), 1.0 / 3);
      row(document, "javac, processor time, s", ours.cpuSeconds(), peer.cpuSeconds(), Double.NaN);
    } else {
      rows.append(String.format(Locale.ROOT, "| %s | javac, s | %s | %s |  |  |%n",
          document, compilationTime(ours), compilationTime(peer)));
    }
  }

  private static String compilationTime(ProcessRun compilation) {
    return (compilation.exitCode() == 0 ? "" : "fails after ") + format(compilation.wallSeconds());
  }

  private void note(String document, String generator, Measurement measurement) {
    if (measurement.generation().exitCode() != 0) {
      notes.append("- ").append(generator).append(" could not generate ").append(document).append(".\n");
    } else if (measurement.compilation().exitCode() != 0) {
      notes.append("- What ").append(generator).append(" generates for ").append(document)
          .append(" does not compile; javac stops there before it writes any class.\n");
    }
  }

  /** What a client has besides where the runtime is embedded. */
  void runtime(Output runtime) {
    notes.append(String.format(Locale.ROOT,
        "- Embedding the runtime, the default, adds %,d files of %,d lines to each client of ours.%n",
        runtime.files(), runtime.lines()));
  }

  /** How time grows with the document. */
  void growth(int schemas, int factor, ProcessRun small, ProcessRun large) {
    growth = String.format(Locale.ROOT,
        "A synthetic document of %,d schemas takes %s s (processor %s s), one of %,d takes %s s (processor %s s): "
            + "%.1f times as long for %d times the schemas; at most %d times is the goal.%n",
        schemas, format(small.wallSeconds()), format(small.cpuSeconds()),
        schemas * factor, format(large.wallSeconds()), format(large.cpuSeconds()),
        large.wallSeconds() / small.wallSeconds(), factor, factor + 1);
  }

  String toMarkdown() {
    return """
        ## Generation

        `mvn -q verify -Pbench -Dbench=generation -pl bench -am -DskipTests` prints this section; \
        `-Dbench.update=true` writes it.

        Whole processes, as a user starts them: `generator/cli/target/specwright generate` against the command line of
        OpenAPI Generator (generator `java`, library `native`), in turns on one machine, each the best of %d. \
        Processor time
        and peak memory are read from `/proc`. Lines and files are those of the client, without tests: ours depends on
        our runtime here (`--runtime dependency`), as the peer's does on Jackson and others. `javac` runs over each \
        output as
        often, in turns and without lint.

        Machine: %d cores, Java %s, on %s.

        | document | | Specwright | OpenAPI Generator | ratio | goal |
        |---|---|--:|--:|--:|--:|
        %s
        %s
        %s
        """.formatted(runs, Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
            System.getProperty("os.name"), rows, notes, growth).strip().replaceAll("\n{3,}", "\n\n") + "\n";
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
  }
}
