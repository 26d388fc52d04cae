package io.specwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The faults a client must survive are numbered, and each has tests that carry its number: {@code -Dgroups=R13} runs
 * those of one.
 */
class EveryRowTest {
  private static final int ROWS = 43;
  private static final Path SOURCES = Path.of("src/test/java");
  private static final Pattern TAG = Pattern.compile("^ *@Tag\\(\"R([0-9]+)\"\\)", Pattern.MULTILINE);

  /** Rows that no test can hold yet, and why. */
  private static final Map<Integer, String> MISSING = Map.of();

  /** What of a row no test can hold yet, and why. */
  private static final Map<Integer, String> IN_PART = Map.of(
      21, "no transport here has a pool that could be exhausted; a stream that leaks is named in the log",
      33, "whether a chain was revoked is not checked by the JDK unless its settings ask for it");

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

  /** {@code -Dfaults.repeat=20}: a test that passes by luck does not pass. */
  @Test
  @EnabledIfSystemProperty(named = "faults.repeat", matches = "[0-9]+", disabledReason = "takes minutes")
  void everyRowPassesTimeAfterTime() throws IOException, ClassNotFoundException {
    LauncherDiscoveryRequest rows = LauncherDiscoveryRequestBuilder.request()
        .selectors(taggedClasses())
        .filters(TagFilter.includeTags(IntStream.rangeClosed(1, ROWS).mapToObj(row -> "R" + row).toList()))
        .build();
    int rounds = Integer.getInteger("faults.repeat");
    for (int round = 1; round <= rounds; round++) {
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      LauncherFactory.create().execute(rows, listener);
      TestExecutionSummary summary = listener.getSummary();
      System.out.printf("round %d of %d: %d passed, %d failed%n",
          round, rounds, summary.getTestsSucceededCount(), summary.getTotalFailureCount());
      summary.getFailures().forEach(failure -> failure.getException().printStackTrace());
      assertThat(summary.getTestsSucceededCount()).isGreaterThan(ROWS);
      assertThat(summary.getFailures()).as("round " + round)
          .extracting(failure -> failure.getTestIdentifier().getUniqueId()).isEmpty();
    }
  }

  private static List<ClassSelector> taggedClasses() throws IOException, ClassNotFoundException {
    List<ClassSelector> classes = new ArrayList<>();
    for (Path file : testFiles()) {
      if (TAG.matcher(Files.readString(file, StandardCharsets.UTF_8)).find()) {
        String name = SOURCES.relativize(file).toString().replace(File.separatorChar, '.').replaceFirst("\\.java$", "");
        classes.add(DiscoverySelectors.selectClass(Class.forName(name)));
      }
    }
    return classes;
  }

  private static TreeMap<Integer, Integer> tests() throws IOException {
    TreeMap<Integer, Integer> tests = new TreeMap<>();
    for (Path file : testFiles()) {
      TAG.matcher(Files.readString(file, StandardCharsets.UTF_8)).results()
          .forEach(tag -> tests.merge(Integer.parseInt(tag.group(1)), 1, Integer::sum));
    }
    return tests;
  }

  private static List<Path> testFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(path -> path.toString().endsWith("Test.java")).sorted().toList();
    }
  }
}
