package io.specwright.generator.hostile;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the engine made of one document.
 *
 * @param sources Java by qualified class name; empty if the document was refused
 * @param pages the reference, by path
 */
record Generated(Map<String, String> sources, Map<String, String> pages, List<Diagnostic> diagnostics) {

  /** A client in the package {@code h}, on the runtime of this build. */
  static Generated of(String document) {
    return of(document, "h");
  }

  static Generated of(String document, String packageName) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("hostile");
      return of(Files.writeString(folder.resolve("api.json"), document), packageName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  static Generated of(Path document, String packageName) {
    GeneratorConfig config = new GeneratorConfig(
        packageName, Optional.empty(), Optional.empty(), GeneratorConfig.RuntimeMode.DEPENDENCY);
    GenerationResult result = SdkGenerator.generate(new GenerationRequest(document, config));
    List<GeneratedFile> files = result.files().map(FileSet::all).orElse(List.of());
    Map<String, String> pages = new TreeMap<>();
    files.stream().filter(file -> !file.path().endsWith(".java")).forEach(file -> pages.put(file.path(), file.text()));
    return new Generated(InMemoryCompiler.sources(files.stream()), pages, result.diagnostics());
  }

  boolean isRefused() {
    return sources.isEmpty();
  }

  List<Diagnostic> errors() {
    return diagnostics.stream().filter(message -> message.severity() == Severity.ERROR).toList();
  }

  /** The codes of all messages, each once. */
  List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).distinct().toList();
  }

  /** All Java and all pages: for texts that must not be in there. */
  String everything() {
    return String.join("\n", sources.values()) + "\n" + String.join("\n", pages.values());
  }

  private static void delete(Path folder) {
    try {
      if (folder != null) {
        Files.deleteIfExists(folder.resolve("api.json"));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
