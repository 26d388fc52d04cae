package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.runtime.json.JsonModel;
import io.specwright.runtime.json.ModelValues;
import io.specwright.runtime.json.OpenModel;

/** A model class per object. */
final class ObjectEmitter {

  private ObjectEmitter() {}

  static TypeSpec.Builder type(ObjectDecl decl, JavaScope scope) {
    ObjectShape shape = ObjectShape.of(decl, scope);
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.name()).addModifiers(PUBLIC, FINAL);
    type.addJavadoc(Javadoc.full(decl.docs(), shape.name()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else {
      shape.scope().allowDeprecated(type, shape.typesUsed());
    }

    type.superclass(shape.runtime().of(shape.additional().isPresent() ? JsonModel.class : OpenModel.class));
    decl.parents().forEach(parent -> type.addSuperinterface(JavaTypes.name(parent)));
    ObjectTable table = new ObjectTable(shape);
    type.addField(table.codec());
    type.addMethod(constructor(shape));
    type.addMethod(table.create());
    type.addMethod(MethodSpec.methodBuilder("builder")
        .addModifiers(PUBLIC, STATIC)
        .returns(shape.builder())
        .addStatement("return new $T(CODEC.blank())", shape.builder())
        .build());
    type.addMethod(MethodSpec.methodBuilder("toBuilder")
        .addModifiers(PUBLIC)
        .returns(shape.builder())
        .addStatement("return new $T($T.of(this))", shape.builder(), shape.runtime().of(ModelValues.class))
        .build());
    new ObjectAccessors(shape).addTo(type);
    table.addTo(type);
    type.addType(new ObjectSetters(shape).type());

    return type;
  }

  private static MethodSpec constructor(ObjectShape shape) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(shape.runtime().of(ModelValues.class), "values")
        .addStatement("super(values)")
        .build();
  }
}
