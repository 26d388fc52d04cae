package io.specwright.bench;

import io.specwright.bench.Generators.Generator;
import io.specwright.bench.Measurement.Output;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Generates the same documents with both, taking turns, so that a busy machine is busy for both. */
final class GenerationBench {
  private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

  static {
    DOCUMENTS.put("stripe", "stripe.com.json");
    DOCUMENTS.put("kubernetes", "kubernetes.io.json");
    DOCUMENTS.put("github", "github.com/ghes-3.1.json");
    DOCUMENTS.put("openai", "modern/openai.yaml");
    DOCUMENTS.put("discord", "modern/discord.json");
    DOCUMENTS.put("creem", "modern/creem.json");
  }

  private static final int SCHEMAS = 300;
  private static final int FACTOR = 10;

  private final Generators generators;
  private final Path work;
  private final int runs;

  GenerationBench(Generators generators, Path work, int runs) {
    this.generators = generators;
    this.work = work;
    this.runs = runs;
  }

  /** The names of all documents. */
  static Set<String> documents() {
    return DOCUMENTS.keySet();
  }

  /**
   * The report, as a page of Markdown. Its rows are printed as they come.
   *
   * @param names which of the {@link #documents()}
   */
  String run(Path corpus, Set<String> names) throws IOException, InterruptedException {
    Files.createDirectories(work);
    GenerationReport report = new GenerationReport(runs);
    for (String name : names) {
      Path file = corpus.resolve(DOCUMENTS.get(name)).toAbsolutePath().normalize();
      if (!Files.isRegularFile(file)) {
        System.err.println("skipped, for it is missing: " + file);
        continue;
      }
      compare(name, file, report);
    }
    report.runtime(runtimeSize());
    report.growth(SCHEMAS, FACTOR, synthetic(SCHEMAS), synthetic(SCHEMAS * FACTOR));
    return report.toMarkdown();
  }

  private void compare(String name, Path document, GenerationReport report) throws IOException, InterruptedException {
    List<ProcessRun> ours = new ArrayList<>();
    List<ProcessRun> theirs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ours.add(generate(generators.ours(), document));
      theirs.add(generate(generators.peer(), document));
    }
    List<ProcessRun> ourCompilations = new ArrayList<>();
    List<ProcessRun> theirCompilations = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ourCompilations.add(compile(generators.ours()));
      theirCompilations.add(compile(generators.peer()));
    }
    System.err.print(report.document(
        name,
        Operations.count(document),
        measurement(generators.ours(), ours, ourCompilations),
        measurement(generators.peer(), theirs, theirCompilations)));
  }

  private Measurement measurement(Generator generator, List<ProcessRun> generations, List<ProcessRun> compilations)
      throws IOException {
    return new Measurement(Measurement.best(generations), java(generator).size(), Measurement.best(compilations));
  }

  private ProcessRun compile(Generator generator) throws IOException, InterruptedException {
    return java(generator).compile(
        generator.classPath(), work.resolve(folderName(generator) + "-classes"), log(generator));
  }

  private JavaOutput java(Generator generator) {
    return new JavaOutput(output(generator).resolve(generator.sources()));
  }

  /** What embedding the runtime adds to a client. */
  private Output runtimeSize() throws IOException, InterruptedException {
    Path document = work.resolve("synthetic-1.json");
    Files.writeString(document, SyntheticDocument.of(1));
    generate(generators.ours(), document);
    generate(generators.embedding(), document);
    Output without = java(generators.ours()).size();
    Output with = java(generators.embedding()).size();
    return new Output(with.files() - without.files(), with.lines() - without.lines());
  }

  private ProcessRun generate(Generator generator, Path document) throws IOException, InterruptedException {
    JavaOutput.delete(output(generator));
    return ProcessRun.of(generator.commandFor(document, output(generator)), log(generator));
  }

  private ProcessRun synthetic(int schemas) throws IOException, InterruptedException {
    Path document = work.resolve("synthetic-" + schemas + ".json");
    Files.writeString(document, SyntheticDocument.of(schemas));
    List<ProcessRun> generations = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ProcessRun generation = generate(generators.ours(), document);
      if (generation.exitCode() != 0) {
        throw new IllegalStateException("the synthetic document was not generated; see " + log(generators.ours()));
      }
      generations.add(generation);
    }
    return Measurement.best(generations);
  }

  private Path output(Generator generator) {
    return work.resolve(folderName(generator));
  }

  private File log(Generator generator) {
    return work.resolve(folderName(generator) + ".log").toFile();
  }

  private static String folderName(Generator generator) {
    return generator.name().replace(' ', '-');
  }
}
