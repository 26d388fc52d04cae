package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.SpecNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code enum} beside {@code type: array} whose values are no arrays. Nothing would be valid, so its author meant the
 * elements: it is read as if it stood in {@code items}.
 */
final class EnumBesideArray {

  private EnumBesideArray() {}

  static boolean is(SpecCursor schema, SchemaShape shape) {
    List<SpecNode> values = schema.node().elements("enum");
    return !values.isEmpty()
        && shape.types().equals(List.of("array"))
        && values.stream().noneMatch(SpecNode.ArrayNode.class::isInstance);
  }

  /** The schema with its {@code enum} where it belongs; a reference or an enum that is there already stays as it is. */
  static SpecCursor moved(SpecCursor schema, Diagnostics diagnostics) {
    SpecNode values = schema.get("enum").orElseThrow().node();
    diagnostics.warning(
        "enum-beside-array", values.location(), "this enum stands beside 'type: array', but its values are no arrays",
        "it is taken for the enum of the elements; move it to 'items'");
    Map<String, SpecNode> members = new LinkedHashMap<>(schema.node().members());
    members.remove("enum");
    Map<String, SpecNode> items = new LinkedHashMap<>(schema.node().members("items"));
    if (!items.containsKey("$ref")) {
      items.putIfAbsent("enum", values);
    }
    members.put("items", new SpecNode.ObjectNode(
        items, Map.of(), schema.get("items").map(SpecCursor::location).orElse(values.location())));
    return schema.with(new SpecNode.ObjectNode(members, Map.of(), schema.location()));
  }
}
