package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.ObjectDecl;

/** A model class per object. */
final class ObjectEmitter {

  private ObjectEmitter() {}

  static TypeSpec.Builder type(ObjectDecl decl, JavaScope scope) {
    ObjectShape shape = ObjectShape.of(decl, scope);
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.name()).addModifiers(PUBLIC, FINAL);
    type.addJavadoc(Javadoc.full(decl.docs()).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else {
      shape.scope().allowDeprecated(type, shape.typesUsed());
    }

    new ObjectFields(shape).addTo(type);
    ObjectBuilder builder = new ObjectBuilder(shape);
    type.addMethod(builder.factory());
    new ObjectAccessors(shape).addTo(type);
    type.addMethod(builder.toBuilder());
    new ObjectEquality(shape).addTo(type);
    new ObjectCodec(shape).addTo(type);
    type.addType(builder.type());

    return type;
  }
}
