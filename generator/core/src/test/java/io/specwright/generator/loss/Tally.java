package io.specwright.generator.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of each kind a document has, and which of them are found nowhere. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> lost = new ArrayList<>();

  void count(String kind, String name, Raw node, boolean isFound) {
    counts.merge(kind, 1, Integer::sum);
    if (!isFound) {
      lost.add(kind + " " + name + " at " + node.location());
    }
  }

  Map<String, Integer> counts() {
    return counts;
  }

  List<String> lost() {
    return lost;
  }
}
