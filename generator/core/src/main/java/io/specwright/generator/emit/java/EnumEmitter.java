package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.EnumCodec;
import io.specwright.runtime.json.OpenEnum;
import java.util.ArrayList;
import java.util.List;

/** A class per open enum: known constants, any other wire value, and a Java enum of the known ones to switch over. */
final class EnumEmitter {

  private EnumEmitter() {}

  static TypeSpec.Builder type(EnumDecl decl, JavaScope scope) {
    EnumShape shape = EnumShape.of(decl, scope);
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.name()).addModifiers(PUBLIC, FINAL);
    type.addJavadoc(Javadoc.full(decl.docs(), shape.name()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    type.superclass(ParameterizedTypeName.get(
        shape.scope().runtime().of(OpenEnum.class), shape.boxed(), shape.known()));
    type.addField(codec(shape));
    constants(shape).forEach(type::addField);
    type.addMethod(constructor(shape));
    type.addMethod(create(shape));
    type.addMethod(constants(shape.known()));
    type.addMethod(of(shape));
    type.addType(known(shape));

    return type;
  }

  private static FieldSpec codec(EnumShape shape) {
    TypeName codec = ParameterizedTypeName.get(
        shape.scope().runtime().of(EnumCodec.class), shape.boxed(), shape.name());
    return FieldSpec.builder(codec, "CODEC", PUBLIC, STATIC, FINAL)
        .initializer("$L$T.of($L, $Lnew $T($L, -1))",
            SourceText.BREAK, shape.scope().runtime().of(EnumCodec.class),
            shape.scope().types().codec(TypeRef.of(shape.scalar())), SourceText.FILL, shape.name(), shape.anyValue())
        .build();
  }

  /** Constants that have nothing to say of themselves share a declaration. */
  private static List<FieldSpec> constants(EnumShape shape) {
    List<FieldSpec> fields = new ArrayList<>();
    List<EnumConstant> group = new ArrayList<>();
    for (EnumConstant constant : shape.decl().constants()) {
      CodeBlock comment = Javadoc.brief(constant.docs()).toCode();
      if (!comment.isEmpty() && !group.isEmpty()) {
        fields.add(declaration(shape, group).build());
        group.clear();
      }
      group.add(constant);
      if (!comment.isEmpty()) {
        fields.add(declaration(shape, group).addJavadoc(comment).build());
        group.clear();
      }
    }
    if (!group.isEmpty()) {
      fields.add(declaration(shape, group).build());
    }
    return fields;
  }

  private static FieldSpec.Builder declaration(EnumShape shape, List<EnumConstant> constants) {
    CodeBlock.Builder value = CodeBlock.builder();
    for (EnumConstant constant : constants) {
      if (!value.isEmpty()) {
        value.add(", $L$N = ", SourceText.FILL, constant.name());
      }
      value.add("CODEC.known($L)", shape.wireValue(constant));
    }
    return FieldSpec.builder(shape.name(), constants.get(0).name(), PUBLIC, STATIC, FINAL).initializer(value.build());
  }

  private static MethodSpec constructor(EnumShape shape) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(shape.boxed(), "value")
        .addParameter(TypeName.INT, "constant")
        .addStatement("super(value, constant)")
        .build();
  }

  private static MethodSpec create(EnumShape shape) {
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(shape.name())
        .addParameter(shape.boxed(), "value")
        .addParameter(TypeName.INT, "constant")
        .addStatement("return new $T(value, constant)", shape.name())
        .build();
  }

  private static MethodSpec constants(ClassName known) {
    return MethodSpec.methodBuilder("constants")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(ArrayTypeName.of(known))
        .addStatement("return $T.values()", known)
        .build();
  }

  private static MethodSpec of(EnumShape shape) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .returns(shape.name())
        .addParameter(shape.value(), "value")
        .addStatement("return CODEC.of(value)")
        .build();
  }

  private static TypeSpec known(EnumShape shape) {
    TypeSpec.Builder known = TypeSpec.enumBuilder(shape.known()).addModifiers(PUBLIC);
    shape.decl().constants().forEach(constant -> known.addEnumConstant(constant.name()));
    return known.build();
  }
}
