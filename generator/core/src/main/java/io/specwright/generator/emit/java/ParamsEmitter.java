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
import io.specwright.runtime.json.ModelText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A class per operation that has optional parameters. Its fields are open to the service next to it. */
public final class ParamsEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.params().stream().map(params -> new ParamsClass(params, scope).emit());
  }

  private record ParamsClass(ParamsDecl decl, JavaScope scope) {

    GeneratedFile emit() {
      TypeSpec.Builder type = TypeSpec.classBuilder(name()).addModifiers(PUBLIC, FINAL);
      type.addJavadoc("Optional parameters of $L.", JavadocText.code(decl.operationId()));
      scope.allowDeprecated(type, decl.parameters().stream().map(ParameterDecl::type).toList());

      fields().forEach(field -> type.addField(JavaTypes.nullable(field.held()), field.name(), FINAL));
      type.addMethod(constructor());
      type.addMethod(start("builder").addModifiers(STATIC).addStatement("return new $T()", builder()).build());
      decl.parameters().forEach(parameter -> type.addMethod(accessor(parameter)));
      type.addMethod(start("toBuilder").addStatement("return new $T(this)", builder()).build());
      new Equality(name(), scope.runtime(), fields(), List.of()).addTo(type);
      type.addMethod(toStringMethod());
      type.addType(builderType());

      return scope.file(decl.id(), type);
    }

    private ClassName name() {
      return JavaTypes.name(decl.id());
    }

    private ClassName builder() {
      return ObjectShape.builderOf(name());
    }

    private List<Field> fields() {
      return decl.parameters().stream().map(parameter -> Field.of(parameter, scope.types())).toList();
    }

    private MethodSpec.Builder start(String method) {
      return MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder());
    }

    private MethodSpec constructor() {
      return copying(builder(), "builder");
    }

    private MethodSpec copying(ClassName source, String parameter) {
      MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
      constructor.addParameter(source, parameter);
      fields().forEach(field -> constructor.addStatement("this.$N = $N.$N", field.name(), parameter, field.name()));
      return constructor.build();
    }

    private MethodSpec accessor(ParameterDecl parameter) {
      MethodSpec.Builder accessor = MethodSpec.methodBuilder(parameter.names().accessor()).addModifiers(PUBLIC);
      accessor.addJavadoc(Javadoc.full(parameter.docs())
          .defaultValue(parameter.defaultValue())
          .deprecated(parameter.deprecated())
          .toCode());
      if (parameter.deprecated()) {
        accessor.addAnnotation(Deprecated.class);
      }
      return accessor
          .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), scope.types().boxed(parameter.type())))
          .addStatement("return $T.ofNullable($N)", Optional.class, parameter.names().accessor())
          .build();
    }

    private MethodSpec toStringMethod() {
      List<CodeBlock> calls = decl.parameters().stream()
          .map(parameter -> CodeBlock.of(parameter.sensitive() ? "addSensitive($S, $N)" : "add($S, $N)",
              parameter.names().accessor(), parameter.names().accessor()))
          .toList();
      CallChain text = new CallChain(scope.runtime().of(ModelText.class),
          CodeBlock.of("$L", JavaLiteral.of(decl.id().simpleName())), calls);
      List<String> fields = fields().stream().map(Field::name).toList();
      return Equality.overriding("toString", ClassName.get(String.class))
          .addCode(text.toCode("return ", CodeBlock.of("$L.toString()", SourceText.FILL), "text", fields))
          .build();
    }

    private TypeSpec builderType() {
      TypeSpec.Builder type = TypeSpec.classBuilder(builder()).addModifiers(PUBLIC, STATIC, FINAL);
      type.addJavadoc("Builds {@link $L}.", decl.id().simpleName());
      fields().forEach(field -> type.addField(JavaTypes.nullable(field.held()), field.name(), PRIVATE));
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
      type.addMethod(copying(name(), "from"));
      Setters setters = new Setters(builder(), scope, field -> CodeBlock.of(""));
      fields().forEach(field -> setters.of(field).forEach(type::addMethod));
      MethodSpec.Builder build = MethodSpec.methodBuilder("build").addModifiers(PUBLIC).returns(name());
      fields().stream()
          .filter(field -> field.names().adder().isPresent())
          .map(ParamsClass::seal)
          .forEach(build::addCode);
      return type.addMethod(build.addStatement("return new $T(this)", name()).build()).build();
    }

    private static CodeBlock seal(Field field) {
      CodeBlock self = CodeBlock.of("$N", field.name());
      return CodeBlock.of("$L = $L == null ? null $L: $L;\n",
          self, self, SourceText.FILL, ContainerKind.of(field.type()).orElseThrow().seal(self));
    }
  }
}
