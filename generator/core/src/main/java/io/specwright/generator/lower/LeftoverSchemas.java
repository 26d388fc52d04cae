package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NullNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what schemas say and the model does not: never a silent loss. */
final class LeftoverSchemas {
  /** Keywords with schemas that only narrow what a value may be. */
  private static final List<String> NARROWING = List.of(
      "not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas", "unevaluatedItems",
      "unevaluatedProperties", "contentSchema", "additionalItems");

  private final ModelPlaces model;
  private final Set<String> referenced;
  private final Set<Location> named;
  private final Diagnostics diagnostics;
  private final Set<String> visited = new HashSet<>();

  /**
   * @param referenced the pointers that references lead to
   * @param named places whose loss is reported already, with all that is inside
   */
  LeftoverSchemas(ModelPlaces model, Set<String> referenced, Set<Location> named, Diagnostics diagnostics) {
    this.model = model;
    this.referenced = referenced;
    this.named = named;
    this.diagnostics = diagnostics;
  }

  void visit(SpecCursor schema) {
    if (!(schema.node() instanceof ObjectNode) || named.contains(schema.location()) || !visited.add(schema.pointer())) {
      return;
    }
    visitProperties(schema);
    visitValues(schema);
    for (String keyword : NARROWING) {
      schema.get(keyword).filter(value -> value.node() instanceof ObjectNode || value.node() instanceof ArrayNode)
          .ifPresent(value -> diagnostics.info(
              "narrowing-keyword", value.location(), "'" + keyword + "' narrows values and gives them no type",
              "it is not checked; servers check it"));
    }
    List.of("items", "additionalProperties").forEach(keyword -> schema.get(keyword).ifPresent(this::visit));
    List.of("allOf", "oneOf", "anyOf", "prefixItems").forEach(keyword -> schema.elements(keyword).forEach(this::visit));
    schema.members("patternProperties").forEach(member -> visit(member.value()));
    List.of("$defs", "definitions").forEach(keyword -> schema.members(keyword).forEach(this::visitDefinition));
  }

  private void visitProperties(SpecCursor schema) {
    for (SpecCursor.Member property : schema.members("properties")) {
      if (model.hasProperty(property.name(), property.value().location())) {
        visit(property.value());
      } else if (!named.contains(property.value().location())) {
        diagnostics.info(
            "unused-property", property.value().location(), "no class has this property '" + property.name() + "'",
            "it belongs to no object, or another of its name is nearer; its values are kept as raw JSON");
      }
    }
  }

  private void visitValues(SpecCursor schema) {
    List<SpecNode> values = schema.node().elements("enum");
    boolean telling = values.stream().anyMatch(value -> !(value instanceof NullNode));
    if (telling && !model.hasEnum(schema.location()) && OnlyValue.of(schema).isEmpty() && !isEveryBoolean(values)) {
      diagnostics.info(
          "unused-enum", schema.get("enum").orElseThrow().location(), "the values of this enum get no constants",
          "values are of the plain type; only enums of texts or of numbers have constants");
    }
    schema.get("const").filter(value -> !(value.node() instanceof NullNode) && OnlyValue.of(schema).isEmpty())
        .ifPresent(value -> diagnostics.info(
            "unused-const", value.location(), "builders do not set this constant on their own",
            "it is no scalar of the schema's type; callers set it"));
  }

  private static boolean isEveryBoolean(List<SpecNode> values) {
    return values.stream().filter(BooleanNode.class::isInstance).map(value -> ((BooleanNode) value).value())
        .distinct().count() == 2;
  }

  private void visitDefinition(SpecCursor.Member definition) {
    if (referenced.contains(definition.value().pointer())) {
      visit(definition.value());
    } else {
      diagnostics.info(
          "unused-definition", definition.value().location(),
          "nothing refers to the definition '" + definition.name() + "'",
          "it gets no class; move it to components/schemas to get one");
    }
  }
}
