package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reports values that are defined by themselves: through references, or as a part of their own {@code allOf}. A
 * property or an array of a schema's own type is no circle in this sense, nor is a variant that has its union in
 * {@code allOf}. Also reports definitions that lead on and on, because each is flattened with all that it leads to.
 */
final class ReferenceCircles {
  /** References and parts of {@code allOf} that may follow one another; real documents have a dozen. */
  private static final int LONGEST = 256;

  private final SpecNode tree;
  private final Diagnostics diagnostics;

  /** How many steps it is to the end of each definition that has been walked; negative while it is being walked. */
  private final Map<SpecNode, Integer> lengths = new IdentityHashMap<>();

  /** A step from a value to one that is part of its definition. */
  private record Step(SpecNode to, Location location) {}

  private static final class Frame {
    final SpecNode node;
    final Iterator<Step> steps;
    int length;

    Frame(SpecNode node, Iterator<Step> steps) {
      this.node = node;
      this.steps = steps;
    }

    void isFollowedBy(int steps) {
      length = Math.max(length, steps + 1);
    }
  }

  private ReferenceCircles(SpecNode tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  static void report(SpecNode tree, Diagnostics diagnostics) {
    ReferenceCircles circles = new ReferenceCircles(tree, diagnostics);
    PlacedTree.visit(tree, Place.DOCUMENT, (node, place) -> {
      if (place.registry().isPresent()) {
        circles.search(node);
      }
    });
  }

  /** Depth first, with a stack of its own: a chain of references may be as long as the document. */
  private void search(SpecNode start) {
    Deque<Frame> path = new ArrayDeque<>();
    open(start, path);
    while (!path.isEmpty()) {
      Frame frame = path.element();
      if (!frame.steps.hasNext()) {
        close(frame, path);
        continue;
      }
      Step step = frame.steps.next();
      int length = lengths.getOrDefault(step.to, 0);
      if (length < 0) {
        diagnostics.error(
            "circular-reference",
            step.location,
            "the value is defined by itself",
            "remove this reference, or move it to a property");
      } else {
        frame.isFollowedBy(length);
        open(step.to, path);
      }
    }
  }

  private void close(Frame frame, Deque<Frame> path) {
    lengths.put(frame.node, frame.length);
    path.pop();
    if (!path.isEmpty()) {
      path.element().isFollowedBy(frame.length);
    }
    if (frame.length == LONGEST) {
      diagnostics.error(
          "too-deep",
          frame.node.location(),
          "more than " + LONGEST + " references and parts of allOf follow one another from here",
          "refer to the end of the chain");
    }
  }

  private void open(SpecNode node, Deque<Frame> path) {
    if (lengths.putIfAbsent(node, -1) == null) {
      path.push(new Frame(node, steps(node).iterator()));
    }
  }

  private List<Step> steps(SpecNode node) {
    List<Step> steps = new ArrayList<>();
    if (node instanceof ObjectNode object && object.members().get("$ref") instanceof StringNode reference) {
      JsonPointer.parse(reference.value().replaceFirst("^#", "").replace("%25", "%")).flatMap(tree::at)
          .ifPresent(target -> steps.add(new Step(target, reference.location())));
    }
    node.elements("allOf").forEach(part -> steps.add(new Step(part, part.location())));
    return steps;
  }
}
