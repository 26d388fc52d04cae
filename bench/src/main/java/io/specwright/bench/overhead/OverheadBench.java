package io.specwright.bench.overhead;

import io.specwright.bench.ContestantBuild;
import io.specwright.bench.Generators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls a server on loopback by the JDK's client alone, by the runtime without a look into the body, and by a generated
 * client, in processes that take turns. All three must send the same bytes.
 */
public final class OverheadBench {
  static final List<String> OPERATIONS = List.of("retrieve", "create");

  private final Generators generators;
  private final ContestantBuild build;
  private final int rounds;
  private final int warmUpSeconds;

  /** Nothing is run yet. */
  public OverheadBench(Generators generators, ContestantBuild build, int rounds, int warmUpSeconds) {
    this.generators = generators;
    this.build = build;
    this.rounds = rounds;
    this.warmUpSeconds = warmUpSeconds;
  }

  /** The section of the page, from its heading on. */
  public String run(Path corpus) throws IOException, InterruptedException {
    Files.createDirectories(build.work());
    Path client = build.client(generators.ours(), corpus.resolve("modern/creem.json"));
    String classPath = build.compiled("calls", client, build.jars("specwright-runtime", "jspecify"));
    Map<String, CallCost> costs = new LinkedHashMap<>();
    try (CallServer server = new CallServer(Files.readAllBytes(build.sources().resolve("documents/checkout.json")))) {
      for (int round = 1; round <= rounds; round++) {
        String request = "";
        for (String caller : OverheadReport.CALLERS) {
          String lines = output(List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xms256m",
              "-Xmx256m", "-cp", classPath, CallRun.class.getName(), caller, server.url(),
              Integer.toString(warmUpSeconds)));
          for (String operation : OPERATIONS) {
            costs.merge(caller + " " + operation, CallCost.of(lines, operation), CallCost::least);
          }
          if (!request.isEmpty() && !request.equals(server.lastRequest())) {
            throw new IllegalStateException("not the same bytes: " + request + "\n" + server.lastRequest());
          }
          request = server.lastRequest();
        }
        System.err.println("round " + round + " of " + rounds + ": " + costs);
      }
    }
    return new OverheadReport(costs, rounds).toMarkdown();
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    Path errors = build.work().resolve("errors.log");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    byte[] output = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed; see " + errors);
    }
    return new String(output, StandardCharsets.UTF_8);
  }
}
