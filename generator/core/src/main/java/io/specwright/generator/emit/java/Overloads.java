package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AnyRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller may pass instead of a type itself: the wire text of an enum, a variant of a union, a whole number
 * for a decimal.
 */
record Overloads(JavaScope scope) implements TypeCases<List<Overloads.Overload>> {

  /**
   * @param convert from the parameter's name to an expression of the type itself
   */
  record Overload(TypeName parameter, Function<String, CodeBlock> convert) {
    static Overload of(TypeName parameter, TypeName factory, String method) {
      return new Overload(parameter, name -> CodeBlock.of("$T.$L($N)", factory, method, name));
    }
  }

  /** The overloads of a method that takes an element of a list or map: plain values also stand for JSON. */
  List<Overload> ofElement(TypeRef type) {
    if (!(type.resolved() instanceof AnyRef)) {
      return of(type);
    }
    ClassName json = scope.runtime().of(JsonValue.class);
    return Stream.of(TypeName.get(String.class), TypeName.LONG, TypeName.BOOLEAN)
        .map(parameter -> Overload.of(parameter, json, "of"))
        .toList();
  }

  @Override
  public List<Overload> scalar(Scalar scalar) {
    return scalar == Scalar.DECIMAL
        ? List.of(Overload.of(TypeName.LONG, ClassName.get(BigDecimal.class), "valueOf"))
        : List.of();
  }

  @Override
  public List<Overload> any() {
    return List.of();
  }

  @Override
  public List<Overload> list(ListRef list) {
    return List.of();
  }

  @Override
  public List<Overload> map(MapRef map) {
    return List.of();
  }

  @Override
  public List<Overload> named(NamedRef named) {
    TypeDecl decl = scope.context().type(named.id());
    ClassName name = JavaTypes.name(named.id());
    if (decl instanceof EnumDecl constants) {
      return List.of(Overload.of(scope.types().plain(TypeRef.of(constants.scalar())), name, "of"));
    } else if (decl instanceof UnionDecl union) {
      return distinct(union, scope.types()).stream()
          .map(variant -> Overload.of(scope.types().plain(variant.type()), name, "of"))
          .toList();
    }
    return List.of();
  }

  /** The variants that Java can tell apart by the type of an argument. */
  static List<VariantDecl> distinct(UnionDecl union, JavaTypes types) {
    Map<TypeName, Long> uses = union.variants().stream()
        .collect(Collectors.groupingBy(variant -> erasure(types.plain(variant.type())), Collectors.counting()));
    return union.variants().stream()
        .filter(variant -> uses.get(erasure(types.plain(variant.type()))) == 1)
        .toList();
  }

  private static TypeName erasure(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
