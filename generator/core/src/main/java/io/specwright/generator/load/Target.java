package io.specwright.generator.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a reference leads to, whichever way it was written: two references with the same target mean the same value.
 *
 * @param place what kind of value the reference wants
 */
record Target(SourceFile file, JsonPointer pointer, Place place) {
  private static final Set<String> STRUCTURE = Set.of("components", "definitions", "$defs", "properties");

  SpecNode node() {
    return file.root().at(pointer).orElseThrow();
  }

  /**
   * What tells the target apart from others, nearest first: the names on the way to it and then the names of its file
   * and folders. The first is its natural name.
   */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String folder : file.path().split("/", -1)) {
      names.add(folder);
    }
    int dot = names.get(names.size() - 1).lastIndexOf('.');
    if (dot > 0) {
      names.set(names.size() - 1, names.get(names.size() - 1).substring(0, dot));
    }
    String registry = place.registry().orElse("");
    for (int i = 0; i < pointer.segments().size(); i++) {
      String segment = pointer.segments().get(i);
      boolean last = i == pointer.segments().size() - 1;
      if (last || !STRUCTURE.contains(segment) && !segment.equals(registry)) {
        names.add(segment);
      }
    }
    Collections.reverse(names);
    return names;
  }
}
