package io.specwright.generator.emit.java;

import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** A property or parameter of a {@link Sample}; optional, not null and read-write unless told otherwise. */
record Property(PropertyDecl decl) {

  static Property of(String wireName, TypeRef type) {
    return named(wireName, camelCase(wireName), type);
  }

  static Property of(String wireName, Scalar scalar) {
    return of(wireName, TypeRef.of(scalar));
  }

  static Property named(String wireName, String accessor, TypeRef type) {
    String capital = Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
    Optional<String> adder = ContainerKind.of(type).map(kind -> (kind.isMap() ? "put" : "add") + capital);
    return new Property(new PropertyDecl(wireName, new MemberNames(accessor, adder, Optional.empty()), type, false, false,
        Access.READ_WRITE, false, false, Docs.NONE, Optional.empty(), Optional.empty(), List.of(), Sample.ORIGIN));
  }

  private static String camelCase(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String word : wireName.split("_")) {
      name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  Property required() {
    return with(true, decl.nullable(), decl.access(), decl.deprecated(), decl.sensitive(), decl.docs(), decl.constant());
  }

  Property nullable() {
    Property nullable =
        with(decl.required(), true, decl.access(), decl.deprecated(), decl.sensitive(), decl.docs(), decl.constant());
    return nullable;
  }

  Property access(Access access) {
    return with(decl.required(), decl.nullable(), access, decl.deprecated(), decl.sensitive(), decl.docs(), decl.constant());
  }

  Property deprecated() {
    return with(decl.required(), decl.nullable(), decl.access(), true, decl.sensitive(), decl.docs(), decl.constant());
  }

  Property sensitive() {
    return with(decl.required(), decl.nullable(), decl.access(), decl.deprecated(), true, decl.docs(), decl.constant());
  }

  Property docs(String docs) {
    return with(decl.required(), decl.nullable(), decl.access(), decl.deprecated(), decl.sensitive(), Sample.docs(docs),
        decl.constant());
  }

  Property constant(JsonValue value) {
    return with(decl.required(), decl.nullable(), decl.access(), decl.deprecated(), decl.sensitive(), decl.docs(),
        Optional.of(value));
  }

  Property defaultValue(JsonValue value) {
    return new Property(new PropertyDecl(decl.wireName(), decl.names(), decl.type(), decl.required(), decl.nullable(),
        decl.access(), decl.deprecated(), decl.sensitive(), decl.docs(), decl.constant(), Optional.of(value), List.of(),
        Sample.ORIGIN));
  }

  private Property with(boolean required, boolean nullable, Access access, boolean deprecated, boolean sensitive, Docs docs,
      Optional<JsonValue> constant) {
    String accessor = decl.names().accessor();
    Optional<String> nullTest = nullable && !required
        ? Optional.of("is" + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1) + "Null")
        : Optional.empty();
    return new Property(new PropertyDecl(decl.wireName(), new MemberNames(accessor, decl.names().adder(), nullTest), decl.type(),
        required, nullable, access, deprecated, sensitive, docs, constant, decl.defaultValue(), List.of(), Sample.ORIGIN));
  }

  ParameterDecl parameter() {
    return new ParameterDecl(decl.wireName(), decl.names(), ParameterDecl.Place.QUERY, ParameterDecl.Style.FORM, true, false,
        decl.type(), false, decl.deprecated(), decl.sensitive(), decl.docs(), decl.defaultValue(), List.of(), Sample.ORIGIN);
  }
}
