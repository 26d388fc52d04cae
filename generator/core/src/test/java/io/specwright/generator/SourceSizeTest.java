package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that fit a few screens. A longer one says {@code Longer than most:} and why in its class comment. */
class SourceSizeTest {
  private static final int MOST_LINES = 400;
  private static final int MOST_COLUMNS = 120;

  @Test
  void noSourceIsLongerThanItSaysWhy() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String module : List.of("../../runtime", "../core", "../maven-plugin", "../cli", "../openapi-generator")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          List<String> lines = Files.readAllLines(file);
          if (lines.size() > MOST_LINES && lines.stream().noneMatch(line -> line.contains("Longer than most:"))) {
            tooLong.add(file + ": " + lines.size());
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noLineIsLongerThanEditorsShow() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String module : List.of("../../runtime", "../core", "../maven-plugin", "../cli", "../openapi-generator")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> line.length() > MOST_COLUMNS)
              .forEach(line -> tooLong.add(file + ": " + line.strip()));
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
