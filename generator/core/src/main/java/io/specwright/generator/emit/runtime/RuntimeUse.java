package io.specwright.generator.emit.runtime;

import io.specwright.generator.emit.GeneratedFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the runtime's packages a client needs: those that its own files name, and those that these name. A client of
 * an API without webhooks, say, has no code for signatures.
 */
public final class RuntimeUse {
  private static final List<String> FOLDERS = RuntimeSources.folders();
  private static final Map<String, Set<String>> NEEDED = needed();

  private RuntimeUse() {}

  /**
   * The folders, sorted.
   *
   * @param files all others of the client
   * @param runtimePackage where they find the runtime
   */
  public static Set<String> of(Collection<GeneratedFile> files, String runtimePackage) {
    Set<String> used = new TreeSet<>();
    files.stream().filter(file -> file.path().endsWith(".java"))
        .forEach(file -> used.addAll(named(file.text(), runtimePackage)));
    Set<String> all = new TreeSet<>(used);
    used.forEach(folder -> all.addAll(NEEDED.get(folder)));
    return all;
  }

  /** What each folder needs, directly or not. */
  private static Map<String, Set<String>> needed() {
    Map<String, Set<String>> needed = new HashMap<>();
    FOLDERS.forEach(folder -> needed.put(folder, new TreeSet<>()));
    for (String path : RuntimeSources.paths()) {
      needed.get(RuntimeSources.folder(path)).addAll(named(RuntimeSources.read(path), RuntimeSources.PACKAGE));
    }
    // As often as a chain of needs can be long.
    for (int i = 0; i < FOLDERS.size(); i++) {
      needed.values().forEach(folders -> Set.copyOf(folders).forEach(folder -> folders.addAll(needed.get(folder))));
    }
    return needed;
  }

  private static Set<String> named(String text, String runtimePackage) {
    Set<String> named = new TreeSet<>();
    for (String folder : FOLDERS) {
      if (text.contains(runtimePackage + "." + folder.replace('/', '.') + ".")) {
        named.add(folder);
      }
    }
    return named;
  }
}
