package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Known attacks are numbered, and each has a test that says its number. */
class EveryRowTest {
  private static final int ROWS = 50;
  private static final Pattern NAME = Pattern.compile("@DisplayName\\(\"(H[0-9][^\"]*)\"");
  private static final Pattern ROW = Pattern.compile("H([0-9]+)(?: to H([0-9]+))?");

  @Test
  void everyRowHasATest() throws IOException {
    assertThat(rows()).isEqualTo(new TreeSet<>(IntStream.rangeClosed(1, ROWS).boxed().toList()));
  }

  private static Set<Integer> rows() throws IOException {
    Set<Integer> rows = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        Matcher name = NAME.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (name.find()) {
          ROW.matcher(name.group(1)).results().forEach(row -> IntStream.rangeClosed(
              Integer.parseInt(row.group(1)), Integer.parseInt(row.group(row.group(2) == null ? 1 : 2)))
              .forEach(rows::add));
        }
      }
    }
    return rows;
  }
}
