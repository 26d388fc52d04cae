package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import java.util.List;
import java.util.Map;

/** Checks that what is true or false is that, and no text that looks like it: everybody else takes it for false. */
final class FlagChecks {
  private static final List<String> PARAMETER =
      List.of("required", "deprecated", "allowEmptyValue", "explode", "allowReserved");
  private static final Map<Place, List<String>> FLAGS = Map.of(
      Place.OPERATION, List.of("deprecated"),
      Place.PARAMETER, PARAMETER,
      Place.HEADER, PARAMETER,
      Place.REQUEST_BODY, List.of("required"),
      Place.ENCODING, List.of("explode", "allowReserved"),
      Place.SCHEMA, List.of("readOnly", "writeOnly", "deprecated", "uniqueItems"));

  private FlagChecks() {}

  static void check(SpecNode tree, Diagnostics diagnostics) {
    PlacedTree.visit(tree, Place.DOCUMENT, (node, place) -> {
      for (String flag : FLAGS.getOrDefault(place, List.of())) {
        node.get(flag).filter(value -> !(value instanceof BooleanNode)).ifPresent(value -> diagnostics.warning(
            "wrong-type", value.location(), "'" + flag + "' must be true or false", "it is taken for false"));
      }
    });
  }
}
