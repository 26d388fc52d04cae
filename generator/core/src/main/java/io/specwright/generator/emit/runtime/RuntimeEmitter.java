package io.specwright.generator.emit.runtime;

import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.ir.SdkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies what the client needs of the runtime's sources under the client's own package, where it is to depend on
 * nothing.
 */
public final class RuntimeEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    if (context.config().runtime() == RuntimeMode.DEPENDENCY) {
      return Stream.empty();
    }
    String target = context.config().runtimePackage();
    return RuntimeSources.paths().stream()
        .filter(path -> context.runtimeFolders().contains(RuntimeSources.folder(path)))
        .map(path -> relocated(path, target));
  }

  private static GeneratedFile relocated(String path, String target) {
    String text = RuntimeSources.read(path).replace(RuntimeSources.PACKAGE, target);
    return new GeneratedFile(OutputRoot.SOURCES, target.replace('.', '/') + "/" + path, withSortedImports(text));
  }

  /** Another package name is another place in the order. */
  private static String withSortedImports(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int end = 0;
    while (end < lines.size()) {
      int start = end++;
      if (lines.get(start).startsWith("import ")) {
        while (end < lines.size() && lines.get(end).startsWith("import ")) {
          end++;
        }
        lines.subList(start, end).sort(null);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
