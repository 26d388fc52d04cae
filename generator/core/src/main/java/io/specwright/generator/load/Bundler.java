package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one tree in which all references are internal.
 *
 * <p>A reference to a kind of value that {@code components} has a place for stays a reference: to the component that
 * is the target or contains it, or else to a new component. A member of {@code components} that is but a reference to
 * another file becomes what it refers to. All other references (path items, whole maps of schemas, texts) are
 * replaced by what they refer to, members beside {@code $ref} winning. References that were reported are left out with
 * what holds them, so that the rest of the document can be checked.
 */
final class Bundler {
  private final SourceFile root;
  private final References references;
  private final Registry registry;
  private final Set<StringNode> broken;
  private final Set<Target> inlining = new HashSet<>();
  private final Map<Target, Inlined> inlined = new HashMap<>();
  private long nodes;
  private int depth;
  private int deepest;

  /**
   * A value that replaces references to it; the places share its nodes.
   *
   * @param size its nodes, all shared ones counted
   * @param height its levels
   */
  private record Inlined(SpecNode node, long size, int height) {}

  private Bundler(SourceFile root, References references, Registry registry, Set<StringNode> broken) {
    this.root = root;
    this.references = references;
    this.registry = registry;
    this.broken = broken;
  }

  /** The bundled tree; incomplete if errors were reported. */
  static SpecNode bundle(SourceFile root, SpecFolder folder, Diagnostics diagnostics) throws UnreadableException {
    References references = new References(folder);
    Discovery discovery = new Discovery(root, references, diagnostics);
    discovery.explore();
    return new Bundler(root, references, Registry.of(discovery), discovery.broken()).document();
  }

  private SpecNode document() throws UnreadableException {
    SpecNode document = rebuild(root.root(), root, Place.ofDocument(root.root()));
    for (Map.Entry<JsonPointer, Target> added : registry.added().entrySet()) {
      Target target = added.getValue();
      SpecNode content = rebuild(target.node(), target.file(), target.place());
      document = with(document, added.getKey().segments(), content);
    }
    return document;
  }

  private SpecNode rebuild(SpecNode node, SourceFile file, Place place) throws UnreadableException {
    count(1, node.location());
    Optional<StringNode> reference = Reference.in(node, place);
    if (reference.isPresent() && !Reference.isLeftAlone(reference.get(), place, file.equals(root))) {
      return rebuildReference(reference.get(), (ObjectNode) node, file, place);
    }
    return rebuildMembers(node, file, place);
  }

  private SpecNode rebuildReference(StringNode reference, ObjectNode holder, SourceFile file, Place place)
      throws UnreadableException {
    Optional<Target> promoted = registry.promoted(holder);
    if (place.registry().isPresent() && promoted.isEmpty()) {
      return rebuildMembers(holder, file, place);
    }
    Target target = promoted.isPresent() ? promoted.get() : references.follow(reference, file, place);
    Inlined content = inline(target, reference);
    return holder.members().size() == 1
        ? content.node
        : overlay(content.node, (ObjectNode) rebuildMembers(holder, file, place));
  }

  private Inlined inline(Target target, StringNode reference) throws UnreadableException {
    @Nullable Inlined known = inlined.get(target);
    if (known != null) {
      count(known.size, reference.location());
      checkDepth(depth + known.height, reference.location());
      return known;
    }
    if (!inlining.add(target)) {
      throw new UnreadableException(
          "circular-reference",
          reference.location(),
          "the reference " + Limits.quote(reference.value()) + " leads back to itself",
          "break the circle: only schemas and other components may contain themselves");
    }
    long nodesBefore = nodes;
    int deepestBefore = deepest;
    deepest = depth;
    SpecNode node = rebuild(target.node(), target.file(), target.place());
    Inlined content = new Inlined(node, nodes - nodesBefore, deepest - depth);
    deepest = Math.max(deepest, deepestBefore);
    inlining.remove(target);
    inlined.put(target, content);
    return content;
  }

  private void count(long more, Location location) throws UnreadableException {
    nodes += more;
    if (nodes > Limits.NODES) {
      throw new UnreadableException(
          "too-large",
          location,
          "the document has more than " + Limits.NODES + " values, its references and aliases expanded",
          "refer to shared path items less often");
    }
  }

