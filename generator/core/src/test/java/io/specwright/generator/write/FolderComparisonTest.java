package io.specwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {
  private static final List<GeneratedFile> DOCS =
      List.of(file("README.md", "# Museum\nOpen daily.\n"), file("a.md", "a\n"));

  @TempDir Path folder;

  @Test
  void aFreshFolderIsUpToDate() throws IOException {
    FileSetWriter.write(DOCS, folder);
    Files.writeString(folder.resolve("hand-written.md"), "mine\n");
    Files.writeString(folder.resolve("a.md"), "a\r\n");

    assertThat(FolderComparison.compare(DOCS, folder)).isEmpty();
  }

  @Test
  void namesEveryFileAndTheFirstLineThatDiffers() throws IOException {
    FileSetWriter.write(List.of(file("README.md", "# Museum\nOpen on Mondays.\n"), file("old.md", "old\n")), folder);

    assertThat(FolderComparison.compare(DOCS, folder).stream().map(Object::toString)).containsExactly(
        "README.md differs from line 2\n  - Open on Mondays.\n  + Open daily.",
        "a.md is missing",
        "old.md is no longer generated");
  }

  @Test
  void showsTextOfTheFileSafely() throws IOException {
    Files.writeString(folder.resolve("a.md"), "\u001b[2J" + "x".repeat(5000));

    assertThat(FolderComparison.compare(List.of(DOCS.get(1)), folder).get(0).explanation())
        .contains("- \\u001b[2Jxxx")
        .hasSizeLessThan(200);
  }

  private static GeneratedFile file(String path, String text) {
    return new GeneratedFile(OutputRoot.DOCS, path, text);
  }
}
