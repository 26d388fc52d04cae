package io.specwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of real APIs become clients that compile without a warning. */
class RealDocumentsTest {
  private static final Path CORPUS = Path.of("../../../shared/corpus");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
    "modern/creem.json", "modern/museum.yaml", "modern/paypal-checkout-orders-v2.json", "spacetraders.io.json"
  })
  void theClientCompilesWithoutAWarning(String document) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    Path sources = folder.resolve("sources");
    int exitCode = SpecwrightCli.commandLine().execute(
        "generate", CORPUS.resolve(document).toString(), "-o", sources.toString(), "--package", "com.acme");
    assertThat(exitCode).isZero();
    assertThat(compile(sources)).isEmpty();
  }

  private List<String> compile(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = List.of(
        "--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none",
        "-cp", System.getProperty("java.class.path"),
        "-d", Files.createDirectories(folder.resolve("classes")).toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).toList();
      assertThat(java).isNotEmpty();
      compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(java)).call();
    }
    return diagnostics.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getSource() + ":" + diagnostic.getLineNumber()
            + ": " + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
