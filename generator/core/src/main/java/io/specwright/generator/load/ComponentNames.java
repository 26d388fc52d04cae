package io.specwright.generator.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names shared values of one kind that the root document does not name: by the last name on the way to the value, or by
 * its file. Values that would share a name are qualified by what stands before, as far as needed, each of them alike: a
 * name depends on places alone, never on the order of reading.
 */
final class ComponentNames {

  private ComponentNames() {}

  /** @param taken the names the root document gives */
  static Map<Target, String> assign(Collection<Target> targets, Set<String> taken) {
    Map<Target, String> assigned = new HashMap<>();
    Set<String> used = new HashSet<>(taken);
    Collection<Target> open = targets;
    for (int words = 1; !open.isEmpty(); words++) {
      Map<String, List<Target>> byName = new HashMap<>();
      for (Target target : open) {
        byName.computeIfAbsent(name(target, words), name -> new ArrayList<>()).add(target);
      }
      List<Target> colliding = new ArrayList<>();
      Set<String> shared = new HashSet<>();
      byName.forEach((name, holders) -> {
        if (holders.size() == 1 && !used.contains(name)) {
          assigned.put(holders.get(0), name);
        } else {
          colliding.addAll(holders);
        }
        shared.add(name);
      });
      used.addAll(shared);
      open = colliding;
    }
    return assigned;
  }

  /** The name of so many words; where all words do not do, a digest of the place does. */
  private static String name(Target target, int words) {
    List<String> all = target.names();
    List<String> nearest = new ArrayList<>(all.subList(0, Math.min(words, all.size())));
    Collections.reverse(nearest);
    String name = String.join("_", nearest).replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^x-", "X-");
    return words <= all.size() ? name : name + "_" + Sha256.hex(target.file() + "#" + target.pointer());
  }
}
