package io.specwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.WriteReport.KeptFile;
import io.specwright.generator.write.WriteReport.KeptFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetWriterTest {
  private static final GeneratedFile ORDER = file("models/Order.java", "class Order {}\n");
  private static final GeneratedFile ITEM = file("models/Item.java", "class Item {}\n");
  private static final GeneratedFile CLIENT = file("Client.java", "class Client {}\n");

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void chooseFolder() {
    folder = parent.resolve("generated-sources/specwright");
  }

  @Test
  void writesTheFilesAndAManifestThatSha256sumReads() throws IOException {
    WriteReport report = FileSetWriter.write(List.of(ORDER, CLIENT), folder);

    assertThat(report.added()).containsExactly("Client.java", "models/Order.java");
    assertThat(report).hasToString("2 files: 2 added");
    assertThat(content()).isEqualTo(Map.of(
        "Client.java", "class Client {}\n",
        "models/Order.java", "class Order {}\n",
        ".specwright-manifest",
            "# specwright-manifest 1\n"
                + TextHash.of("class Client {}\n") + "  Client.java\n"
                + TextHash.of("class Order {}\n") + "  models/Order.java\n"));
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    FileSetWriter.write(List.of(ORDER, CLIENT), folder);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    for (Path path : everything()) {
      Files.setLastModifiedTime(path, longAgo);
    }

    WriteReport report = FileSetWriter.write(List.of(ORDER, CLIENT), folder);

    assertThat(report.isUpToDate()).isTrue();
    assertThat(report).hasToString("2 files: 2 unchanged");
    for (Path path : everything()) {
      assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(longAgo);
    }
  }

  @Test
  void rewritesOnlyTheFileThatChanged() throws IOException {
    FileSetWriter.write(List.of(ORDER, CLIENT), folder);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve("Client.java"), longAgo);

    WriteReport report = FileSetWriter.write(List.of(file("models/Order.java", "record Order() {}\n"), CLIENT), folder);

    assertThat(report.changed()).containsExactly("models/Order.java");
    assertThat(folder.resolve("models/Order.java")).hasContent("record Order() {}");
    assertThat(Files.getLastModifiedTime(folder.resolve("Client.java"))).isEqualTo(longAgo);
  }

  @Test
  void deletesStaleFilesAndTheFoldersTheyLeaveEmpty() throws IOException {
    FileSetWriter.write(List.of(ORDER, ITEM, CLIENT), folder);

    assertThat(FileSetWriter.write(List.of(ORDER, CLIENT), folder).removed()).containsExactly("models/Item.java");
    assertThat(folder.resolve("models")).isDirectory();

    assertThat(FileSetWriter.write(List.of(CLIENT), folder).removed()).containsExactly("models/Order.java");
    assertThat(folder.resolve("models")).doesNotExist();
    assertThat(content().keySet()).containsExactly(".specwright-manifest", "Client.java");
  }

  @Test
  void neverTouchesFilesItDidNotWrite() throws IOException {
    FileSetWriter.write(List.of(ORDER), folder);
    Files.writeString(folder.resolve("models/Notes.txt"), "mine");

    FileSetWriter.write(List.of(CLIENT), folder);

    assertThat(folder.resolve("models/Notes.txt")).hasContent("mine");
  }

  @Test
  void keepsAnEditedFileUntilTheEditIsDiscarded() throws IOException {
    GeneratedFile newOrder = file("models/Order.java", "record Order() {}\n");
    FileSetWriter.write(List.of(ORDER), folder);
    Path order = folder.resolve("models/Order.java");
    Files.writeString(order, "class Order { int edited; }\n");

    for (int run = 0; run < 2; run++) {
      WriteReport report = FileSetWriter.write(List.of(newOrder), folder);
      assertThat(report.kept()).containsExactly(new KeptFile("models/Order.java", Reason.EDITED));
      assertThat(order).hasContent("class Order { int edited; }");
    }

    Files.delete(order);
    assertThat(FileSetWriter.write(List.of(newOrder), folder).kept()).isEmpty();
    assertThat(order).hasContent("record Order() {}");
  }

  @Test
  void undoingAnEditMakesTheFileAnOrdinaryGeneratedOneAgain() throws IOException {
    FileSetWriter.write(List.of(ORDER), folder);
    Path order = folder.resolve("models/Order.java");
    Files.writeString(order, "edited\n");
    FileSetWriter.write(List.of(file("models/Order.java", "record Order() {}\n")), folder);

    Files.writeString(order, ORDER.text());

    assertThat(FileSetWriter.write(List.of(), folder).removed()).containsExactly("models/Order.java");
  }

  @Test
  void keepsAnEditedFileThatIsNoLongerGenerated() throws IOException {
    FileSetWriter.write(List.of(ORDER, CLIENT), folder);
    Files.writeString(folder.resolve("models/Order.java"), "edited\n");

    WriteReport report = FileSetWriter.write(List.of(CLIENT), folder);

    assertThat(report.kept()).containsExactly(new KeptFile("models/Order.java", Reason.EDITED_AND_STALE));
    assertThat(report.removed()).isEmpty();
    assertThat(folder.resolve("models/Order.java")).hasContent("edited");
  }

  @Test
  void keepsAForeignFileThatIsInTheWay() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("Client.java"), "somebody's work\n");

    WriteReport report = FileSetWriter.write(List.of(CLIENT), folder);

    assertThat(report.kept()).containsExactly(new KeptFile("Client.java", Reason.NOT_OURS));
    assertThat(folder.resolve("Client.java")).hasContent("somebody's work");
    assertThat(FileSetWriter.write(List.of(), folder).removed()).isEmpty();
  }

  @Test
  void adoptsIdenticalFilesWhoseManifestIsLost() throws IOException {
    FileSetWriter.write(List.of(ORDER), folder);
    Files.delete(folder.resolve(Manifest.FILE_NAME));

    assertThat(FileSetWriter.write(List.of(ORDER), folder).unchanged()).containsExactly("models/Order.java");
    assertThat(FileSetWriter.write(List.of(), folder).removed()).containsExactly("models/Order.java");
  }

  @Test
  void takesACheckoutWithOtherLineBreaksForUnedited() throws IOException {
    FileSetWriter.write(List.of(CLIENT), folder);
    Path client = folder.resolve("Client.java");
    Path manifest = folder.resolve(Manifest.FILE_NAME);
    for (Path path : List.of(client, manifest)) {
      Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
    }

    assertThat(FileSetWriter.write(List.of(CLIENT), folder).unchanged()).containsExactly("Client.java");
    assertThat(FileSetWriter.write(List.of(file("Client.java", "new\n")), folder).changed())
        .containsExactly("Client.java");
  }

  @Test
  void carriesOnAfterACrashAtAnyMoment() throws IOException {
    List<GeneratedFile> oldFiles = List.of(ORDER, ITEM, CLIENT);
    List<GeneratedFile> newFiles =
        List.of(file("models/Order.java", "record Order() {}\n"), CLIENT, file("New.java", "class New {}\n"));
    Map<String, String> expected = contentAfterFreshWrite(newFiles, parent.resolve("fresh"));

    for (int steps = 0; steps <= 5; steps++) {
      folder = parent.resolve("crash-" + steps);
      FileSetWriter.write(oldFiles, folder);
      crashAfter(steps, newFiles);

      WriteReport report = FileSetWriter.write(newFiles, folder);

      assertThat(report.kept()).as("crash after %d steps", steps).isEmpty();
      assertThat(content()).as("crash after %d steps", steps).isEqualTo(expected);
    }
  }

  /** A write that a power cut ends: the union manifest, then the removal and the files, one by one, are done or not. */
  private void crashAfter(int steps, List<GeneratedFile> files) throws IOException {
    OutputFolder output = OutputFolder.at(folder);
    Manifest union = output.readManifest();
    for (GeneratedFile file : files) {
      union.add(file.path(), TextHash.of(file.text()));
    }
    List<Step> all = List.of(
        () -> output.writeManifest(union),
        () -> output.delete("models/Item.java"),
        () -> output.write(files.get(0).path(), files.get(0).text()),
        () -> output.write(files.get(2).path(), files.get(2).text()),
        () -> Files.writeString(folder.resolve(".specwright-temporary"), "half a fi"));
    for (Step step : all.subList(0, steps)) {
      step.run();
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private Map<String, String> contentAfterFreshWrite(List<GeneratedFile> files, Path fresh) throws IOException {
    folder = fresh;
    FileSetWriter.write(files, fresh);
    return content();
  }

  @Test
  void carriesOnAfterAFailureInTheMiddle() throws IOException {
    GeneratedFile client2 = file("Client.java", "second\n");
    GeneratedFile client3 = file("Client.java", "third\n");
    GeneratedFile obstructed = file("z/Last.java", "class Last {}\n");
    FileSetWriter.write(List.of(CLIENT, ITEM), folder);
    Path obstacle = Files.writeString(folder.resolve("z"), "a file where a folder is needed");

    assertThatThrownBy(() -> FileSetWriter.write(List.of(client2, ORDER, obstructed), folder))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve("Client.java")).hasContent("second");

    Files.delete(obstacle);
    WriteReport report = FileSetWriter.write(List.of(client3, obstructed), folder);

    assertThat(report.kept()).isEmpty();
    assertThat(report.changed()).containsExactly("Client.java");
    assertThat(report.removed()).containsExactly("models/Order.java");
    assertThat(content().keySet()).containsExactly(".specwright-manifest", "Client.java", "z/Last.java");
  }

  @RepeatedTest(5)
  @DisplayName("H46 writers at once leave the folder of one of them")
  void twoWritersAtOnceLeaveTheFolderOfOneOfThem() throws Exception {
    List<GeneratedFile> first = IntStream.range(0, 40).mapToObj(i -> file("a/F" + i, "first\n")).toList();
    List<GeneratedFile> second = IntStream.range(20, 60).mapToObj(i -> file("a/F" + i, "second\n")).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<WriteReport>> writers = List.of(
          () -> FileSetWriter.write(first, folder), () -> FileSetWriter.write(second, folder),
          () -> FileSetWriter.write(first, folder), () -> FileSetWriter.write(second, folder));
      for (Future<WriteReport> writer : threads.invokeAll(writers)) {
        assertThat(writer.get().kept()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }

    Map<String, String> content = content();
    String manifest = content.remove(".specwright-manifest");
    assertThat(content).hasSize(40);
    assertThat(content.values()).allMatch(content.get("a/F20")::equals);
    assertThat(manifest.lines()).hasSize(41);
  }

  @Test
  @DisplayName("H46 a writer waits for another one only so long")
  void waitsForAnotherWriterOnlySoLong() throws IOException {
    Files.createDirectories(folder);
    FolderLock held = FolderLock.acquire(folder, Duration.ZERO);

    assertThatThrownBy(() -> FolderLock.acquire(folder, Duration.ofMillis(50)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another build is writing to " + folder);

    held.close();
    FolderLock.acquire(folder, Duration.ZERO).close();
    assertThat(folder).isEmptyDirectory();
  }

  private static GeneratedFile file(String path, String text) {
    return new GeneratedFile(OutputRoot.SOURCES, path, text);
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path path : everything()) {
      if (Files.isRegularFile(path)) {
        content.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return content;
  }
}
