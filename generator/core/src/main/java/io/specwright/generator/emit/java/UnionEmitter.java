package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.json.JsonValue;

/** A sealed interface per union, with a record per variant and one for values that are none of them. */
final class UnionEmitter {

  private UnionEmitter() {}

  static TypeSpec.Builder type(UnionDecl decl, JavaScope scope) {
    UnionShape shape = UnionShape.of(decl, scope);
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(shape.name()).addModifiers(PUBLIC, SEALED);
    type.addJavadoc(Javadoc.full(decl.docs(), shape.name()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else {
      shape.scope().allowDeprecated(type, shape.variants().stream().map(VariantDecl::type).toList());
    }

    RuntimeTypes runtime = shape.scope().runtime();
    type.addSuperinterface(runtime.of(JsonUnion.class));
    UnionTable table = new UnionTable(shape);
    type.addField(FieldSpec.builder(
            ParameterizedTypeName.get(runtime.of(JsonCodec.class), shape.name()), "CODEC", PUBLIC, STATIC, FINAL)
        .initializer(table.isEnough()
            ? table.toCode()
            : CodeBlock.of("$L$T.ofUnion($T::read)", SourceText.BREAK, runtime.of(JsonCodec.class), shape.name()))
        .build());
    Overloads.distinct(decl, shape.scope().types()).forEach(variant -> type.addMethod(factory(shape, variant)));
    Match.of(shape).method().ifPresent(type::addMethod);
    if (!table.isEnough()) {
      UnionReader.methods(shape).forEach(type::addMethod);
    }
    shape.variants().forEach(variant -> type.addType(variant(shape, variant)));
    type.addType(unknown(shape));

    return type;
  }

  private static MethodSpec factory(UnionShape shape, VariantDecl variant) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .returns(shape.name())
        .addParameter(shape.scope().types().plain(variant.type()), variant.parameterName())
        .addStatement("return new $T($N)", shape.variant(variant), variant.parameterName())
        .build();
  }

  private static TypeSpec variant(UnionShape shape, VariantDecl variant) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    constructor.addParameter(shape.scope().types().boxed(variant.type()), "value");
    ContainerKind.of(variant.type()).ifPresent(kind ->
        constructor.addModifiers(PUBLIC).addStatement("this.value = $L", kind.copy(CodeBlock.of("value"))));
    return record(shape, shape.variant(variant), constructor.build()).build();
  }

  private static TypeSpec unknown(UnionShape shape) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    constructor.addParameter(shape.scope().runtime().of(JsonValue.class), "value");
    return record(shape, shape.unknown(), constructor.build()).build();
  }

  private static TypeSpec.Builder record(UnionShape shape, ClassName name, MethodSpec constructor) {
    return TypeSpec.recordBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addSuperinterface(shape.name())
        .recordConstructor(constructor);
  }
}
