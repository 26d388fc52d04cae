package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * A schema with a discriminator that other schemas extend by {@code allOf}: a sealed interface, which the classes of
 * those implement.
 *
 * @param parents the hierarchies that it is a part of itself
 * @param properties what every object of the hierarchy has, but for what the parents say already
 * @param discriminator the property that tells the subtypes apart, as it is on the wire
 * @param kinds the subtypes by the property's value, in the document's order
 * @param subtypes the classes and interfaces directly below this one
 * @param leaves all classes below but {@code unknown}; empty where no {@code match} can take them
 * @param unknown the class of objects that are none of the kinds
 */
public record HierarchyDecl(
    TypeId id,
    Docs docs,
    boolean deprecated,
    List<TypeId> parents,
    List<PropertyDecl> properties,
    String discriminator,
    Map<String, TypeId> kinds,
    List<TypeId> subtypes,
    List<LeafDecl> leaves,
    TypeId unknown,
    List<JsonValue> examples,
    Origin origin)
    implements TypeDecl {

  /**
   * A class at the end of a hierarchy.
   *
   * @param parameterName the parameter of {@code match}
   */
  public record LeafDecl(TypeId id, String parameterName) {}
}
