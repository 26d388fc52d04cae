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

/** Generates the same documents with both, taking turns, so that a busy machine is busy for both. */
final class GenerationBench {
  private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

  static {
    DOCUMENTS.put("stripe", "stripe.com.json");
    DOCUMENTS.put("kubernetes", "kubernetes.io.json");
    DOCUMENTS.put("github", "github.com/ghes-3.1.json");
    DOCUMENTS.put("openai", "modern/openai.yaml");
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

  /** The report, as a page of Markdown. */
  String run(Path corpus) throws IOException, InterruptedException {
    Files.createDirectories(work);
    GenerationReport report = new GenerationReport(runs);
    for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
      Path file = corpus.resolve(document.getValue()).toAbsolutePath().normalize();
      if (!Files.isRegularFile(file)) {
        System.err.println("skipped, for it is missing: " + file);
        continue;
      }
      compare(document.getKey(), file, report);
    }
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
    System.err.print(report.document(name, measure(generators.ours(), ours), measure(generators.peer(), theirs)));
  }

  private Measurement measure(Generator generator, List<ProcessRun> generations)
      throws IOException, InterruptedException {
    JavaOutput java = new JavaOutput(output(generator).resolve(generator.sources()));
    Output size = java.size();
    ProcessRun compilation = java.compile(generator.classPath(), work, log(generator));
    JavaOutput.delete(work.resolve("classes"));
    return new Measurement(Measurement.best(generations), size, compilation);
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
    return work.resolve(generator.name().replace(' ', '-'));
  }

  private File log(Generator generator) {
    return work.resolve(generator.name().replace(' ', '-') + ".log").toFile();
  }
}
