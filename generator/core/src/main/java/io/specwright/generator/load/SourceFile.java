package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of the bundle, read.
 *
 * @param name as in locations
 * @param path from the root folder, with {@code /} separators: the same wherever the folder is
 */
record SourceFile(String name, String path, String sha256, SpecNode root) {

  static SpecNode parse(String text, String name, Diagnostics diagnostics) throws UnreadableException {
    char first = text.stripLeading().charAt(0);
    if (first == '{' || first == '[') {
      Diagnostics found = new Diagnostics();
      try {
        SpecNode root = JsonFile.read(text, new TreeBuilder(name, found));
        found.sorted().forEach(diagnostics::add);
        return root;
      } catch (UnreadableException e) {
        if (!e.isSyntax() || name.toLowerCase(Locale.ROOT).endsWith(".json")) {
          throw e;
        }
        // Flow-style YAML that is not JSON: read it as YAML.
      }
    }
    return YamlFile.read(text, new TreeBuilder(name, diagnostics));
  }

  Location start() {
    return new Location(name, 1, 1);
  }

  /** Files are told apart by their path alone. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile file && file.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
