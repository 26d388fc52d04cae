package io.specwright.bench.codec;

import io.specwright.bench.ContestantBuild;
import io.specwright.bench.Generators;
import io.specwright.bench.ProcessRun;
import io.specwright.runtime.json.JsonCodecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates and compiles the clients, checks that every contestant keeps what the documents say, and lets all of them
 * decode and encode in turns, so that a busy machine is busy for everybody.
 */
public final class CodecBench {
  private static final int COLD_RUNS = 5;

  private final Generators generators;
  private final ContestantBuild build;
  private final Path sources;
  private final Path work;
  private final int rounds;
  private final int warmUpSeconds;

  /**
   * Nothing is run yet.
   *
   * @param sources {@code bench/src}, with documents and contestants
   * @param libraries all jars of this module
   */
  public CodecBench(
      Generators generators, Path sources, Path libraries, Path work, int rounds, int warmUpSeconds) {
    this.generators = generators;
    this.build = new ContestantBuild(sources, libraries, work);
    this.sources = sources;
    this.work = work;
    this.rounds = rounds;
    this.warmUpSeconds = warmUpSeconds;
  }

  /** What was measured. */
  public CodecReport run(Path corpus) throws IOException, InterruptedException {
    Files.createDirectories(work);
    List<Entry> entries = entries(corpus);
    for (Entry entry : entries) {
      if (entry.encodes()) {
        check(entry);
      }
    }
    Map<Entry, Timing> timings = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Entry entry : entries) {
        timings.merge(entry, warm(entry), Timing::better);
      }
      for (int run = 0; run < COLD_RUNS; run++) {
        for (Entry entry : entries) {
          timings.merge(entry, cold(entry), Timing::better);
        }
      }
      System.err.println("round " + (round + 1) + " of " + rounds + ": " + timings);
    }
    return new CodecReport(timings, rounds, rounds * COLD_RUNS);
  }

  private List<Entry> entries(Path corpus) throws IOException, InterruptedException {
    Path checkout = sources.resolve("documents/checkout.json");
    Path chat = sources.resolve("documents/chat-completion.json");
    String ours = build.jars("specwright-runtime", "jspecify");
    String jackson = build.jars("jackson-core", "jackson-databind", "jackson-annotations", "jackson-datatype-jsr310");
    Path creem = corpus.resolve("modern/creem.json");
    String ourCheckout = build.compiled("specwright-checkout", build.client(generators.ours(), creem), ours);
    String reader = build.compiled("specwright-reader", null, ours);
    String peer = build.compiled("openapi-generator", build.client(generators.peer(), creem), generators.peer().classPath());
    String byHand = build.compiled("jackson", null, jackson);
    String ourChat = build.compiled("specwright-chat", build.client(generators.ours(), corpus.resolve("modern/openai.yaml")), ours);
    String openAi = build.compiled("openai-java", null, build.jars(""));
    return List.of(
        new Entry(Entry.SPECWRIGHT, "checkout", checkout, "SpecwrightCheckout", ourCheckout),
        new Entry(Entry.READER, "checkout", checkout, "io.specwright.runtime.json.CheckoutReader", reader),
        new Entry(Entry.STREAMING, "checkout", checkout, "JacksonStreaming", byHand),
        new Entry(Entry.RECORDS, "checkout", checkout, "JacksonRecords", byHand),
        new Entry(Entry.OPENAPI_GENERATOR, "checkout", checkout, "OpenApiGeneratorCheckout", peer),
        new Entry(Entry.SPECWRIGHT, "chat", chat, "SpecwrightChat", ourChat),
        new Entry(Entry.OPENAI_JAVA, "chat", chat, "OpenAiJavaChat", openAi));
  }

  /** Who loses something would be fast for nothing. */
  private void check(Entry entry) throws IOException, InterruptedException {
    byte[] json = output(entry, entry.classPath(), "RoundTrip", List.of());
    byte[] document = Documents.read(entry.document());
    if (!Containment.of(JsonCodecs.VALUE.parse(document), JsonCodecs.VALUE.parse(json))) {
      throw new IllegalStateException(entry + " does not keep its document: " + new String(json, "UTF-8"));
    }
  }

  private Timing warm(Entry entry) throws IOException, InterruptedException {
    String lines = new String(
        output(entry, entry.classPath() + ":" + build.jars("jmh", "jopt", "commons-math3"), "WarmRun",
            List.of(Integer.toString(warmUpSeconds), entry.encodes() ? "" : "decode")), "UTF-8");
    return Timing.warm(lines);
  }

  private Timing cold(Entry entry) throws IOException, InterruptedException {
    ProcessRun run = ProcessRun.of(command(entry, entry.classPath(), "ColdRun", List.of()),
        work.resolve("cold.log").toFile());
    if (run.exitCode() != 0) {
      throw new IllegalStateException(entry + " failed; see " + work.resolve("cold.log"));
    }
    return Timing.cold(run.wallSeconds() * 1e3);
  }

  private byte[] output(Entry entry, String classPath, String main, List<String> more)
      throws IOException, InterruptedException {
    Path errors = work.resolve("errors.log");
    Process process = new ProcessBuilder(command(entry, classPath, main, more))
        .redirectError(errors.toFile())
        .start();
    byte[] output = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(entry + " failed; see " + errors);
    }
    return output;
  }

  private static List<String> command(Entry entry, String classPath, String main, List<String> more) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-cp", classPath, CodecBench.class.getPackageName() + "." + main,
        entry.contestant(), entry.document().toString()));
    command.addAll(more);
    return command;
  }
}
