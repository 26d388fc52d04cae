package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AnyRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object on its way to Java.
 *
 * @param fields of the properties, in the same order
 * @param additional the type of undeclared properties where it is more than any JSON value
 */
record ObjectShape(
    ObjectDecl decl,
    JavaScope scope,
    ClassName name,
    ClassName builder,
    List<Field> fields,
    Optional<TypeRef> additional) {

  static ObjectShape of(ObjectDecl decl, JavaScope scope) {
    ClassName name = JavaTypes.name(decl.id());
    return new ObjectShape(decl, scope, name, builderOf(name), decl.properties().stream().map(Field::of).toList(),
        decl.additional().filter(type -> !(type.resolved() instanceof AnyRef)));
  }

  /** {@code Builder}, except in a class of that name. */
  static ClassName builderOf(ClassName name) {
    return name.nestedClass(name.simpleName().equals("Builder") ? "ModelBuilder" : "Builder");
  }

  RuntimeTypes runtime() {
    return scope.runtime();
  }

  JavaTypes types() {
    return scope.types();
  }

  PropertyDecl property(int index) {
    return decl.properties().get(index);
  }

  /** {@code Map<String, T>} of the typed undeclared properties. */
  TypeName additionalMap(TypeRef value) {
    return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), types().boxed(value));
  }

  /** All types the class names. */
  List<TypeRef> typesUsed() {
    return Stream.<Stream<? extends TypeRef>>of(
            decl.properties().stream().map(PropertyDecl::type),
            decl.additional().stream(),
            decl.parents().stream().map(TypeRef.NamedRef::new))
        .<TypeRef>flatMap(types -> types)
        .toList();
  }
}
