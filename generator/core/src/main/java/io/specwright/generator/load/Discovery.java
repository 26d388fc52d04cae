package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first walk over a document: reads every file that is referred to and finds out which values are shared. Reports
 * all references that lead nowhere, or to another kind of value than must stand there.
 */
final class Discovery {
  private final SourceFile root;
  private final References references;
  private final Diagnostics diagnostics;
  private final Mounts mounts = new Mounts();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<Target> visited = new HashSet<>();
  private final Set<Target> shared = new LinkedHashSet<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<StringNode> broken = new HashSet<>();

  /** A value to walk over; its address in the bundled document, if that is known already. */
  private record Visit(Target target, @Nullable JsonPointer address) {}

  /**
   * A member of {@code components} that is a reference and nothing else.
   *
   * @param node the object with the reference
   */
  record Alias(JsonPointer address, SpecNode node, Target target) {}

  Discovery(SourceFile root, References references, Diagnostics diagnostics) {
    this.root = root;
    this.references = references;
    this.diagnostics = diagnostics;
  }

  void explore() {
    Target document = new Target(root, JsonPointer.ROOT, Place.ofDocument(root.root()));
    mounts.add(document, JsonPointer.ROOT);
    visit(document, JsonPointer.ROOT);
    while (!open.isEmpty()) {
      Visit next = open.remove();
      walk(next.target.node(), next.target.file(), next.target.place(), next.address);
    }
  }

  /** Where values stand by the way the document is put together, before shared ones are registered. */
  Mounts mounts() {
    return mounts;
  }

  /** Every target of a reference that stays a reference. */
  Set<Target> shared() {
    return shared;
  }

  List<Alias> aliases() {
    return aliases;
  }

  /** The names that the document itself gives to the members of a kind of {@code components}. */
  Set<String> names(String registry) {
    return names.getOrDefault(registry, Set.of());
  }

  /** The references that were reported. */
  Set<StringNode> broken() {
    return broken;
  }

  private void visit(Target target, @Nullable JsonPointer address) {
    if (visited.add(target)) {
      open.add(new Visit(target, address));
    }
  }

  private void walk(SpecNode node, SourceFile file, Place place, @Nullable JsonPointer address) {
    if (place == Place.LITERAL) {
      return;
    }
    Reference.in(node, place).ifPresent(reference -> follow(reference, (ObjectNode) node, file, place, address));
    if (node instanceof ObjectNode mapping && place == Place.MAPPING) {
      followMapping(mapping, file);
    } else if (node instanceof ObjectNode object) {
      if (address != null && isComponent(address.child(""))) {
        names.computeIfAbsent(address.last(), kind -> new HashSet<>()).addAll(object.members().keySet());
      }
      object.members().forEach((name, value) -> {
        if (value instanceof ObjectNode || value instanceof ArrayNode) {
          walk(value, file, place.member(name), address == null ? null : address.child(name));
        }
      });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.elements().size(); i++) {
        walk(array.elements().get(i), file, place.element(), address == null ? null : address.child(String.valueOf(i)));
      }
    }
  }

  private void follow(
      StringNode reference, ObjectNode holder, SourceFile file, Place place, @Nullable JsonPointer address) {
    if (Reference.isLeftAlone(reference, place, file.equals(root))) {
      return;
    }
    try {
      Target target = references.follow(reference, file, place);
      if (place.registry().isEmpty()) {
        if (address != null) {
          mounts.add(target, address);
        }
        visit(target, address);
        return;
      }
      if (address != null && isComponent(address) && holder.members().size() == 1) {
        aliases.add(new Alias(address, holder, target));
      }
      share(target, reference);
    } catch (UnreadableException e) {
      report(e, reference);
    }
  }

  private void followMapping(ObjectNode mapping, SourceFile file) {
    for (SpecNode value : mapping.members().values()) {
      if (value instanceof StringNode text && Reference.isMappingReference(text.value())) {
        try {
          share(references.follow(text, file, Place.SCHEMA), text);
        } catch (UnreadableException e) {
          report(e, text);
        }
      }
    }
  }

  private void report(UnreadableException problem, StringNode reference) {
    problem.report(diagnostics);
    broken.add(reference);
  }

  private void share(Target target, StringNode reference) throws UnreadableException {
    if (shared.contains(target)) {
      return;
    }
    List<Mounts.Covered> covering = mounts.covering(target);
    boolean isThere = covering.stream().anyMatch(covered -> covered.place() == target.place());
    Optional<Place> other =
        covering.stream().map(Mounts.Covered::place).filter(place -> place.registry().isPresent()).findFirst();
    if (!isThere && other.isPresent()) {
      throw new UnreadableException(
          "wrong-kind-of-reference",
          reference.location(),
          "a " + target.place().title() + " must stand here, and " + Limits.quote(reference.value()) + " is a "
              + other.get().title(),
          "refer to a " + target.place().title());
    }
    shared.add(target);
    if (!isThere) {
      visit(target, null);
    }
  }

  private static boolean isComponent(JsonPointer address) {
    return address.segments().size() == 3 && address.segments().get(0).equals("components");
  }
}
