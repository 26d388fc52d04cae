package io.specwright.generator.lower;

import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What kind of thing a schema describes, by the keywords it has (JSON Schema 2020-12, as OpenAPI 3.1 uses it).
 *
 * @param types the members of {@code type} but null
 * @param nullable whether {@code type}, {@code enum} or {@code const} allows null
 */
record SchemaShape(List<String> types, boolean nullable) {
  /** Keywords that say what a value is made of; a schema without any of them only annotates or narrows. */
  static final Set<String> STRUCTURAL =
      Set.of(
          "$ref", "type", "properties", "additionalProperties", "patternProperties", "items", "prefixItems", "enum",
          "const", "allOf", "oneOf", "anyOf");

  private static final Set<String> ANNOTATING = Set.of(
      "title", "description", "summary", "default", "deprecated", "example", "examples", "externalDocs", "$comment");

  static SchemaShape of(SpecCursor schema) {
    List<String> types = new ArrayList<>();
    schema.get("type").ifPresent(type -> {
      type.node().text().ifPresent(types::add);
      if (type.node() instanceof SpecNode.ArrayNode array) {
        array.elements().forEach(element -> element.text().ifPresent(types::add));
      }
    });
    boolean nullType = types.removeIf("null"::equals);
    boolean nullEnum = schema.node().elements("enum").stream().anyMatch(SpecNode.NullNode.class::isInstance);
    if (types.isEmpty() && !nullType) {
      inferred(schema).forEach(types::add);
    }
    return new SchemaShape(types.stream().distinct().toList(), nullType || nullEnum);
  }

  /** Whether null is all a schema allows: {@code type: null}, {@code enum: [null]}, {@code const: null}. */
  static boolean isNull(SpecCursor schema) {
    List<SpecNode> values = schema.node().elements("enum");
    boolean onlyNull = !values.isEmpty() && values.stream().allMatch(SpecNode.NullNode.class::isInstance);
    boolean constNull = schema.get("const").filter(c -> c.node() instanceof SpecNode.NullNode).isPresent();
    boolean typeNull = schema.text("type").filter("null"::equals).isPresent();
    return onlyNull || constNull || typeNull;
  }

  /** Whether a schema says anything about what a value is made of. */
  static boolean isStructural(SpecCursor schema) {
    return schema.node() instanceof SpecNode.ObjectNode object
        && object.members().keySet().stream().anyMatch(STRUCTURAL::contains);
  }

  /** Whether a schema allows every value: it has no keyword, or only such as annotate. */
  static boolean isAnything(SpecCursor schema) {
    return schema.node() instanceof SpecNode.BooleanNode bool
        ? bool.value()
        : schema.node() instanceof SpecNode.ObjectNode object
            && object.members().keySet().stream().allMatch(name -> ANNOTATING.contains(name) || name.startsWith("x-"));
  }

  boolean isObject() {
    return types.equals(List.of("object"));
  }

  private static List<String> inferred(SpecCursor schema) {
    if (schema.get("properties").isPresent()
        || schema.get("additionalProperties").isPresent()
        || schema.get("patternProperties").isPresent()) {
      return List.of("object");
    }
    if (schema.get("items").isPresent() || schema.get("prefixItems").isPresent()) {
      return List.of("array");
    }
    return List.of();
  }
}
