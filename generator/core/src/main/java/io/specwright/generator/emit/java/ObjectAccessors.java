package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.HierarchyDecl;
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
    PropertyDecl property = shape.property(index);
    MethodSpec.Builder accessor = header(property, shape.scope());
    if (!isDocumentedAbove(property)) {
      accessor.addJavadoc(documentation(property, shape.name()).toCode());
    }
    return accessor
        .addStatement("return $L$L($L)",
            isPresent(property) ? "required" : "optional", JavaTypes.isDouble(property.type()) ? "Double" : "", index)
        .build();
  }

  /** Whether the interface around the class has the same accessor. */
  private boolean isDocumentedAbove(PropertyDecl property) {
    return shape.decl().id().enclosing()
        .map(shape.scope().context()::type)
        .filter(outer -> outer instanceof HierarchyDecl hierarchy && hierarchy.properties().contains(property))
        .isPresent();
  }

  /** An accessor without its comment and its body. */
  static MethodSpec.Builder header(PropertyDecl property, JavaScope scope) {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(property.names().accessor()).addModifiers(PUBLIC);
    if (property.deprecated()) {
      accessor.addAnnotation(Deprecated.class);
    }
    return accessor.returns(isPresent(property)
        ? scope.types().plain(property.type())
        : ParameterizedTypeName.get(ClassName.get(Optional.class), scope.types().boxed(property.type())));
  }

  private static boolean isPresent(PropertyDecl property) {
    return property.required() && !property.nullable();
  }

  static Javadoc documentation(PropertyDecl property, ClassName owner) {
    Javadoc text = Javadoc.full(property.docs(), owner);
    if (property.access() == Access.READ_ONLY) {
      text.sentence("Set by the server.");
    } else if (property.access() == Access.WRITE_ONLY) {
      text.sentence("Never sent by the server.");
    }
    return text.defaultValue(property.defaultValue()).deprecated(property.deprecated());
  }
}
