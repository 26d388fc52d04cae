package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the committed reference at its word: every Java sample compiles, those of models run, every link leads
 * somewhere.
 */
class DocumentationTest {
  private static final Path DOCS = Path.of("docs");
  private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

  @Test
  void samplesCompileAndThoseOfModelsRun(@TempDir Path classes) throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (Path page : pages()) {
      Matcher sample = SAMPLE.matcher(Files.readString(page));
      for (int i = 1; sample.find(); i++) {
        String name =
            (page.getParent().getFileName() + "_" + page.getFileName()).replaceAll("[^A-Za-z0-9]", "_") + "_" + i;
        sources.put(name, program(name, sample.group(1)));
      }
    }
    assertThat(sources).hasSizeGreaterThan(50);
    compile(sources, classes);
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (String name : sources.keySet()) {
        if (name.startsWith("models_")) {
          loader.loadClass(name).getMethod("run").invoke(null);
        }
      }
    }
  }

  @Test
  void theFirstSampleOfTheReadmeCompiles(@TempDir Path classes) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(Path.of("../README.md")));
    assertThat(sample.find()).isTrue();
    String imports = """
        import io.specwright.checkout.*;
        import io.specwright.checkout.models.*;
        """;
    compile(Map.of("Readme", program("Readme", imports + sample.group(1))), classes);
  }

  @Test
  void noLinkDangles() throws IOException {
    List<String> dangling = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        boolean outside = link.group(1).startsWith("http");
        if (!outside && !Files.isRegularFile(page.resolveSibling(link.group(1)))) {
          dangling.add(page + " -> " + link.group(1));
        }
      }
    }
    assertThat(dangling).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().collect(Collectors.toList());
    }
  }

  /** A sample is imports and statements, as a reader pastes them. */
  private static String program(String name, String sample) {
    String imports = sample.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    String statements = sample.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    return imports
        + "\npublic class " + name + " {\n"
        + "  public static void run() throws Exception {\n" + statements + "\n  }\n}\n";
  }

  private static void compile(Map<String, String> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Source> units = sources.entrySet().stream()
        .map(entry -> new Source(entry.getKey(), entry.getValue()))
        .toList();
    List<String> options = List.of(
        "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    boolean compiled = compiler.getTask(null, null, diagnostics, options, null, units).call();
    assertThat(diagnostics.getDiagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .extracting(diagnostic -> diagnostic.getSource().getName() + ": " + diagnostic.getMessage(Locale.ROOT))
        .isEmpty();
    assertThat(compiled).isTrue();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
