package io.specwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The faults a client must survive are numbered, and each has tests that carry its number: {@code -Dgroups=R13} runs
 * those of one.
 */
class EveryRowTest {
  private static final int ROWS = 43;
  private static final Pattern TAG = Pattern.compile("^ *@Tag\\(\"R([0-9]+)\"\\)", Pattern.MULTILINE);

  /** Rows that no test can hold yet, and why. */
  private static final Map<Integer, String> MISSING = Map.of();

  /** What of a row no test can hold yet, and why. */
  private static final Map<Integer, String> IN_PART = Map.of(
      21, "no transport here has a pool that could be exhausted; a stream that leaks is named in the log",
      26, "there is no multipart body, hence no file name and no boundary",
      33, "whether a chain was revoked is not checked by the JDK unless its settings ask for it",
      38, "nothing connects again by itself");

  @Test
  void everyRowHasATest() throws IOException {
    TreeMap<Integer, Integer> tests = tests();
    TreeSet<Integer> expected = new TreeSet<>(IntStream.rangeClosed(1, ROWS).boxed().toList());
    expected.removeAll(MISSING.keySet());

    new TreeMap<>(IN_PART).forEach((row, reason) -> System.out.println("R" + row + " in part: " + reason));
    new TreeMap<>(MISSING).forEach((row, reason) -> System.out.println("R" + row + " is missing: " + reason));
    System.out.println(
        tests.size() + " of " + ROWS + " rows, " + IN_PART.size() + " of them in part; tests by row: " + tests);
    assertThat(tests.keySet()).isEqualTo(expected);
  }

  private static TreeMap<Integer, Integer> tests() throws IOException {
    TreeMap<Integer, Integer> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        TAG.matcher(Files.readString(file, StandardCharsets.UTF_8)).results()
            .forEach(tag -> tests.merge(Integer.parseInt(tag.group(1)), 1, Integer::sum));
      }
    }
    return tests;
  }
}
