package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An object that a value of a union can be. A variant that is a union itself has several.
 *
 * @param variant the variant of the outer union that it belongs to
 */
record UnionLeaf(int variant, ObjectParts parts) {

  static List<UnionLeaf> of(List<Integer> variants, List<SpecCursor> places) {
    List<UnionLeaf> leaves = new ArrayList<>();
    variants.forEach(variant -> gather(variant, places.get(variant), new HashSet<>(), leaves));
    return leaves;
  }

  private static void gather(int variant, SpecCursor place, Set<String> visited, List<UnionLeaf> leaves) {
    SpecCursor schema = place.resolved();
    if (!visited.add(schema.pointer())) {
      return;
    }
    ObjectParts parts = ObjectParts.of(schema);
    List<String> types = SchemaShape.of(schema).types();
    if (UnionVariants.isUnion(schema) && parts.properties.isEmpty()) {
      UnionVariants.of(schema).schemas().forEach(inner -> gather(variant, inner, visited, leaves));
    } else if (types.isEmpty() || types.contains("object")) {
      leaves.add(new UnionLeaf(variant, parts));
    }
  }
}
