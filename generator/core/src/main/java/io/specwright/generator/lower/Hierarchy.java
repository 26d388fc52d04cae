package io.specwright.generator.lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A component with a discriminator, and the components that extend it.
 *
 * @param property the discriminator
 * @param members the places of all schemas that have the parent among what their {@code allOf} brings in, sorted
 * @param kinds the places of members by the discriminator's value, in the document's order
 */
record Hierarchy(SpecCursor parent, String property, Set<String> members, Map<String, String> kinds) {

  boolean has(SpecCursor schema) {
    return members.contains(schema.resolved().pointer());
  }

  boolean has(Hierarchy inner) {
    return members.contains(inner.parent.pointer());
  }

  /** The values that stand for the schema at a place. */
  List<String> valuesOf(String pointer) {
    return kinds.entrySet().stream().filter(kind -> kind.getValue().equals(pointer)).map(Map.Entry::getKey).toList();
  }

  /** The discriminator as the parent declares it. */
  Optional<SpecCursor> declaration() {
    return Optional.ofNullable(ObjectParts.of(parent).properties.get(property));
  }
}
