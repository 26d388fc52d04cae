package io.specwright.generator.emit;

import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The whole output, sorted; no two files share a path, not even on a file system that ignores case. */
public final class FileSet {
  private final Map<String, GeneratedFile> byPath;

  private FileSet(Map<String, GeneratedFile> byPath) {
    this.byPath = byPath;
  }

  public static FileSet of(Collection<GeneratedFile> files) {
    Map<String, GeneratedFile> sorted = new TreeMap<>();
    Map<String, GeneratedFile> folded = new TreeMap<>();
    for (GeneratedFile file : files) {
      String key = file.root() + "/" + file.path();
      GeneratedFile other = folded.putIfAbsent(key.toLowerCase(Locale.ROOT), file);
      if (other != null) {
        throw new IllegalStateException("two files want the path " + file.path() + " and " + other.path());
      }
      sorted.put(key, file);
    }
    return new FileSet(sorted);
  }

  public List<GeneratedFile> all() {
    return List.copyOf(byPath.values());
  }

  public List<GeneratedFile> in(OutputRoot root) {
    return byPath.values().stream().filter(file -> file.root() == root).toList();
  }
}
