package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.runtime.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * The accessors of a model class: one per property, a test for null where null and absence differ, and the
 * undeclared properties.
 */
record ObjectAccessors(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    for (int i = 0; i < shape.fields().size(); i++) {
      Field field = shape.fields().get(i);
      type.addMethod(accessor(field, shape.property(i)));
      field.names().nullTest().ifPresent(name -> type.addMethod(nullTest(name, field)));
    }
    type.addMethod(additionalProperties());
  }

  private MethodSpec accessor(Field field, PropertyDecl property) {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.accessor()).addModifiers(PUBLIC);
    accessor.addJavadoc(documentation(property).toCode());
    if (field.deprecated()) {
      accessor.addAnnotation(Deprecated.class);
    }
    if (property.required() && !property.nullable()) {
      return accessor.returns(shape.types().plain(field.type())).addCode(present(field)).build();
    }
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), shape.types().boxed(field.type()));
    return accessor
        .returns(optional)
        .addStatement("return $N != null $L? $T.of($L) $L: extras.absent($L)",
            field.name(), SourceText.FILL, Optional.class, value(field), SourceText.FILL, field.wireName())
        .build();
  }

  private CodeBlock present(Field field) {
    TypeName type = shape.types().plain(field.type());
    CodeBlock witness = type.isPrimitive() ? CodeBlock.of("<$T>", type.box()) : CodeBlock.of("");
    return CodeBlock.builder()
        .addStatement("return $N != null $L? $L $L: extras.$Lmissing($L)",
            field.name(), SourceText.FILL, value(field), SourceText.FILL, witness, field.wireName())
        .build();
  }

  private static CodeBlock value(Field field) {
    return CodeBlock.of(JavaTypes.isDouble(field.type()) ? "$N.doubleValue()" : "$N", field.name());
  }

  private static Javadoc documentation(PropertyDecl property) {
    Javadoc text = Javadoc.full(property.docs());
    if (property.access() == Access.READ_ONLY) {
      text.sentence("Set by the server.");
    } else if (property.access() == Access.WRITE_ONLY) {
      text.sentence("Never sent by the server.");
    }
    return text.defaultValue(property.defaultValue()).deprecated(property.deprecated());
  }

  private MethodSpec nullTest(String name, Field field) {
    MethodSpec.Builder test = MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(boolean.class);
    test.addJavadoc(Javadoc.of("Whether {@link #" + field.accessor() + "()} is null rather than absent.")
        .deprecated(field.deprecated())
        .toCode());
    if (field.deprecated()) {
      test.addAnnotation(Deprecated.class);
    }
    return test.addStatement("return extras.isNull($L)", field.wireName()).build();
  }

  private MethodSpec additionalProperties() {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder("additionalProperties").addModifiers(PUBLIC);
    accessor.addJavadoc("Properties that the API does not declare by name.");
    if (shape.additional().isPresent()) {
      TypeName map = shape.additionalMap(shape.additional().get());
      return accessor.returns(map).addStatement("return additionalProperties").build();
    }
    TypeName map = ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), shape.runtime().of(JsonValue.class));
    return accessor.returns(map).addStatement("return extras.undeclared()").build();
  }
}
