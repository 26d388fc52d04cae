package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A final class with a builder.
 *
 * @param properties in the document's order
 * @param additional the type of undeclared properties where the document gives one; otherwise they are kept as
 *     {@code JsonValue}
 * @param parents the hierarchies that it is a part of, nearest only
 */
public record ObjectDecl(
    TypeId id,
    Docs docs,
    boolean deprecated,
    List<PropertyDecl> properties,
    Optional<TypeRef> additional,
    List<TypeId> parents,
    List<JsonValue> examples,
    Origin origin)
    implements TypeDecl {

  /** Of no hierarchy. */
  public ObjectDecl(
      TypeId id,
      Docs docs,
      boolean deprecated,
      List<PropertyDecl> properties,
      Optional<TypeRef> additional,
      List<JsonValue> examples,
      Origin origin) {
    this(id, docs, deprecated, properties, additional, List.of(), examples, origin);
  }
}
