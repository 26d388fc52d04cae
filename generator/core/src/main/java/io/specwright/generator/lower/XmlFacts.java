package io.specwright.generator.lower;

import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a schema says about XML: its own {@code xml} object, and that of the schema it refers to, of which it wins. A
 * schema that is nothing but one part of an {@code allOf} refers to that.
 *
 * @param chain the schema and what it refers to, nearest first
 */
record XmlFacts(List<SpecCursor> chain) {

  static XmlFacts of(SpecCursor schema) {
    List<SpecCursor> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<SpecCursor> next = Optional.of(schema);
    while (next.isPresent() && seen.add(next.get().pointer())) {
      chain.add(next.get());
      next = next.get().target().or(onlyPart(next.get()));
    }
    return new XmlFacts(chain);
  }

  private static Supplier<Optional<SpecCursor>> onlyPart(SpecCursor schema) {
    return () -> {
      List<SpecCursor> parts = schema.elements("allOf").stream().filter(SchemaShape::isStructural).toList();
      boolean ownStructure = !schema.node().members("properties").isEmpty();
      return parts.size() == 1 && !ownStructure ? Optional.of(parts.get(0)) : Optional.empty();
    };
  }

  /** The schema itself. */
  SpecCursor nearest() {
    return chain.get(0);
  }

  /** The last schema of the chain: where the structure is. */
  SpecCursor structure() {
    return chain.get(chain.size() - 1);
  }

  /** The first component of the chain. */
  Optional<String> component() {
    return chain.stream().map(SpecCursor::pointer).filter(PlaceNames::isComponentSchema).findFirst()
        .map(PlaceNames::lastToken);
  }

  /** The nearest member of an {@code xml} object. */
  Optional<SpecCursor> get(String keyword) {
    return chain.stream().flatMap(schema -> schema.get("xml").stream()).flatMap(xml -> xml.get(keyword).stream())
        .findFirst();
  }

  Optional<String> text(String keyword) {
    return get(keyword).flatMap(value -> value.node().text());
  }

  boolean isTrue(String keyword) {
    return get(keyword).filter(value -> value.node() instanceof SpecNode.BooleanNode bool && bool.value()).isPresent();
  }

  /** OpenAPI 3.2's {@code nodeType}; what stands for it in earlier editions, {@code none} for lists without it. */
  String nodeType(boolean list) {
    return text("nodeType").orElseGet(() ->
        isTrue("attribute") ? "attribute" : list && !isTrue("wrapped") ? "none" : "element");
  }
}
