package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.List;

/**
 * The alternatives of a {@code oneOf} or {@code anyOf}.
 *
 * @param schemas without those that are only null and those that only narrow ({@code required} alone)
 * @param nullable whether one of them was null
 */
record UnionVariants(List<SpecCursor> schemas, boolean nullable) {

  static UnionVariants of(SpecCursor schema) {
    List<SpecCursor> all = new ArrayList<>(schema.elements("oneOf"));
    all.addAll(schema.elements("anyOf"));
    List<SpecCursor> schemas = new ArrayList<>();
    boolean nullable = false;
    for (SpecCursor variant : all) {
      if (SchemaShape.isNull(variant.resolved())) {
        nullable = true;
      } else if (SchemaShape.isStructural(variant)) {
        schemas.add(variant);
      }
    }
    return new UnionVariants(schemas, nullable);
  }

  /** Whether the schema has alternatives that say what a value is made of. */
  static boolean isUnion(SpecCursor schema) {
    return !of(schema).schemas().isEmpty();
  }
}
