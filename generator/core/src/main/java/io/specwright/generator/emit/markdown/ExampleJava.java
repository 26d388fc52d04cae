package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.Imports;
import io.specwright.generator.emit.text.JavaTypes;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value as the Java expression that builds it, with one builder call a line where it is long. Values must fit their
 * types.
 */
final class ExampleJava {
  private static final int LONGEST_CHAIN = 80;
  private static final int MOST_PAIRS = 10;

  private final EmitContext context;
  private final JavaTypes types;
  private final ScalarJava scalars;
  private final ValueFit fit;

  ExampleJava(EmitContext context, JavaTypes types) {
    this.context = context;
    this.types = types;
    this.scalars = new ScalarJava(types);
    this.fit = new ValueFit(context);
  }

  /** An expression of exactly this type. */
  String expression(JsonValue value, TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof ScalarRef ref) {
      return scalars.expression(value, ref.scalar());
    }
    if (resolved instanceof ListRef list) {
      return list(value, list);
    }
    if (resolved instanceof MapRef map) {
      return map(value, map);
    }
    return resolved instanceof NamedRef named ? expression(value, context.type(named.id())) : json(value);
  }

  String expression(JsonValue value, TypeDecl type) {
    if (type instanceof EnumDecl constants) {
      return constant(value, constants);
    }
    if (type instanceof UnionDecl union) {
      return variant(value, union);
    }
    if (type instanceof HierarchyDecl hierarchy) {
      return expression(value, context.type(VariantChoice.of(hierarchy, value)));
    }
    return object(value.asObject().orElseThrow(), (ObjectDecl) type);
  }

  private String list(JsonValue value, ListRef list) {
    String elements = value.asArray().orElseThrow().stream()
        .map(element -> expression(element, list.element()))
        .collect(Collectors.joining(", "));
    return types.imports().use(list.unique() ? Set.class : List.class) + ".of(" + elements + ")";
  }

  private String map(JsonValue value, MapRef map) {
    Map<String, JsonValue> members = value.asObject().orElseThrow();
    String type = types.imports().use(Map.class);
    boolean entries = members.size() > MOST_PAIRS;
    String list = members.entrySet().stream()
        .map(member -> JavaLiteral.of(member.getKey()) + ", " + expression(member.getValue(), map.value()))
        .map(pair -> entries ? type + ".entry(" + pair + ")" : pair)
        .collect(Collectors.joining(", "));
    return type + (entries ? ".ofEntries(" : ".of(") + list + ")";
  }

  private String json(JsonValue value) {
    String type = types.runtime("json", "JsonValue");
    if (value.asString().isPresent() || value.asLong().isPresent() || value.asBoolean().isPresent()) {
      return type + ".of(" + plainJson(value) + ")";
    }
    return value.isNull() ? type + ".ofNull()" : type + ".parse(" + JavaLiteral.of(value.toJson()) + ")";
  }

  private static String plainJson(JsonValue value) {
    return value.asString().map(JavaLiteral::of)
        .or(() -> value.asBoolean().map(JavaLiteral::of))
        .orElseGet(() -> ScalarJava.wideningToLong(value.asLong().orElseThrow()));
  }

  private String constant(JsonValue value, EnumDecl constants) {
    String type = types.imports().use(constants.id());
    return constants.constants().stream()
        .filter(constant -> constant.wireValue().equals(value))
        .findFirst()
        .map(constant -> type + "." + constant.name())
        .orElseGet(() -> type + ".of(" + scalars.expression(value, constants.scalar()) + ")");
  }

  private String variant(JsonValue value, UnionDecl union) {
    return variant(value, union.variants().get(fit.variant(value, union).orElseThrow()), union);
  }

  /** The union's value that holds this variant. */
  String variant(JsonValue value, VariantDecl variant, UnionDecl union) {
    String type = types.imports().use(union.id());
    String inner = expression(value, variant.type());
    return isDistinct(variant, union)
        ? type + ".of(" + inner + ")"
        : "new " + type + "." + variant.recordName() + "(" + inner + ")";
  }

  /** Whether the union's {@code of} and the setters take this variant as it is. */
  private boolean isDistinct(VariantDecl variant, UnionDecl union) {
    JavaTypes names = new JavaTypes(new Imports("", Set.of()), context.config().runtimePackage());
    String erased = names.erased(variant.type());
    return union.variants().stream().filter(other -> names.erased(other.type()).equals(erased)).count() == 1;
  }

  private String object(Map<String, JsonValue> members, ObjectDecl object) {
    List<String> calls = new ArrayList<>();
    Set<String> undeclared = new HashSet<>(members.keySet());
    for (PropertyDecl property : object.properties()) {
      undeclared.remove(property.wireName());
      if (property.isSettable() && members.containsKey(property.wireName())) {
        calls.addAll(setters(members.get(property.wireName()), property));
      }
    }
    members.keySet().stream().filter(undeclared::contains)
        .map(name -> additional(name, members.get(name), object.additional()))
        .flatMap(Optional::stream)
        .forEach(calls::add);
    return chain(types.imports().use(object.id()) + ".builder()", calls);
  }

  private Optional<String> additional(String name, JsonValue value, Optional<TypeRef> type) {
    TypeRef known = type.orElse(new TypeRef.AnyRef());
    if (!fit.fits(value, known)) {
      return Optional.empty();
    }
    String expression = expression(value, known);
    return Optional.of(".putAdditionalProperty(" + JavaLiteral.of(name) + ", " + expression + ")");
  }

  /** {@code start.a().b().build()}, on one line if that is short. */
  static String chain(String start, List<String> calls) {
    String line = start + String.join("", calls) + ".build()";
    if (calls.isEmpty() || line.length() <= LONGEST_CHAIN && line.indexOf('\n') < 0) {
      return line;
    }
    String lines = calls.stream().map(call -> "\n    " + call.replace("\n", "\n    ")).collect(Collectors.joining());
    return start + lines + "\n    .build()";
  }

  private List<String> setters(JsonValue value, PropertyDecl property) {
    String setter = "." + property.names().accessor() + "(";
    TypeRef type = property.type().resolved();
    if (value.isNull()) {
      return List.of(setter + "(" + types.boxed(type) + ") null)");
    }
    Optional<String> adder = property.names().adder().map(name -> "." + name + "(");
    if (adder.isPresent() && type instanceof ListRef list && !value.asArray().orElseThrow().isEmpty()) {
      return value.asArray().orElseThrow().stream()
          .map(element -> adder.get() + element(element, list.element(), list.nullableElements()) + ")")
          .toList();
    }
    if (adder.isPresent() && type instanceof MapRef map && !value.asObject().orElseThrow().isEmpty()) {
      return value.asObject().orElseThrow().entrySet().stream()
          .map(member -> adder.get() + JavaLiteral.of(member.getKey()) + ", "
              + element(member.getValue(), map.value(), map.nullableValues()) + ")")
          .toList();
    }
    return List.of(setter + argument(value, type) + ")");
  }

  private String element(JsonValue value, TypeRef type, boolean nullable) {
    boolean plain = value.asString().isPresent() || value.asLong().isPresent() || value.asBoolean().isPresent();
    if (type.resolved() instanceof TypeRef.AnyRef && plain) {
      return plainJson(value);
    }
    return nullable ? expression(value, type) : argument(value, type);
  }

  /** An argument for a method of a builder, which has overloads for whole numbers and for the variants of unions. */
  String argument(JsonValue value, TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof ScalarRef ref) {
      return scalars.argument(value, ref.scalar());
    }
    if (resolved instanceof NamedRef named && context.type(named.id()) instanceof UnionDecl union) {
      VariantDecl variant = union.variants().get(fit.variant(value, union).orElseThrow());
      return isDistinct(variant, union) ? expression(value, variant.type()) : variant(value, union);
    }
    return expression(value, resolved);
  }
}
