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
import java.util.function.Consumer;

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
    MemberNames names = new MemberNames(accessor, adder);
    return new Property(new PropertyDecl(wireName, names, type, false, false, Access.READ_WRITE,
        false, false, Docs.NONE, Optional.empty(), Optional.empty(), List.of(), Sample.ORIGIN));
  }

  private static String camelCase(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String word : wireName.split("_")) {
      name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  Property required() {
    return with(copy -> copy.required = true);
  }

  Property nullable() {
    return with(copy -> copy.nullable = true);
  }

  Property access(Access access) {
    return with(copy -> copy.access = access);
  }

  Property deprecated() {
    return with(copy -> copy.deprecated = true);
  }

  Property sensitive() {
    return with(copy -> copy.sensitive = true);
  }

  Property docs(String docs) {
    return with(copy -> copy.docs = Sample.docs(docs));
  }

  Property constant(JsonValue value) {
    return with(copy -> copy.constant = Optional.of(value));
  }

  Property defaultValue(JsonValue value) {
    return with(copy -> copy.defaultValue = Optional.of(value));
  }

  private Property with(Consumer<Copy> change) {
    Copy copy = new Copy(decl);
    change.accept(copy);
    return new Property(copy.toDecl());
  }

  private static final class Copy {
    private final PropertyDecl from;
    private boolean required;
    private boolean nullable;
    private Access access;
    private boolean deprecated;
    private boolean sensitive;
    private Docs docs;
    private Optional<JsonValue> constant;
    private Optional<JsonValue> defaultValue;

    private Copy(PropertyDecl from) {
      this.from = from;
      this.required = from.required();
      this.nullable = from.nullable();
      this.access = from.access();
      this.deprecated = from.deprecated();
      this.sensitive = from.sensitive();
      this.docs = from.docs();
      this.constant = from.constant();
      this.defaultValue = from.defaultValue();
    }

    private PropertyDecl toDecl() {
      return new PropertyDecl(from.wireName(), from.names(), from.type(), required, nullable, access, deprecated, sensitive,
          docs, constant, defaultValue, List.of(), Sample.ORIGIN);
    }
  }

  ParameterDecl parameter() {
    return new ParameterDecl(decl.wireName(), decl.names(), ParameterDecl.Place.QUERY, ParameterDecl.Style.FORM, true,
        false, decl.type(), false, decl.deprecated(), decl.sensitive(), decl.docs(), decl.defaultValue(), List.of(),
        Sample.ORIGIN);
  }
}
