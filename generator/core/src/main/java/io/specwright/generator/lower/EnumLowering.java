package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.load.SpecNode;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code enum}: open enums of strings and numbers. Everything else that {@code enum} and {@code const} can say keeps
 * its plain type.
 */
final class EnumLowering {
  private static final Set<String> RESERVED = Set.of("CODEC", "value", "known");

  /** A class initialises its constants in one method of 64 KiB (JVMS 4.7.3); each takes 22 bytes at the most. */
  private static final int MOST_VALUES = 2_000;

  /** Beyond it a number is named by its spelling: {@code 1e999999999} has a billion digits. */
  private static final int MAX_SCALE = 1_000;

  private final Diagnostics diagnostics;

  EnumLowering(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The enum a schema declares; empty where it is a constant, a boolean or a mixture. */
  Optional<EnumDecl> lower(SpecCursor schema, TypeId id, SchemaShape shape) {
    if (schema.get("const").isPresent()) {
      return Optional.empty();
    }
    if (OnlyValue.of(schema).isPresent()) {
      if (OnlyValue.isVariant(schema)) {
        diagnostics.info(
            "single-value", schema.location(), "this alternative has one value only",
            "it is a plain value without a constant; put it under components/schemas to get an enum");
      }
      return Optional.empty();
    }
    Scalar scalar = scalar(schema, shape);
    if (scalar == Scalar.BOOLEAN) {
      return Optional.empty();
    }
    Map<String, SpecNode> values = new LinkedHashMap<>();
    for (SpecCursor value : schema.elements("enum")) {
      boolean fits = scalar == Scalar.STRING
          ? value.node() instanceof SpecNode.StringNode
          : value.node() instanceof SpecNode.NumberNode number && fits(scalar, number.literal());
      if (fits) {
        values.putIfAbsent(text(value.node()), value.node());
      } else if (!(value.node() instanceof SpecNode.NullNode)) {
        diagnostics.warning(
            "enum-value-type", value.location(), "this enum value is not of the schema's type",
            "it gets no constant; correct the value or the type");
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > MOST_VALUES) {
      diagnostics.warning(
          "large-enum", schema.get("enum").orElse(schema).location(),
          "this enum has more values than a Java enum can have constants: " + values.size(),
          "its values are plain ones without constants; the limit is " + MOST_VALUES);
      return Optional.empty();
    }
    // A constant hides a type of the same name, JLS 6.4.2.
    Set<String> reserved = new HashSet<>(RESERVED);
    reserved.add(id.simpleName());
    GivenNames given = new GivenNames(reserved, diagnostics);
    schema.members("x-java-enum-names").forEach(member -> {
      if (values.containsKey(member.name())) {
        given.give(member.name(), member.value());
      }
    });
    Map<String, String> names =
        new NameScope(JavaIdentifiers::constant, reserved, "_").assign(values.keySet(), given.names());
    given.report(names);
    List<EnumConstant> constants = new ArrayList<>();
    values.forEach((text, node) ->
        constants.add(new EnumConstant(names.get(text), wireValue(scalar, node), Docs.NONE)));
    return Optional.of(new EnumDecl(
        id,
        SchemaDocs.docs(schema),
        SchemaDocs.flag(schema, "deprecated"),
        scalar,
        constants,
        SchemaDocs.examples(schema),
        schema.origin()));
  }

  /** The type of literals that are declared without one. */
  SchemaShape inferredShape(SpecCursor schema, SchemaShape shape) {
    List<SpecNode> literals = new ArrayList<>(schema.node().elements("enum"));
    schema.node().get("const").ifPresent(literals::add);
    literals.removeIf(SpecNode.NullNode.class::isInstance);
    List<String> types = literals.stream().map(EnumLowering::jsonType).distinct().toList();
    return new SchemaShape(types.contains("") || types.size() > 1 ? List.of() : types, shape.nullable());
  }

  private Scalar scalar(SpecCursor schema, SchemaShape shape) {
    List<String> types = shape.types().isEmpty() ? inferredShape(schema, shape).types() : shape.types();
    if (types.equals(List.of("string"))) {
      return Scalar.STRING;
    } else if (types.equals(List.of("integer"))) {
      return ScalarRule.of("integer", schema);
    } else if (types.equals(List.of("number"))) {
      return Scalar.DECIMAL;
    }
    if (types.size() != 1 && !SchemaShape.isNull(schema)) {
      diagnostics.warning(
          "mixed-enum", schema.location(), "the values of this enum are neither all texts nor all numbers",
          "values keep their JSON types and get no constants; split the schema with oneOf to get types");
    }
    return Scalar.BOOLEAN;
  }

  private static boolean fits(Scalar scalar, String literal) {
    if (scalar == Scalar.DECIMAL) {
      // The runtime reads no number whose exponent is beyond all measure.
      return JsonValue.JsonNumber.ofText(literal).asDecimal().isPresent();
    }
    try {
      long value = new BigDecimal(literal).longValueExact();
      return scalar == Scalar.LONG || value == (int) value;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** Whole numbers as Java has them, whatever their spelling: {@code -0}, {@code 1e3}. */
  private static JsonValue wireValue(Scalar scalar, SpecNode node) {
    boolean whole = scalar == Scalar.INT || scalar == Scalar.LONG;
    return whole && node instanceof SpecNode.NumberNode number
        ? JsonValue.of(new BigDecimal(number.literal()).longValueExact())
        : JsonLiterals.of(node);
  }

  private static String text(SpecNode node) {
    if (node instanceof SpecNode.NumberNode number) {
      BigDecimal value = new BigDecimal(number.literal());
      return Math.abs((long) value.scale()) < MAX_SCALE ? value.stripTrailingZeros().toPlainString() : number.literal();
    }
    return node.text().orElse("");
  }

  private static String jsonType(SpecNode node) {
    if (node instanceof SpecNode.StringNode) {
      return "string";
    } else if (node instanceof SpecNode.BooleanNode) {
      return "boolean";
    } else if (node instanceof SpecNode.NumberNode number) {
      return number.literal().matches("-?[0-9]+") ? "integer" : "number";
    }
    return "";
  }
}
