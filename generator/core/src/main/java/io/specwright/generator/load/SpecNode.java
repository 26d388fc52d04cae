package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a YAML or JSON document, by the YAML 1.2 core schema, that knows where it stands. */
public sealed interface SpecNode {

  Location location();

  /**
   * A mapping, in the document's order.
   *
   * @param keyLocations where each key stands
   */
  record ObjectNode(Map<String, SpecNode> members, Map<String, Location> keyLocations, Location location)
      implements SpecNode {}

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
    return get(name).map(node -> node instanceof ArrayNode array ? array.elements() : List.<SpecNode>of()).orElse(List.of());
  }

  /** The members of the object {@code name}; empty if it is not there or no object. */
  default Map<String, SpecNode> members(String name) {
    return get(name).map(node -> node instanceof ObjectNode object ? object.members() : Map.<String, SpecNode>of()).orElse(Map.of());
  }
}
