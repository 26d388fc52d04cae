package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import java.util.List;

/**
 * The frame of a class that holds what a call sends, be it parameters or the parts of a body: a builder, on base
 * classes that do the work.
 *
 * @param base of the runtime
 * @param builderBase of the runtime
 */
record RequestClass(TypeId id, JavaScope scope, Class<?> base, Class<?> builderBase) {

  ClassName name() {
    return JavaTypes.name(id);
  }

  ClassName builder() {
    return ObjectShape.builderOf(name());
  }

  /**
   * The class without its builder.
   *
   * @param toSuper what its constructor hands to that of the base
   * @param types that it mentions
   */
  TypeSpec.Builder type(CodeBlock toSuper, List<TypeRef> types) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name()).addModifiers(PUBLIC, FINAL);
    type.superclass(scope.runtime().of(base));
    scope.allowDeprecated(type, types);
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(builder(), "builder")
        .addStatement("super($L)", toSuper)
        .build());
    type.addMethod(start("builder").addModifiers(STATIC).addStatement("return new $T()", builder()).build());
    type.addMethod(start("toBuilder").addStatement("return fill(new $T())", builder()).build());
    return type;
  }

  private MethodSpec.Builder start(String method) {
    return MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder());
  }

  /** The builder without setters. */
  TypeSpec.Builder builderType() {
    TypeSpec.Builder type = TypeSpec.classBuilder(builder()).addModifiers(PUBLIC, STATIC, FINAL);
    type.superclass(ParameterizedTypeName.get(scope.runtime().of(builderBase), builder()));
    type.addMethod(MethodSpec.methodBuilder("build")
        .addModifiers(PUBLIC)
        .returns(name())
        .addStatement("return new $T(this)", name())
        .build());
    return type;
  }
}
