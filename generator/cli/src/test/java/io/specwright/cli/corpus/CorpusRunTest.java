package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.cli.corpus.RootDocuments.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusRunTest {
  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  @Test
  void aDocumentThatTakesTooLongIsLateAndOthersGoOn() throws Exception {
    check(Duration.ofNanos(1), 1, document("a.yaml"), document("b.yaml"));

    assertThat(told).containsExactly("start a.yaml", "end a.yaml", "start b.yaml", "end b.yaml");
    assertThat(rows).allSatisfy(row -> {
      assertThat(row.outcome()).isEqualTo(Outcome.LATE);
      assertThat(row.outcome().isFailure()).isTrue();
      assertThat(row.cause()).startsWith("not done within");
    });
  }

  @Test
  void severalJobsShareTheDocuments() throws Exception {
    check(Duration.ofMinutes(5), 3, document("a.yaml"), document("b.yaml"), document("c.yaml"), document("d.yaml"));

    assertThat(rows).extracting(Row::document).containsExactlyInAnyOrder("a.yaml", "b.yaml", "c.yaml", "d.yaml");
    assertThat(rows).allSatisfy(row -> assertThat(row.outcome()).as(row.cause()).isEqualTo(Outcome.OK));
  }

  private void check(Duration limit, int jobs, Document... documents) throws InterruptedException {
    new CorpusRun(limit, new CorpusRun.Listener() {
      @Override
      public void started(Document document) {
        told.add("start " + document.name());
      }

      @Override
      public void finished(Row row) {
        told.add("end " + row.document());
        rows.add(row);
      }
    }).check(List.of(documents), jobs);
  }

  private Document document(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), """
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths: {}
        components: {schemas: {Order: {type: object, properties: {id: {type: string}}}}}
        """);
    return new Document(file, name, Files.size(file));
  }
}
