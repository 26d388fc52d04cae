package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code match}: a switch over the subtypes of a sealed interface for a Java that has none.
 *
 * @param unknown what is left when it is none of the cases
 * @param content what a function gets of an object of its case: {@code .value()}, or the whole
 */
record Match(List<Case> cases, Case unknown, String content) {
  private static final TypeVariableName RESULT = TypeVariableName.get("R");
  /** A method takes 255 arguments (JVMS 4.3.3); two of them are {@code this} and the function for unknown values. */
  private static final int MOST_CASES = 253;

  /**
   * @param parameter the function for it
   * @param argument what the function takes
   */
  record Case(String parameter, ClassName subtype, TypeName argument) {
    static Case whole(String parameter, ClassName subtype) {
      return new Case(parameter, subtype, subtype);
    }
  }

  static Match of(UnionShape shape) {
    JavaTypes types = shape.scope().types();
    List<Case> cases = shape.variants().stream()
        .map(variant -> new Case(variant.parameterName(), shape.variant(variant), types.boxed(variant.type())))
        .toList();
    Case unknown = new Case("unknown", shape.unknown(), shape.scope().runtime().of(JsonValue.class));
    return new Match(cases, unknown, ".value()");
  }

  static Match of(HierarchyDecl decl) {
    List<Case> cases = decl.leaves().stream()
        .map(leaf -> Case.whole(leaf.parameterName(), JavaTypes.name(leaf.id())))
        .toList();
    return new Match(cases, Case.whole("unknown", JavaTypes.name(decl.unknown())), "");
  }

  /** Empty where there is nothing to choose, and where a method cannot have that many parameters. */
  Optional<MethodSpec> method() {
    return cases.isEmpty() || cases.size() > MOST_CASES ? Optional.empty() : Optional.of(match());
  }

  private MethodSpec match() {
    NameAllocator names = new NameAllocator();
    cases.forEach(each -> names.newName(each.parameter(), each));
    String otherwise = names.newName(unknown.parameter());
    String local = names.newName("variant");

    MethodSpec.Builder match = MethodSpec.methodBuilder("match").addModifiers(PUBLIC, DEFAULT).returns(RESULT);
    match.addTypeVariable(RESULT.withBounds(JavaTypes.nullable(ClassName.OBJECT)));
    for (Case each : cases) {
      String parameter = names.get(each);
      match.addParameter(function(each.argument()), parameter);
      match.addCode("if (this instanceof $T $N) { $Lreturn $N.apply($N$L); }\n",
          each.subtype(), local, SourceText.FILL, parameter, local, content);
    }
    match.addParameter(function(unknown.argument()), otherwise);
    return content.isEmpty()
        ? match.addStatement("return $N.apply(($T) this)", otherwise, unknown.subtype()).build()
        : match.addStatement("return $N.apply((($T) this)$L)", otherwise, unknown.subtype(), content).build();
  }

  private static TypeName function(TypeName argument) {
    return ParameterizedTypeName.get(
        ClassName.get(Function.class), WildcardTypeName.supertypeOf(argument), WildcardTypeName.subtypeOf(RESULT));
  }
}
