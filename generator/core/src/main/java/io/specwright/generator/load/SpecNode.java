package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A node of a YAML or JSON document, by the YAML 1.2 core schema, that knows where it stands. */
public sealed interface SpecNode {

  Location location();

  /**
   * A mapping, in the document's order.
   *
   * @param keyLocations where each key stands
   */
  record ObjectNode(Map<String, SpecNode> members, Map<String, Location> keyLocations, Location location)
      implements SpecNode {

    /** This object with other values for some of its members; itself without any. */
    public ObjectNode with(Map<String, SpecNode> changed) {
      if (changed.isEmpty()) {
        return this;
      }
      Map<String, SpecNode> merged = new LinkedHashMap<>(members);
      merged.putAll(changed);
      return new ObjectNode(Collections.unmodifiableMap(merged), keyLocations, location);
    }

    /** This object without some of its members; itself without any of them. */
    public ObjectNode without(Set<String> names) {
      if (names.isEmpty()) {
        return this;
      }
      Map<String, SpecNode> rest = new LinkedHashMap<>(members);
      rest.keySet().removeAll(names);
      return new ObjectNode(Collections.unmodifiableMap(rest), keyLocations, location);
    }
  }

  record ArrayNode(List<SpecNode> elements, Location location) implements SpecNode {}

  record StringNode(String value, Location location) implements SpecNode {}

  /**
   * @param literal a number as JSON spells it (RFC 8259 section 6)
   */
  record NumberNode(String literal, Location location) implements SpecNode {}

  record BooleanNode(boolean value, Location location) implements SpecNode {}

  record NullNode(Location location) implements SpecNode {}

  /** The member of an object; empty for other nodes and absent members. */
  default Optional<SpecNode> get(String name) {
    return this instanceof ObjectNode object ? Optional.ofNullable(object.members().get(name)) : Optional.empty();
  }

  /** The members of an object; empty for other nodes. */
  default Map<String, SpecNode> members() {
    return Map.of();
  }

  /** The text of a string; empty for other nodes. */
  default Optional<String> text() {
    return this instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
  }

  /** {@code get(name)} where that is a string. */
  default Optional<String> text(String name) {
    return get(name).flatMap(SpecNode::text);
  }

  /** Whether {@code name} is there and true. */
  default boolean isTrue(String name) {
    return get(name).filter(node -> node instanceof BooleanNode bool && bool.value()).isPresent();
  }

  /** The elements of the array {@code name}; empty if it is not there or no array. */
  default List<SpecNode> elements(String name) {
    return get(name)
        .map(node -> node instanceof ArrayNode array ? array.elements() : List.<SpecNode>of())
        .orElse(List.of());
  }

  /** The members of the object {@code name}; empty if it is not there or no object. */
  default Map<String, SpecNode> members(String name) {
    return get(name)
        .map(node -> node instanceof ObjectNode object ? object.members() : Map.<String, SpecNode>of())
        .orElse(Map.of());
  }

  /** The member or, in an array, the element of this name; empty if there is none. */
  default Optional<SpecNode> child(String segment) {
    if (this instanceof ArrayNode array) {
      boolean index = segment.length() < 10 && segment.matches("0|[1-9][0-9]*");
      return index && Integer.parseInt(segment) < array.elements().size()
          ? Optional.of(array.elements().get(Integer.parseInt(segment)))
          : Optional.empty();
    }
    return get(segment);
  }

  /** The node a pointer leads to from here. */
  default Optional<SpecNode> at(JsonPointer pointer) {
    Optional<SpecNode> node = Optional.of(this);
    for (String segment : pointer.segments()) {
      node = node.flatMap(parent -> parent.child(segment));
    }
    return node;
  }

  /** Where the node a pointer leads to stands, or else its nearest ancestor that is there; for a member, its key. */
  default Location locationOf(JsonPointer pointer) {
    SpecNode node = this;
    Location location = location();
    for (String segment : pointer.segments()) {
      Optional<SpecNode> child = node.child(segment);
      if (child.isEmpty()) {
        return location;
      }
      location = node.keyLocation(segment).orElse(child.get().location());
      node = child.get();
    }
    return location;
  }

  /** Where the key of a member stands; empty for other nodes and absent members. */
  default Optional<Location> keyLocation(String name) {
    return this instanceof ObjectNode object ? Optional.ofNullable(object.keyLocations().get(name)) : Optional.empty();
  }

  /** Whether both say the same, wherever they stand. */
  default boolean saysTheSameAs(SpecNode other) {
    if (this instanceof ObjectNode object && other instanceof ObjectNode that) {
      return object.members().keySet().equals(that.members().keySet()) && object.members().entrySet().stream()
          .allMatch(member -> member.getValue().saysTheSameAs(that.members().get(member.getKey())));
    } else if (this instanceof ArrayNode array && other instanceof ArrayNode that) {
      return array.elements().size() == that.elements().size() && IntStream.range(0, array.elements().size())
          .allMatch(i -> array.elements().get(i).saysTheSameAs(that.elements().get(i)));
    }
    return scalar().isPresent() && scalar().equals(other.scalar()) && getClass() == other.getClass();
  }

  private Optional<Object> scalar() {
    return this instanceof StringNode string ? Optional.of(string.value())
        : this instanceof NumberNode number ? Optional.of(number.literal())
        : this instanceof BooleanNode bool ? Optional.of(bool.value())
        : this instanceof NullNode ? Optional.of("null")
        : Optional.empty();
  }
}
