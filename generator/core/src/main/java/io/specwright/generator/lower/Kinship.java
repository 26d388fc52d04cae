package io.specwright.generator.lower;

import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.SpecNode;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an object has of the hierarchies around it: their discriminators, and the values that stand for it there. */
final class Kinship {
  private final SpecCursor schema;
  private final Hierarchies hierarchies;
  private final List<Hierarchy> around;

  Kinship(SpecCursor schema, Hierarchies hierarchies) {
    this.schema = schema;
    this.hierarchies = hierarchies;
    this.around = hierarchies.around(schema);
  }

  /** Adds the discriminators that no schema declares: they are texts. */
  void complete(ObjectParts parts) {
    Stream.concat(around.stream(), hierarchies.below(schema).stream()).forEach(hierarchy ->
        parts.properties.computeIfAbsent(hierarchy.property(), name -> text(hierarchy)));
  }

  /** A property of that kind, whose place is where its name stands. */
  private static SpecCursor text(Hierarchy hierarchy) {
    SpecCursor name = hierarchy.parent().get("discriminator").orElseThrow().get("propertyName").orElseThrow();
    return name.with(new SpecNode.ObjectNode(
        Map.of("type", new SpecNode.StringNode("string", name.location())), Map.of(), name.location()));
  }

  /** The schema that gives a property its type: a discriminator is of one type throughout its hierarchy. */
  SpecCursor typing(String name, SpecCursor property) {
    return around.stream()
        .filter(hierarchy -> hierarchy.property().equals(name))
        .flatMap(hierarchy -> hierarchy.declaration().stream())
        .findFirst()
        .orElse(property);
  }

  /** The value that a property has in every object, because it is a discriminator. */
  Optional<JsonValue> kind(String name, ObjectParts parts, TypeRef type, SchemaLowering schemas) {
    Set<String> constants = parts.constants(name);
    Optional<String> own = constants.size() == 1 ? constants.stream().findFirst() : Optional.empty();
    return around.stream()
        .filter(hierarchy -> hierarchy.property().equals(name))
        .flatMap(hierarchy -> hierarchies.valueOf(hierarchy, schema).or(() -> own).stream())
        .findFirst()
        .flatMap(text -> value(text, type.resolved(), schemas));
  }

  private static Optional<JsonValue> value(String text, TypeRef type, SchemaLowering schemas) {
    if (type instanceof TypeRef.ScalarRef ref) {
      return value(text, ref.scalar());
    }
    return type instanceof TypeRef.NamedRef named && schemas.declared(named.id()).orElse(null) instanceof EnumDecl decl
        ? value(text, decl.scalar())
        : Optional.empty();
  }

  private static Optional<JsonValue> value(String text, Scalar scalar) {
    return switch (scalar) {
      case STRING -> Optional.of(JsonValue.of(text));
      case BOOLEAN -> text.matches("true|false") ? Optional.of(JsonValue.of(text.equals("true"))) : Optional.empty();
      case INT, LONG, DECIMAL, DOUBLE ->
          text.matches("-?(0|[1-9][0-9]{0,8})") ? Optional.of(JsonValue.of(Long.parseLong(text))) : Optional.empty();
      case DATE_TIME, DATE, TIME, DURATION, UUID, URI, BYTES -> Optional.empty();
    };
  }
}
