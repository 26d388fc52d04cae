package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.List;

/**
 * The alternatives of a {@code oneOf} or {@code anyOf}.
 *
 * @param schemas without those that are only null and those that only narrow ({@code required} alone)
 * @param nullable whether one of them was null
 * @param open whether one of them was any value: {@code {}}, {@code true}
 */
record UnionVariants(List<SpecCursor> schemas, boolean nullable, boolean open) {

  static UnionVariants of(SpecCursor schema) {
    List<SpecCursor> all = new ArrayList<>(schema.elements("oneOf"));
    all.addAll(schema.elements("anyOf"));
    List<SpecCursor> schemas = new ArrayList<>();
    boolean nullable = false;
    boolean open = false;
    for (SpecCursor variant : all) {
      if (SchemaShape.isNull(variant.resolved())) {
        nullable = true;
      } else if (SchemaShape.isStructural(variant)) {
        schemas.add(variant);
      } else if (SchemaShape.isAnything(variant.resolved())) {
        open = true;
      }
    }
    return new UnionVariants(schemas, nullable, open);
  }

  /** Whether the schema has alternatives that say what a value is made of. */
  static boolean isUnion(SpecCursor schema) {
    return !of(schema).schemas().isEmpty();
  }
}
