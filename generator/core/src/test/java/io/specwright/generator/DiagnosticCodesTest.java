package io.specwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of diagnostics has the codes that the sources have. */
class DiagnosticCodesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PAGE = Path.of("../../docs/diagnostics.md");
  /** The code is the first text in a call that reports. */
  private static final Pattern REPORT = Pattern.compile(
      "(?:\\.(?:error|warning|info)|\\bwarn|new UnreadableException)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?:error|warning|info)");

  @Test
  void everyCodeIsDocumentedAndEveryDocumentedCodeExists() throws IOException {
    Set<String> reported = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        addAll(REPORT.matcher(Files.readString(file)), reported);
      }
    }
    Set<String> documented = new TreeSet<>();
    addAll(ROW.matcher(Files.readString(PAGE)), documented);
    assertThat(reported).hasSizeGreaterThan(60);
    assertThat(documented).isEqualTo(reported);
  }

  private static void addAll(Matcher matcher, Set<String> codes) {
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
  }
}
