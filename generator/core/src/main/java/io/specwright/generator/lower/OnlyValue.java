package io.specwright.generator.lower;

import io.specwright.generator.load.SpecNode;
import java.util.List;
import java.util.Optional;

/**
 * The one value that a schema allows: {@code const}, or what OpenAPI 3.0 has instead, an inline {@code enum} of one.
 * The latter counts where the value must be there: as a required property or as a variant of a union. Elsewhere, and
 * as a component, an enum of one is an enum: it may grow.
 */
final class OnlyValue {

  private OnlyValue() {}

  /** The value, if it is a scalar of the schema's type. */
  static Optional<SpecNode> of(SpecCursor schema) {
    SpecCursor resolved = schema.resolved();
    List<String> types = SchemaShape.of(resolved).types();
    return resolved.get("const")
        .or(() -> ofEnum(resolved))
        .map(SpecCursor::node)
        .filter(node -> fits(node, types));
  }

  private static Optional<SpecCursor> ofEnum(SpecCursor schema) {
    List<SpecCursor> values = schema.elements("enum");
    return values.size() == 1 && (isVariant(schema) || isRequiredProperty(schema))
        ? Optional.of(values.get(0))
        : Optional.empty();
  }

  /** Whether the schema stands as one of several alternatives. */
  static boolean isVariant(SpecCursor schema) {
    return schema.pointer().matches(".*/(?:oneOf|anyOf)/[0-9]+");
  }

  private static boolean isRequiredProperty(SpecCursor schema) {
    int last = schema.pointer().lastIndexOf("/properties/");
    if (last < 0 || schema.pointer().indexOf('/', last + "/properties/".length()) >= 0) {
      return false;
    }
    String name = PlaceNames.lastToken(schema.pointer());
    return schema.find(schema.pointer().substring(0, last))
        .filter(owner -> owner.elements("required").stream()
            .anyMatch(required -> required.node().text().filter(name::equals).isPresent()))
        .isPresent();
  }

  private static boolean fits(SpecNode node, List<String> types) {
    boolean text = node instanceof SpecNode.StringNode;
    boolean number = node instanceof SpecNode.NumberNode;
    boolean bool = node instanceof SpecNode.BooleanNode;
    return types.isEmpty() ? text || number || bool : types.stream().anyMatch(type -> switch (type) {
      case "string" -> text;
      case "integer", "number" -> number;
      case "boolean" -> bool;
      default -> false;
    });
  }
}
