package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import java.util.Optional;

/** The accessors of a model class, one per property, and that of additional properties which have a type. */
record ObjectAccessors(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    for (int i = 0; i < shape.fields().size(); i++) {
      type.addMethod(accessor(i));
    }
    shape.additional().ifPresent(values -> type.addMethod(MethodSpec.methodBuilder("additionalProperties")
        .addModifiers(PUBLIC)
        .addJavadoc("Properties that the API does not declare by name.")
        .returns(shape.additionalMap(values))
        .addStatement("return additionalOf(this)")
        .build()));
  }

  private MethodSpec accessor(int index) {
    Field field = shape.fields().get(index);
    PropertyDecl property = shape.property(index);
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.accessor()).addModifiers(PUBLIC);
    accessor.addJavadoc(documentation(property).toCode());
    if (field.deprecated()) {
      accessor.addAnnotation(Deprecated.class);
    }
    boolean present = property.required() && !property.nullable();
    return accessor
        .returns(present ? shape.types().plain(field.type()) : optional(field))
        .addStatement("return $L$L($L)",
            present ? "required" : "optional", JavaTypes.isDouble(field.type()) ? "Double" : "", index)
        .build();
  }

  private TypeName optional(Field field) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), shape.types().boxed(field.type()));
  }

  private Javadoc documentation(PropertyDecl property) {
    Javadoc text = Javadoc.full(property.docs(), shape.name());
    if (property.access() == Access.READ_ONLY) {
      text.sentence("Set by the server.");
    } else if (property.access() == Access.WRITE_ONLY) {
      text.sentence("Never sent by the server.");
    }
    return text.defaultValue(property.defaultValue()).deprecated(property.deprecated());
  }
}
