package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter text = new StringWriter();

  @Test
  void aTerminalShowsHowManyAreDoneAndWhichRun() {
    run(true);
    assertThat(text.toString()).contains("0 of 2  a.yaml, b.yaml").contains("1 of 2  b.yaml").doesNotContain("\n");
  }

  @Test
  void aFileShowsNothing() {
    run(false);
    assertThat(text.toString()).isEmpty();
  }

  private void run(boolean isTerminal) {
    Progress progress = new Progress(new PrintWriter(text, true), isTerminal, 2);
    progress.start("a.yaml");
    progress.start("b.yaml");
    progress.clear();
    progress.finish("a.yaml");
  }
}
