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
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/** {@code match}: a switch over the variants for a Java that has none. */
record UnionMatch(UnionShape shape) {
  private static final TypeVariableName RESULT = TypeVariableName.get("R");
  /** A method takes 255 arguments (JVMS 4.3.3); two of them are {@code this} and the function for unknown values. */
  private static final int MOST_VARIANTS = 253;

  /** Empty where a method cannot have that many parameters. */
  Optional<MethodSpec> method() {
    return shape.variants().size() <= MOST_VARIANTS ? Optional.of(match()) : Optional.empty();
  }

  private MethodSpec match() {
    NameAllocator names = new NameAllocator();
    shape.variants().forEach(variant -> names.newName(variant.parameterName(), variant));
    String unknown = names.newName("unknown");
    String local = names.newName("variant");

    MethodSpec.Builder match = MethodSpec.methodBuilder("match").addModifiers(PUBLIC, DEFAULT).returns(RESULT);
    match.addTypeVariable(RESULT.withBounds(JavaTypes.nullable(ClassName.OBJECT)));
    for (VariantDecl variant : shape.variants()) {
      String parameter = names.get(variant);
      match.addParameter(function(shape.scope().types().boxed(variant.type())), parameter);
      match.addCode("if (this instanceof $T $N) { $Lreturn $N.apply($N.value()); }\n",
          shape.variant(variant), local, SourceText.FILL, parameter, local);
    }
    match.addParameter(function(shape.scope().runtime().of(JsonValue.class)), unknown);
    return match.addStatement("return $N.apply((($T) this).value())", unknown, shape.unknown()).build();
  }

  private static TypeName function(TypeName argument) {
    return ParameterizedTypeName.get(
        ClassName.get(Function.class), WildcardTypeName.supertypeOf(argument), WildcardTypeName.subtypeOf(RESULT));
  }
}
