package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stage {@code load}: a path in, one located tree out.
 *
 * <p>Files are read from the folder of the root document and its sub-folders only. There is no option to widen this: a
 * project whose documents lie side by side keeps the root document above them.
 */
public final class SpecLoader {

  private SpecLoader() {}

  /**
   * Reads a document and all it refers to.
   *
   * @param root the document; locations print it as it is given here, and other files relative to it
   * @return what could be read, without the references that were reported; empty if that is nothing
   */
  public static Optional<SpecBundle> load(Path root, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<SpecBundle> bundle = Optional.empty();
    try {
      bundle = Optional.of(read(root, found));
    } catch (UnreadableException e) {
      e.report(found);
    }
    found.sorted().forEach(diagnostics::add);
    return bundle;
  }

  private static SpecBundle read(Path root, Diagnostics diagnostics) throws UnreadableException {
    String name = root.toString().replace(root.getFileSystem().getSeparator(), "/");
    Location start = new Location(name, 1, 1);
    Path real;
    try {
      real = root.toRealPath();
    } catch (IOException e) {
      throw new UnreadableException("file-not-found", start, "there is no such file",
          "correct the path of the document");
    }
    SpecFolder folder = new SpecFolder(real.getParent(), name.substring(0, name.lastIndexOf('/') + 1), diagnostics);
    SourceFile file = folder.readRoot(real.getFileName(), name);
    if (!(file.root() instanceof ObjectNode)) {
      throw new UnreadableException(
          "not-openapi", file.root().location(), "the document is not an object", "start it with 'openapi: 3.1.0'");
    }
    SpecNode tree = Bundler.bundle(file, folder, diagnostics);
    List<SpecBundle.Input> inputs =
        folder.files().stream().map(input -> new SpecBundle.Input(input.name(), input.sha256())).toList();
    return new SpecBundle(tree, inputs);
  }
}
