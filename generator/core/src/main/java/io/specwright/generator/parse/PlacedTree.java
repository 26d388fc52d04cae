package io.specwright.generator.parse;

import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through a document with an eye to what each value is. Literal values are never entered. */
final class PlacedTree {

  private PlacedTree() {}

  /** Looks at a value; children come after their parents. */
  interface Visitor {
    void visit(SpecNode node, Place place);
  }

  /** Gives the replacement of an object; its members are replaced already. */
  interface Rewriter {
    ObjectNode rewrite(ObjectNode node, Place place);
  }

  static void visit(SpecNode node, Place place, Visitor visitor) {
    if (place == Place.LITERAL) {
      return;
    }
    visitor.visit(node, place);
    if (node instanceof ObjectNode object) {
      object.members().forEach((name, value) -> visit(value, place.member(name), visitor));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> visit(element, place.element(), visitor));
    }
  }

  static SpecNode rewrite(SpecNode node, Place place, Rewriter rewriter) {
    if (place == Place.LITERAL) {
      return node;
    }
    if (node instanceof ObjectNode object) {
      Map<String, SpecNode> changed = new LinkedHashMap<>();
      object.members().forEach((name, value) -> {
        SpecNode rewritten = rewrite(value, place.member(name), rewriter);
        if (rewritten != value) {
          changed.put(name, rewritten);
        }
      });
      return rewriter.rewrite(object.with(changed), place);
    }
    if (node instanceof ArrayNode array) {
      List<SpecNode> elements = new ArrayList<>();
      boolean changed = false;
      for (SpecNode element : array.elements()) {
        SpecNode value = rewrite(element, place.element(), rewriter);
        changed |= value != element;
        elements.add(value);
      }
      return changed ? new ArrayNode(Collections.unmodifiableList(elements), array.location()) : array;
    }
    return node;
  }
}
