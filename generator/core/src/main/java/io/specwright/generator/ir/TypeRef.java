package io.specwright.generator.ir;

/** A type at a place of use. Presence and nullability are facts of the place, not of the type. */
public sealed interface TypeRef {

  /** A JSON scalar. */
  record ScalarRef(Scalar scalar) implements TypeRef {}

  /** Any JSON value: the runtime's {@code JsonValue}. */
  record AnyRef() implements TypeRef {}

  /** {@code java.util.List}; {@code uniqueItems} makes it a {@code java.util.Set}. */
  record ListRef(TypeRef element, boolean nullableElements, boolean unique) implements TypeRef {}

  /** {@code java.util.Map} from property name to value. */
  record MapRef(TypeRef value, boolean nullableValues) implements TypeRef {}

  /** A generated object, enum or union. */
  record NamedRef(TypeId id) implements TypeRef {}

  /** A named schema without a Java type of its own: Java uses the target, documentation links the name. */
  record AliasRef(TypeId id, TypeRef target) implements TypeRef {}

  /** This type with every alias at its top replaced by what it stands for. */
  default TypeRef resolved() {
    return this instanceof AliasRef alias ? alias.target().resolved() : this;
  }

  static TypeRef of(Scalar scalar) {
    return new ScalarRef(scalar);
  }
}
