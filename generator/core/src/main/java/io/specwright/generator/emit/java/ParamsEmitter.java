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
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.runtime.http.CallParams;
import io.specwright.runtime.http.CallParamsBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class per operation that has optional parameters: a builder with setters, on a base class that does the work. */
public final class ParamsEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.params().stream().map(params -> new ParamsClass(params, scope).emit());
  }

  private record ParamsClass(ParamsDecl decl, JavaScope scope) {

    GeneratedFile emit() {
      TypeSpec.Builder type = TypeSpec.classBuilder(name()).addModifiers(PUBLIC, FINAL);
      type.superclass(scope.runtime().of(CallParams.class));
      type.addJavadoc("Optional parameters of $L.", JavadocText.code(decl.operationId()));
      scope.allowDeprecated(type, decl.parameters().stream().map(ParameterDecl::type).toList());

      type.addMethod(MethodSpec.constructorBuilder()
          .addModifiers(PRIVATE)
          .addParameter(builder(), "builder")
          .addStatement("super(builder$L)", sensitive())
          .build());
      type.addMethod(start("builder").addModifiers(STATIC).addStatement("return new $T()", builder()).build());
      type.addMethod(start("toBuilder").addStatement("return fill(new $T())", builder()).build());
      type.addType(builderType());

      return scope.file(decl.id(), type);
    }

    private ClassName name() {
      return JavaTypes.name(decl.id());
    }

    private ClassName builder() {
      return ObjectShape.builderOf(name());
    }

    private MethodSpec.Builder start(String method) {
      return MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder());
    }

    private String sensitive() {
      return decl.parameters().stream()
          .filter(ParameterDecl::sensitive)
          .map(parameter -> ", " + SourceText.FILL + JavaLiteral.of(parameter.wireName()))
          .collect(Collectors.joining());
    }

    private TypeSpec builderType() {
      TypeSpec.Builder type = TypeSpec.classBuilder(builder()).addModifiers(PUBLIC, STATIC, FINAL);
      type.superclass(ParameterizedTypeName.get(scope.runtime().of(CallParamsBuilder.class), builder()));
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
      type.addMethod(MethodSpec.methodBuilder("build")
          .addModifiers(PUBLIC)
          .returns(name())
          .addStatement("return new $T(this)", name())
          .build());
      for (int slot = 0; slot < decl.parameters().size(); slot++) {
        new ParameterSetters(builder(), decl.parameters().get(slot), slot, scope).all().forEach(type::addMethod);
      }
      return type.build();
    }
  }
}
