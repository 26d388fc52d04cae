package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what the later stages rely on in Schema Objects. An error is what leaves no sensible type; a warning names a
 * keyword that is then ignored.
 */
final class SchemaChecks {
  private static final Set<String> TYPES =
      Set.of("null", "boolean", "object", "array", "number", "integer", "string");
  private static final List<String> UNSUPPORTED =
      List.of("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor");

  private final Diagnostics diagnostics;
  private final LimitChecks limits;

  private SchemaChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.limits = new LimitChecks(diagnostics);
  }

  static void check(SpecNode tree, Diagnostics diagnostics) {
    SchemaChecks checks = new SchemaChecks(diagnostics);
    PlacedTree.visit(tree, Place.DOCUMENT, (node, place) -> {
      if (place == Place.SCHEMA) {
        checks.checkSchema(node);
      }
    });
    ReferenceCircles.report(tree, diagnostics);
  }

  private void checkSchema(SpecNode node) {
    if (node instanceof ObjectNode schema) {
      schema.get("type").ifPresent(this::checkType);
      schema.get("required").ifPresent(this::checkRequired);
      schema.get("enum").ifPresent(this::checkEnum);
      schema.get("discriminator").ifPresent(this::checkDiscriminator);
      checkItems(schema);
      checkAlternatives(schema);
      limits.check(schema);
      UNSUPPORTED.forEach(name -> schema.keyLocation(name).ifPresent(place -> warn(
          "unsupported-keyword", place, "'" + name + "' is not supported",
          "it is ignored; refer by '#/components/schemas/...'")));
    } else if (!(node instanceof BooleanNode) && !(node instanceof ArrayNode)) {
      error(node.location(), "a schema must be an object or a boolean", "write {} for a schema that allows any value");
    }
  }

  private void checkType(SpecNode type) {
    List<SpecNode> types = type instanceof ArrayNode array ? array.elements() : List.of(type);
    if (types.isEmpty()) {
      error(type.location(), "'type' is an empty list", "name a type, or leave 'type' out to allow any value");
    }
    for (SpecNode one : types) {
      if (!(one instanceof StringNode name)) {
        error(one.location(), "'type' must be a text or a list of texts", "quote the type: \"null\" is one");
      } else if (!TYPES.contains(name.value())) {
        error(
            name.location(),
            "there is no type '" + name.value() + "'",
            "write one of array, boolean, integer, null, number, object and string; formats such as date go to format");
      }
    }
  }

  private void checkRequired(SpecNode required) {
    if (!(required instanceof ArrayNode names)) {
      warn(
          "invalid-schema",
          required.location(),
          "'required' must be a list of names of properties",
          "it is ignored; name the property in 'required' of the object it belongs to");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (SpecNode name : names.elements()) {
      if (!(name instanceof StringNode text)) {
        warn("invalid-schema", name.location(), "'required' has an element that is no text", "it is ignored; quote it");
      } else if (!seen.add(text.value())) {
        warn("invalid-schema", name.location(), "'required' names a property twice", "remove one of the two");
      }
    }
  }

  private void checkEnum(SpecNode values) {
    if (!(values instanceof ArrayNode array)) {
      error(values.location(), "'enum' must be a list", "write the allowed values as a list");
    } else if (array.elements().isEmpty()) {
      warn("invalid-schema", values.location(), "'enum' is empty, so that no value is allowed",
          "it is ignored; list the values");
    }
  }

  private void checkDiscriminator(SpecNode discriminator) {
    if (discriminator.text("propertyName").isEmpty()) {
      error(discriminator.location(), "the discriminator has no 'propertyName'",
          "name the property that tells the variants apart");
    }
  }

  private void checkItems(ObjectNode schema) {
    schema.get("items").filter(ArrayNode.class::isInstance).ifPresent(items -> warn(
        "invalid-schema", items.location(), "'items' must be one schema",
        "it allows any element now; use 'prefixItems' for a tuple"));
  }

  private void checkAlternatives(ObjectNode schema) {
    for (String name : List.of("allOf", "anyOf", "oneOf", "prefixItems")) {
      schema.get(name).ifPresent(value -> {
        if (value instanceof BooleanNode) {
          error(value.location(), "'" + name + "' must be a list of schemas",
              "write a list, with '- ' before each schema");
        } else if (value instanceof ArrayNode array && array.elements().isEmpty()) {
          warn("invalid-schema", value.location(), "'" + name + "' is empty", "it is ignored; remove it");
        }
      });
    }
  }

  private void error(Location location, String message, String advice) {
    diagnostics.error("invalid-schema", location, message, advice);
  }

  private void warn(String code, Location location, String message, String advice) {
    diagnostics.warning(code, location, message, advice);
  }
}