  private void checkDepth(int levels, Location location) throws UnreadableException {
    deepest = Math.max(deepest, levels);
    if (levels > Limits.DEPTH) {
      throw new UnreadableException(
          "too-deep",
          location,
          "the document is nested more than " + Limits.DEPTH + " levels deep, its references expanded",
          "make it flatter");
    }
  }

  private static SpecNode overlay(SpecNode content, ObjectNode siblings) {
    if (!(content instanceof ObjectNode object)) {
      return content;
    }
    Map<String, SpecNode> members = new LinkedHashMap<>(object.members());
    Map<String, Location> keys = new LinkedHashMap<>(object.keyLocations());
    siblings.members().forEach((name, value) -> {
      if (!name.equals("$ref")) {
        members.put(name, value);
        keys.put(name, siblings.keyLocations().get(name));
      }
    });
    return new ObjectNode(Collections.unmodifiableMap(members), Collections.unmodifiableMap(keys), object.location());
  }

  private SpecNode rebuildMembers(SpecNode node, SourceFile file, Place place) throws UnreadableException {
    if (place == Place.LITERAL) {
      return node;
    }
    checkDepth(++depth, node.location());
    SpecNode rebuilt = node;
    if (node instanceof ObjectNode object) {
      Map<String, SpecNode> changed = new LinkedHashMap<>();
      Set<String> left = new HashSet<>();
      for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
        if (isBroken(member.getValue(), place.member(member.getKey()))) {
          left.add(member.getKey());
          continue;
        }
        SpecNode value = rebuildMember(member.getKey(), member.getValue(), file, place);
        if (value != member.getValue()) {
          changed.put(member.getKey(), value);
        }
      }
      rebuilt = object.with(changed).without(left);
    } else if (node instanceof ArrayNode array) {
      List<SpecNode> elements = new ArrayList<>();
      boolean changed = false;
      for (SpecNode element : array.elements()) {
        if (isBroken(element, place.element())) {
          changed = true;
          continue;
        }
        SpecNode value = rebuild(element, file, place.element());
        changed |= value != element;
        elements.add(value);
      }
      if (changed) {
        rebuilt = new ArrayNode(Collections.unmodifiableList(elements), array.location());
      }
    }
    depth--;
    return rebuilt;
  }

  /** Whether a value is a reference that was reported: the text in a discriminator's mapping, or an object with it. */
  private boolean isBroken(SpecNode value, Place place) {
    return !broken.isEmpty() && (value instanceof StringNode text && broken.contains(text)
        || Reference.in(value, place).filter(broken::contains).isPresent());
  }

  private SpecNode rebuildMember(String name, SpecNode value, SourceFile file, Place place) throws UnreadableException {
    if (value instanceof StringNode text) {
      if (name.equals("$ref") && place.registry().isPresent()) {
        return readdress(text, file, place);
      }
      boolean isMapping = place == Place.MAPPING && Reference.isMappingReference(text.value());
      return isMapping ? readdress(text, file, Place.SCHEMA) : text;
    }
    return rebuild(value, file, place.member(name));
  }

  private SpecNode readdress(StringNode reference, SourceFile file, Place place) throws UnreadableException {
    // In a fragment a percent sign is the start of an escape (RFC 6901, section 6).
    String address = "#" + registry.addressOf(references.follow(reference, file, place)).toString().replace("%", "%25");
    return address.equals(reference.value()) ? reference : new StringNode(address, reference.location());
  }

  /** The document with a value put at an address; objects on the way there are made as needed. */
  private static SpecNode with(SpecNode node, List<String> address, SpecNode value) {
    if (address.isEmpty()) {
      return value;
    }
    Location place = node.location();
    String name = address.get(0);
    SpecNode child = node.get(name).orElseGet(() -> new ObjectNode(Map.of(), Map.of(), place));
    SpecNode changed = with(child, address.subList(1, address.size()), value);
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    Map<String, SpecNode> members = new LinkedHashMap<>(object.members());
    Map<String, Location> keys = new LinkedHashMap<>(object.keyLocations());
    members.put(name, changed);
    keys.putIfAbsent(name, changed.location());
    return new ObjectNode(Collections.unmodifiableMap(members), Collections.unmodifiableMap(keys), place);
  }
}
