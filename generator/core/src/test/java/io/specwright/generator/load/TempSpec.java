package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Documents written into a folder and loaded from there; messages name files relative to it. */
public final class TempSpec {
  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  public TempSpec(Path folder) {
    this.folder = folder;
  }

  public TempSpec file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public TempSpec file(String name, byte[] content) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if there are errors. */
  public Optional<SpecBundle> tryLoad(String root) {
    return SpecLoader.load(folder.resolve(root), diagnostics).filter(bundle -> !diagnostics.hasErrors());
  }

  /** Loads a document that has no errors. */
  public SpecBundle load(String root) {
    return tryLoad(root).orElseThrow(() -> new AssertionError(String.join("\n", messages())));
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** All messages, in order, without the folder. */
  public List<String> messages() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return diagnostics.sorted().stream().map(Diagnostic::toString).map(text -> text.replace(prefix, "")).toList();
  }
}
