package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.specwright.cli.corpus.RootDocuments.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Documents of real APIs become clients that compile without a warning and are the same twice. Which ones is said in
 * {@code real-documents.txt}; the command {@code corpus} does the same with all of a folder.
 */
class RealDocumentsTest {
  private static final Path CORPUS = Path.of("../../../shared/corpus");
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @Test
  void everyDocumentBecomesAClient() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    Set<String> names = names();
    List<Document> documents =
        RootDocuments.below(CORPUS).stream().filter(document -> names.contains(document.name())).toList();
    List<Row> rows = new ArrayList<>();
    new CorpusRun(LIMIT, new CorpusRun.Listener() {
      @Override
      public void started(Document document) {}

      @Override
      public void finished(Row row) {
        rows.add(row);
      }
    }).check(documents, Runtime.getRuntime().availableProcessors());
    assertThat(rows).hasSameSizeAs(names)
        .allSatisfy(row -> assertThat(row.outcome()).as(CorpusReport.text(row)).isEqualTo(Outcome.OK));
  }

  private static Set<String> names() throws IOException {
    try (InputStream list = RealDocumentsTest.class.getResourceAsStream("/real-documents.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    }
  }
}
