package io.specwright.cli.corpus;

import io.specwright.generator.emit.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Compiles clients in memory with every warning an error; the classes are thrown away. One compiler is for one thread:
 * its file manager keeps what it knows of the class path.
 */
final class ClientCompiler implements AutoCloseable {
  private static final List<String> OPTIONS = List.of(
      "--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none", "-implicit:none");

  private final JavaCompiler compiler;
  private final StandardJavaFileManager standardFiles;
  private final JavaFileManager files;

  private ClientCompiler(JavaCompiler compiler, StandardJavaFileManager standardFiles) {
    this.compiler = compiler;
    this.standardFiles = standardFiles;
    this.files = new DiscardingFiles(standardFiles);
  }

  /** Whether this Java has a compiler; a mere runtime has none. */
  static boolean isAvailable() {
    return ToolProvider.getSystemJavaCompiler() != null;
  }

  static ClientCompiler create() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(jspecify()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClientCompiler(compiler, files);
  }

  /** The first complaint of the compiler, and how many more there are; empty if it has none. */
  Optional<String> compile(List<GeneratedFile> sources) {
    DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    List<Source> units = sources.stream().map(Source::new).toList();
    if (compiler.getTask(crash, files, complaints, OPTIONS, null, units).call()) {
      return Optional.empty();
    }
    // That warnings were found is a complaint too, but one without a place.
    List<Diagnostic<? extends JavaFileObject>> located =
        complaints.getDiagnostics().stream().filter(complaint -> complaint.getSource() != null).toList();
    if (located.isEmpty()) {
      return Optional.of("the compiler failed: " + crash.toString().lines().findFirst().orElse("it does not say why"));
    }
    Diagnostic<? extends JavaFileObject> first = located.get(0);
    String message = first.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    String more = located.size() == 1 ? "" : " (and " + (located.size() - 1) + " more)";
    return Optional.of(first.getSource().getName() + ":" + first.getLineNumber() + ": " + message + more);
  }

  @Override
  public void close() throws IOException {
    standardFiles.close();
  }

  /** The archive that holds the only annotations of generated code: JSpecify's, or the runnable jar. */
  private static Path jspecify() {
    try {
      return Path.of(NullMarked.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final GeneratedFile file;

    Source(GeneratedFile file) {
      super(URI.create("client:/" + file.path()), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }

    @Override
    public String getName() {
      return file.path();
    }
  }

  /** Reads from the platform and the class path, and writes nowhere. */
  private static final class DiscardingFiles extends ForwardingJavaFileManager<JavaFileManager> {

    DiscardingFiles(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("class:/" + className.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
