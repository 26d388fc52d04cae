package io.specwright.generator.loss;

import io.specwright.generator.diagnostic.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for the parts of schemas. */
final class SchemaWalk {
  private final RawDocument document;
  private final Found found;
  private final Tally tally;
  private final Set<Location> visited = new HashSet<>();

  SchemaWalk(RawDocument document, Found found, Tally tally) {
    this.document = document;
    this.found = found;
    this.tally = tally;
  }

  void component(String name, Raw schema) {
    tally.count("schema", name, schema,
        found.hasComponent(name, List.of(schema, document.resolve(schema))));
    walk(schema);
  }

  void walk(Raw schema) {
    if (found.isLeftOut(schema) || !visited.add(schema.location())) {
      return;
    }
    if (RawDocument.isReference(schema)) {
      document.target(schema).ifPresent(this::walk);
    }
    schema.member("properties").members().forEach((name, property) -> {
      boolean isLeftOut = found.isLeftOut(property);
      tally.count("property", name, property, isLeftOut || found.hasProperty(name, property)
          || found.hasProperty(name, document.resolve(property)));
      walk(property);
    });
    values(schema);
    for (String keyword : List.of("not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema", "additionalItems")) {
      Raw value = schema.member(keyword);
      if (value.isObject() || !value.elements().isEmpty()) {
        tally.count("schema", keyword, value, found.isLeftOut(value));
      }
    }
    for (String keyword : List.of("items", "additionalProperties")) {
      walk(schema.member(keyword));
    }
    for (String keyword : List.of("allOf", "oneOf", "anyOf", "prefixItems")) {
      schema.member(keyword).elements().forEach(this::walk);
    }
    patterns(schema);
    for (String keyword : List.of("$defs", "definitions")) {
      schema.member(keyword).members().values().forEach(this::walk);
    }
  }

  private void values(Raw schema) {
    Raw values = schema.member("enum");
    boolean isSaid = found.isLeftOut(values) || schema.has("const") || isEveryBoolean(values);
    for (Raw value : values.elements()) {
      tally.count("enum value", value.text(), value,
          isSaid || value.isNull() || found.isLeftOut(value) || found.hasEnumValue(schema, value.text()));
    }
  }

  private static boolean isEveryBoolean(Raw values) {
    List<String> texts = values.elements().stream().filter(value -> !value.isNull()).map(Raw::text).sorted().toList();
    return texts.equals(List.of("false", "true"));
  }

  /** Patterns make a map, but not beside properties. */
  private void patterns(Raw schema) {
    for (Raw pattern : schema.member("patternProperties").members().values()) {
      tally.count("schema", "patternProperties", pattern, found.isLeftOut(pattern) || !schema.has("properties"));
      walk(pattern);
    }
  }
}
