package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.ObjectNode;

/**
 * Checks that objects stand where OpenAPI wants objects. Swagger Parser fails on some that are not, without naming a
 * place.
 */
final class StructureChecks {

  private StructureChecks() {}

  /** Whether all is well; otherwise the errors are reported, and Swagger Parser must not see the document. */
  static boolean check(SpecNode tree, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    PlacedTree.visit(tree, Place.DOCUMENT, (node, place) -> {
      if (!fits(node, place)) {
        found.error(
            "wrong-type",
            node.location(),
            "an object must stand here: " + place.title(),
            "write its members as 'name: value', or {} if it has none");
      }
    });
    found.sorted().forEach(diagnostics::add);
    return !found.hasErrors();
  }

  private static boolean fits(SpecNode node, Place place) {
    return switch (place) {
      case OTHER, LITERAL, SCHEMA, DISCRIMINATOR -> true;
      case PARAMETERS -> node instanceof ObjectNode || node instanceof ArrayNode;
      default -> node instanceof ObjectNode;
    };
  }
}
