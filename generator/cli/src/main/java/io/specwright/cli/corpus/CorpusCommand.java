package io.specwright.cli.corpus;

import io.specwright.cli.VersionOfJar;
import io.specwright.cli.corpus.RootDocuments.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries Specwright on every document of a folder. */
@NullUnmarked
@Command(
    name = "corpus",
    header = "Tries Specwright on all OpenAPI documents of a folder.",
    description = {
      "",
      "Every document is generated, compiled in memory with every warning of the compiler an error, and generated "
          + "again by another Java process (Turkish, Asia/Kathmandu, ASCII, another order of hash sets and maps), "
          + "whose output must be the same, byte for byte. Nothing is written but the report.",
      "",
      "A document is a .yaml, .yml or .json file whose root has the key 'openapi' or 'swagger'; all other files are "
          + "taken for parts of documents. Hidden folders and symbolic links are not entered.",
      "",
      "Each document has a row: its status, the milliseconds and CPU milliseconds of a generation on one thread, "
          + "the files, lines and bytes of Java, the milliseconds of the compiler, and the diagnostics of every "
          + "severity by "
          + "their code.",
      "",
      "Status:",
      "  ok            generated, compiled, and the same twice",
      "  refused       Swagger 2.0, or an OpenAPI that is not supported; no failure",
      "  invalid       the document has errors; the first one is shown",
      "  uncompilable  the compiler has an error or a warning",
      "  unstable      the second output differs",
      "  late          not done within 10 minutes",
      "  crashed       a bug in Specwright",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document is ok or refused",
      "1:a document is invalid, uncompilable, unstable, late or crashed",
      "2:the command line is wrong, or there is no document",
      "70:a bug in Specwright",
      "74:the disk failed"
    },
    footerHeading = "%nExample:%n",
    footer = "  specwright corpus specs --report specs.tsv")
public final class CorpusCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @Parameters(paramLabel = "DIR", description = "The folder, or a single document.")
  private Path folder;

  @Option(names = "--report", paramLabel = "FILE.tsv",
      description = "Write the rows as tab-separated values, sorted by document.")
  private @Nullable Path report;

  @Option(names = "--jobs", paramLabel = "N", description = "Documents at a time. By default one for each core.")
  private @Nullable Integer jobs;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Document> documents = documents();
    PrintWriter out = spec.commandLine().getOut();
    boolean isTerminal = spec.commandLine().getColorScheme().ansi().enabled();
    Progress progress = new Progress(spec.commandLine().getErr(), isTerminal, documents.size());
    List<Row> rows = new ArrayList<>();
    out.println(CorpusReport.header());
    new CorpusRun(LIMIT, new CorpusRun.Listener() {
      @Override
      public void started(Document document) {
        progress.start(document.name());
      }

      @Override
      public void finished(Row row) {
        rows.add(row);
        progress.clear();
        out.println(CorpusReport.text(row));
        out.flush();
        progress.finish(row.document());
      }
    }).check(documents, jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
    progress.clear();
    CorpusReport.printTotals(rows, out);
    if (report != null) {
      CorpusReport.write(rows, report);
    }
    return rows.stream().anyMatch(row -> row.outcome().isFailure()) ? 1 : 0;
  }

  private List<Document> documents() throws IOException {
    if (jobs != null && jobs < 1) {
      throw usage("--jobs must be at least 1");
    }
    if (!Files.exists(folder)) {
      throw usage("There is no folder " + folder);
    }
    if (!ClientCompiler.isAvailable()) {
      throw usage("This Java has no compiler; run the command with a JDK");
    }
    List<Document> documents = RootDocuments.below(folder);
    if (documents.isEmpty()) {
      throw usage("There is no OpenAPI document in " + folder
          + ": no .yaml, .yml or .json file has 'openapi' or 'swagger' at its root");
    }
    return documents;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
