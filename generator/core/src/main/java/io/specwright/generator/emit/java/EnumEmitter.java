package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonReader;
import io.specwright.runtime.json.OpenEnum;
import java.util.Optional;

/** A class per open enum: known constants, any other wire value, and a Java enum of the known ones to switch over. */
final class EnumEmitter {

  private EnumEmitter() {}

  static TypeSpec.Builder type(EnumDecl decl, JavaScope scope) {
    EnumShape shape = EnumShape.of(decl, scope);
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.name()).addModifiers(PUBLIC, FINAL);
    type.addJavadoc(Javadoc.full(decl.docs()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    }

    EnumLookup lookup = new EnumLookup(shape);
    lookup.table().ifPresent(type::addField);
    decl.constants().forEach(constant -> type.addField(constant(shape, lookup, constant)));
    if (shape.scalar() == Scalar.STRING) {
      text(type, shape, lookup);
    } else {
      number(type, shape, lookup);
    }
    type.addType(known(shape));

    return type;
  }

  /** The runtime knows how a string behaves as an enum. */
  private static void text(TypeSpec.Builder type, EnumShape shape, EnumLookup lookup) {
    type.superclass(ParameterizedTypeName.get(shape.scope().runtime().of(OpenEnum.class), shape.known()));
    type.addField(codec(shape, CodeBlock.of("codec($T::of)", shape.name())));
    type.addMethod(constructor(shape).addStatement("super(value, known)").build());
    lookup.addTo(type);
  }

  private static void number(TypeSpec.Builder type, EnumShape shape, EnumLookup lookup) {
    type.addField(codec(shape, CodeBlock.of("$T.of($T::read, (out, value) -> out.value(value.value))",
        shape.scope().runtime().of(JsonCodec.class), shape.name())));
    type.addField(shape.value(), "value", PRIVATE, FINAL);
    type.addField(JavaTypes.nullable(shape.known()), "known", PRIVATE, FINAL);
    type.addMethod(constructor(shape)
        .addStatement("this.value = value")
        .addStatement("this.known = known")
        .build());
    lookup.addTo(type);
    type.addMethod(valueAccessor(shape));
    type.addMethod(knownAccessor(shape));
    new EnumEquality(shape).addTo(type);
    type.addMethod(read(shape));
  }

  private static FieldSpec constant(EnumShape shape, EnumLookup lookup, EnumConstant constant) {
    return FieldSpec.builder(shape.name(), constant.name(), PUBLIC, STATIC, FINAL)
        .addJavadoc(Javadoc.brief(constant.docs()).toCode())
        .initializer(lookup.create(constant))
        .build();
  }

  private static FieldSpec codec(EnumShape shape, CodeBlock creation) {
    TypeName codec = ParameterizedTypeName.get(shape.scope().runtime().of(JsonCodec.class), shape.name());
    return FieldSpec.builder(codec, "CODEC", PUBLIC, STATIC, FINAL)
        .addJavadoc("Reads and writes JSON.")
        .initializer("$L$L", SourceText.BREAK, creation)
        .build();
  }

  private static MethodSpec.Builder constructor(EnumShape shape) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(shape.value(), "value")
        .addParameter(JavaTypes.nullable(shape.known()), "known");
  }

  private static MethodSpec valueAccessor(EnumShape shape) {
    return MethodSpec.methodBuilder("value")
        .addModifiers(PUBLIC)
        .returns(shape.value())
        .addJavadoc("The value on the wire.")
        .addStatement("return value")
        .build();
  }

  private static MethodSpec knownAccessor(EnumShape shape) {
    return MethodSpec.methodBuilder("known")
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), shape.known()))
        .addJavadoc("The constant, empty for a value this client does not know.")
        .addStatement("return $T.ofNullable(known)", Optional.class)
        .build();
  }

  private static MethodSpec read(EnumShape shape) {
    return MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE, STATIC)
        .returns(JavaTypes.nullable(shape.name()))
        .addParameter(shape.scope().runtime().of(JsonReader.class), "in")
        .addStatement("$T value = $L", shape.value().box(), shape.readExpression())
        .addStatement("return value != null ? of(value) : null")
        .build();
  }

  private static TypeSpec known(EnumShape shape) {
    TypeSpec.Builder known = TypeSpec.enumBuilder(shape.known()).addModifiers(PUBLIC);
    known.addJavadoc("The values this client knows.");
    shape.decl().constants().forEach(constant -> known.addEnumConstant(constant.name()));
    return known.build();
  }
}
