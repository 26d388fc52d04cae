package io.specwright.cli.corpus;

import io.specwright.cli.corpus.RootDocuments.Document;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.PrintableText;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Generates, compiles and generates again. For one document after the other, on one thread. */
final class DocumentCheck implements AutoCloseable {
  private final ClientCompiler compiler = ClientCompiler.create();
  private Optional<SecondGeneration> second = Optional.empty();

  /** Never throws: whatever happens is a row. */
  Row check(Document document) {
    Draft draft = new Draft(document.name());
    try {
      run(document, draft);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      draft.end(Outcome.CRASHED, describe(e));
    }
    return draft.row();
  }

  private void run(Document document, Draft draft) throws IOException {
    long start = System.nanoTime();
    long cpuStart = cpuTime();
    GenerationResult result = SdkGenerator.generate(Fingerprint.request(document.path()));
    draft.cpu = millis(cpuTime() - cpuStart);
    draft.generate = millis(System.nanoTime() - start);
    result.diagnostics().forEach(diagnostic -> draft.diagnostics.merge(diagnostic.code(), 1, Integer::sum));
    if (result.files().isEmpty()) {
      Diagnostic error = result.diagnostics().stream()
          .filter(diagnostic -> diagnostic.severity() == Severity.ERROR).findFirst().orElseThrow();
      draft.end(error.code().equals("unsupported-version") ? Outcome.REFUSED : Outcome.INVALID, error.toString());
      return;
    }
    FileSet files = result.files().get();
    List<GeneratedFile> sources = files.in(OutputRoot.SOURCES);
    draft.size = sizeOf(sources);
    long compileStart = System.nanoTime();
    Optional<String> complaint = compiler.compile(sources);
    draft.compile = millis(System.nanoTime() - compileStart);
    if (complaint.isPresent()) {
      draft.end(Outcome.UNCOMPILABLE, complaint.get());
      return;
    }
    String again = second().fingerprint(document.path());
    if (!again.equals(Fingerprint.of(files))) {
      boolean isFingerprint = again.matches("[0-9a-f]{64}");
      draft.end(Outcome.UNSTABLE, "the second generation gave " + (isFingerprint ? "other bytes" : again));
    }
  }

  private SecondGeneration second() throws IOException {
    if (second.isEmpty()) {
      second = Optional.of(SecondGeneration.start());
    }
    return second.get();
  }

  /** May be called by another thread, for a check that takes too long. */
  @Override
  public void close() throws IOException {
    second.ifPresent(SecondGeneration::close);
    compiler.close();
  }

  private static Row.Size sizeOf(List<GeneratedFile> sources) {
    long lines = sources.stream().mapToLong(file -> file.text().chars().filter(c -> c == '\n').count()).sum();
    long bytes = sources.stream().mapToLong(file -> file.text().getBytes(StandardCharsets.UTF_8).length).sum();
    return new Row.Size(sources.size(), lines, bytes);
  }

  /** The exception, and where in Specwright it came from. */
  private static String describe(Throwable e) {
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith("io.specwright.")) {
        return e + " at " + frame;
      }
    }
    return e.toString();
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  /** What is known so far. */
  private static final class Draft {
    final String document;
    final Map<String, Integer> diagnostics = new TreeMap<>();
    Outcome outcome = Outcome.OK;
    String cause = "";
    Row.Size size = Row.Size.NONE;
    long generate;
    long cpu;
    long compile;

    Draft(String document) {
      this.document = document;
    }

    void end(Outcome how, String why) {
      outcome = how;
      cause = PrintableText.of(why);
    }

    Row row() {
      return new Row(document, outcome, new Row.Times(generate, cpu, compile), size, diagnostics, cause);
    }
  }
}
