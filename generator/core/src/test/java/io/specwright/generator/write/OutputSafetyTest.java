package io.specwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSafetyTest {
  private static final List<GeneratedFile> FILES = List.of(file("models/Order.java"));

  @TempDir Path parent;
  private Path folder;
  private Path precious;

  @BeforeEach
  void putSomethingPreciousOutside() throws IOException {
    folder = parent.resolve("out");
    precious = parent.resolve("precious/Order.java");
    Files.createDirectories(precious.getParent());
    Files.writeString(precious, "class Order {}\n");
  }

  @Test
  @DisplayName("H43 the root of the file system is refused as the output")
  void refusesTheRootOfTheFileSystem() {
    assertRefused(folder.getRoot(), "root of a file system");
  }

  @Test
  void refusesTheHomeFolder() {
    assertRefused(Path.of(System.getProperty("user.home")), "home folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "build.gradle.kts", ".git"})
  @DisplayName("H43 a project is refused as the output")
  void refusesAProject(String file) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), "");

    assertRefused(folder, "a project: it has " + file);
    assertRefused(folder.resolve("nested/.."), "a project");
  }

  @Test
  @DisplayName("H43 src/main/java is refused as the output")
  void refusesHandWrittenSources() {
    assertRefused(parent.resolve("src/main/java"), "hand-written sources");
  }

  @Test
  @DisplayName("H43 a symbolic link is refused as the output")
  void refusesASymbolicLink() throws IOException {
    Files.createSymbolicLink(folder, precious.getParent());

    assertRefused(folder, "symbolic link");
  }

  @Test
  @DisplayName("H45 a sub-folder that is a symbolic link is not followed")
  void doesNotFollowASymbolicSubFolder() throws IOException {
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("models"), precious.getParent());

    assertRefused(folder, "link, which is not followed");
    assertThat(precious).hasContent("class Order {}");
  }

  @Test
  @DisplayName("H45 nothing is deleted through a sub-folder that is a symbolic link")
  void doesNotDeleteThroughASymbolicSubFolder() throws IOException {
    FileSetWriter.write(FILES, folder);
    Files.delete(folder.resolve("models/Order.java"));
    Files.delete(folder.resolve("models"));
    Files.createSymbolicLink(folder.resolve("models"), precious.getParent());

    assertThatThrownBy(() -> FileSetWriter.write(List.of(), folder)).isInstanceOf(UnsafeOutputException.class);
    assertThat(precious).exists();
  }

  @Test
  void doesNotWriteThroughASymbolicFile() throws IOException {
    Files.createDirectories(folder.resolve("models"));
    Files.createSymbolicLink(folder.resolve("models/Order.java"), precious);

    WriteReport report = FileSetWriter.write(FILES, folder);

    assertThat(report.kept()).hasSize(1);
    assertThat(precious).hasContent("class Order {}");
  }

  @Test
  void doesNotWriteThroughATemporaryFileThatSomebodyPrepared() throws IOException {
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve(".specwright-temporary"), precious);

    FileSetWriter.write(FILES, folder);

    assertThat(precious).hasContent("class Order {}");
    assertThat(folder.resolve("models/Order.java")).hasContent("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "../precious/Order.java", "models/../../precious/Order.java", "/etc/passwd", "C:/x", "..\\precious\\Order.java",
    "models//Order.java", "models/.", "", "a/", "nul\u0000", ".specwright-lock", ".. /x", "x\u001b[31m"
  })
  void refusesPathsThatMayLeadOut(String path) {
    assertThatThrownBy(() -> FileSetWriter.write(List.of(file(path)), folder))
        .isInstanceOf(UnsafeOutputException.class);
    assertThat(folder).doesNotExist();
  }

  @Test
  @DisplayName("H44 a manifest with paths that lead out is refused, and nothing is deleted")
  void refusesATamperedManifestAndDeletesNothing() throws IOException {
    FileSetWriter.write(FILES, folder);
    String hash = TextHash.of(Files.readAllBytes(precious));
    for (String path : List.of("../precious/Order.java", precious.toString(), "models/../../precious/Order.java")) {
      String tampered = "# specwright-manifest 1\n" + hash + "  " + path + "\n";
      Files.writeString(folder.resolve(".specwright-manifest"), tampered);

      assertThatThrownBy(() -> FileSetWriter.write(List.of(), folder))
          .isInstanceOf(UnsafeOutputException.class)
          .hasMessageContaining(".specwright-manifest:2");
      assertThat(precious).exists();
      assertThat(folder.resolve("models/Order.java")).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# specwright-manifest 2\n", "# specwright-manifest 1\n<<<<<<< HEAD\n"})
  void refusesWhatIsNoManifest(String text) throws IOException {
    FileSetWriter.write(FILES, folder);
    Files.writeString(folder.resolve(".specwright-manifest"), text);

    assertRefused(folder, "restore the file, or delete it and generate again");
  }

  @Test
  @DisplayName("H44 a manifest that is a symbolic link is refused")
  void refusesASymbolicManifest() throws IOException {
    FileSetWriter.write(FILES, folder);
    Path moved = Files.move(folder.resolve(".specwright-manifest"), parent.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".specwright-manifest"), moved);

    assertRefused(folder, "not a plain file");
  }

  private void assertRefused(Path target, String reason) {
    assertThatThrownBy(() -> FileSetWriter.write(List.of(file("models/Another.java")), target))
        .isInstanceOf(UnsafeOutputException.class)
        .hasMessageContaining(reason);
    assertThat(target.resolve("models/Another.java")).doesNotExist();
  }

  private static GeneratedFile file(String path) {
    return new GeneratedFile(OutputRoot.SOURCES, path, "text\n");
  }
}
