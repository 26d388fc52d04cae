package io.specwright.generator.load;

import io.specwright.generator.load.SpecNode.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the bundled document the content of files stands: a mounted value covers everything inside of it. */
final class Mounts {
  private final Map<Point, List<Mount>> mounts = new HashMap<>();

  private record Point(SourceFile file, JsonPointer pointer) {}

  private record Mount(JsonPointer address, Place place) {}

  /** Where a target stands, and what kind of value the way there says it is. */
  record Covered(JsonPointer address, Place place) {}

  /** Places a target at an address, unless it is somewhere already as the same kind of value. */
  void add(Target target, JsonPointer address) {
    List<Mount> here = mounts.computeIfAbsent(new Point(target.file(), target.pointer()), point -> new ArrayList<>());
    if (here.stream().noneMatch(mount -> mount.place == target.place())) {
      here.add(new Mount(address, target.place()));
    }
  }

  /** The address of the target or of what it is inside of, if the value there is of the kind the target wants. */
  Optional<JsonPointer> addressOf(Target target) {
    return covering(target).stream()
        .filter(covered -> covered.place == target.place())
        .map(Covered::address)
        .findFirst();
  }

  /** All addresses of the target, nearest mount first, of whatever kind. */
  List<Covered> covering(Target target) {
    List<Covered> covering = new ArrayList<>();
    List<String> segments = target.pointer().segments();
    for (int length = segments.size(); length >= 0; length--) {
      List<String> rest = segments.subList(length, segments.size());
      for (Mount mount : mounts.getOrDefault(new Point(target.file(), target.pointer().prefix(length)), List.of())) {
        SpecNode node = target.file().root().at(target.pointer().prefix(length)).orElseThrow();
        covering.add(new Covered(mount.address.resolve(rest), along(rest, node, mount.place)));
      }
    }
    return covering;
  }

  private static Place along(List<String> way, SpecNode from, Place start) {
    SpecNode node = from;
    Place place = start;
    for (String segment : way) {
      place = node instanceof ArrayNode ? place.element() : place.member(segment);
      node = node.child(segment).orElseThrow();
    }
    return place;
  }
}
