package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.diagnostic.Origin;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A node and its place in the bundled document, for walks that must name where they are.
 *
 * @param pointer the place, after following references: the identity of a schema
 */
record SpecCursor(Document document, String pointer, SpecNode node) {

  /** The whole, and the values that references in it lead to, each of which is looked up once. */
  static final class Document {
    private final SpecNode root;
    private final Map<String, Optional<SpecCursor>> targets = new HashMap<>();

    Document(SpecNode root) {
      this.root = root;
    }
  }

  static SpecCursor root(SpecNode root) {
    return new SpecCursor(new Document(root), "", root);
  }

  /** Another node that stands for the one in this place. */
  SpecCursor with(SpecNode replacement) {
    return new SpecCursor(document, pointer, replacement);
  }

  /** A node that stands for what this document has, or could have, in another place. */
  SpecCursor with(String place, SpecNode replacement) {
    return new SpecCursor(document, place, replacement);
  }

  Optional<SpecCursor> get(String name) {
    return node.get(name).map(child -> new SpecCursor(document, pointer + "/" + JsonPointer.escape(name), child));
  }

  /** A member that may be absent, through any references. */
  Optional<SpecCursor> getResolved(String name) {
    return get(name).map(SpecCursor::resolved);
  }

  List<SpecCursor> elements(String name) {
    List<SpecCursor> cursors = new ArrayList<>();
    int index = 0;
    for (SpecNode element : node.elements(name)) {
      cursors.add(new SpecCursor(document, pointer + "/" + JsonPointer.escape(name) + "/" + index++, element));
    }
    return cursors;
  }

  /** The elements of this array; none for other nodes. */
  List<SpecCursor> elements() {
    List<SpecCursor> cursors = new ArrayList<>();
    if (node instanceof SpecNode.ArrayNode array) {
      for (int i = 0; i < array.elements().size(); i++) {
        cursors.add(new SpecCursor(document, pointer + "/" + i, array.elements().get(i)));
      }
    }
    return cursors;
  }

  /** The members of the object {@code name}, in the document's order. */
  List<Member> members(String name) {
    List<Member> members = new ArrayList<>();
    node.members(name).forEach((key, value) ->
        members.add(new Member(key, new SpecCursor(
            document, pointer + "/" + JsonPointer.escape(name) + "/" + JsonPointer.escape(key), value))));
    return members;
  }

  /** The names of this object's members, in the document's order; none for other nodes. */
  List<String> keys() {
    return List.copyOf(node.members().keySet());
  }

  Optional<String> text(String name) {
    return node.text(name);
  }

  Optional<String> reference() {
    return node.text("$ref").filter(ref -> ref.startsWith("#"));
  }

  /** Where the reference here leads, one step. */
  Optional<SpecCursor> target() {
    return reference().flatMap(ref -> document.targets.computeIfAbsent(ref, r -> find(decode(r.substring(1)))));
  }

  /**
   * The end of the chain of references that starts here; this cursor where there is none, or where it is a circle or
   * leads nowhere.
   */
  SpecCursor resolved() {
    if (reference().isEmpty()) {
      return this;
    }
    SpecCursor current = this;
    Set<String> seen = new HashSet<>();
    while (current.reference().isPresent() && seen.add(current.pointer)) {
      Optional<SpecCursor> next = current.target();
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  /** The value at a pointer from the root. */
  Optional<SpecCursor> find(String address) {
    return JsonPointer.parse(address).flatMap(document.root::at).map(found -> new SpecCursor(document, address, found));
  }

  Location location() {
    return node.location();
  }

  Origin origin() {
    return new Origin(pointer, node.location());
  }

  /** A URI fragment's percent-encoding (RFC 6901 section 6); a plus sign is itself. */
  private static String decode(String fragment) {
    try {
      return fragment.contains("%")
          ? URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8)
          : fragment;
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  record Member(String name, SpecCursor value) {}
}
