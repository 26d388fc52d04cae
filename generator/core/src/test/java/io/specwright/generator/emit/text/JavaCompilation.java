package io.specwright.generator.emit.text;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources as a strict user would. */
public final class JavaCompilation {
  private static final List<String> STRICT =
      List.of("--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none");

  private JavaCompilation() {}

  /** What the compiler has to say, one message a line; empty if all is well. */
  public static String messages(Path folder, Collection<GeneratedFile> files) throws IOException {
    return messages(folder, files, STRICT);
  }

  public static String messages(Path folder, Collection<GeneratedFile> files, List<String> flags) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (GeneratedFile file : files) {
      if (file.root() == OutputRoot.SOURCES) {
        Path path = folder.resolve("src").resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
        sources.add(path);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
      List<String> options = new ArrayList<>(flags);
      boolean module = sources.stream().anyMatch(path -> path.endsWith("module-info.java"));
      String classPath = System.getProperty("java.class.path");
      options.addAll(List.of(module ? "--module-path" : "-classpath", module ? jspecify(classPath) : classPath));
      options.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
      compiler.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(sources)).call();
    }
    return diagnostics.getDiagnostics().stream().map(JavaCompilation::message).collect(Collectors.joining("\n"));
  }

  private static String jspecify(String classPath) {
    return List.of(classPath.split(java.io.File.pathSeparator)).stream()
        .filter(entry -> entry.contains("jspecify"))
        .findFirst()
        .orElseThrow();
  }

  /** Loads what {@link #messages} compiled. */
  public static URLClassLoader load(Path folder) throws IOException {
    return new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
  }

  private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place = source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ";
    return place + diagnostic.getMessage(null);
  }
}
