package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Origin;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.SpecNode;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Object schemas: properties with their presence, nullability and names. */
final class ObjectLowering {
  /** The constructor and the reader of a class are one method of 64 KiB each (JVMS 4.7.3). */
  private static final int MOST_PROPERTIES = 3_000;

  private static final Docs UNKNOWN =
      new Docs(Optional.empty(), Optional.of("Of a kind that the API does not declare."));

  private final SchemaLowering schemas;
  private final DefaultValues defaults;
  private final Hierarchies hierarchies;
  private final HierarchyLowering interfaces;
  private final Diagnostics diagnostics;

  ObjectLowering(SchemaLowering schemas, Hierarchies hierarchies, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.hierarchies = hierarchies;
    this.interfaces = new HierarchyLowering(hierarchies, schemas, diagnostics);
    this.defaults = new DefaultValues(schemas, diagnostics);
    this.diagnostics = diagnostics;
  }

  TypeUse lower(SpecCursor schema, WantedName wantedName, ObjectParts parts, boolean nullable) {
    Kinship kinship = new Kinship(schema, hierarchies);
    kinship.complete(parts);
    mergeUnions(schema, parts);
    if (parts.properties.size() > MOST_PROPERTIES) {
      diagnostics.warning(
          "many-properties", schema.location(),
          "this object has more properties than a Java class can have: " + parts.properties.size(),
          "it is a map of JSON values; the limit is " + MOST_PROPERTIES);
      return new TypeUse(new TypeRef.MapRef(TypeUse.ANY.type(), true), nullable);
    }
    TypeId id = schemas.announce(schema, wantedName, nullable);
    parts.redefined.forEach((name, property) -> diagnostics.warning(
        "redefined-property", property.location(), "the property '" + name + "' is defined again with another type",
        "this type is used; a value of the other one is reachable as raw JSON only"));
    Map<String, TypeUse> types = new LinkedHashMap<>();
    parts.properties.forEach((name, property) -> {
      SpecCursor typing = kinship.typing(name, property);
      types.put(name, parts.mixed.contains(name)
          ? TypeUse.ANY
          : schemas.use(typing, nameOfOwner(schema, typing, wantedName).member(name)));
    });
    GivenNames given = new GivenNames(ReservedNames.MEMBERS, diagnostics);
    parts.properties.forEach(given::add);
    Map<String, MemberNames> names = MemberNaming.ofProperties(types, given);

    List<PropertyDecl> properties = new ArrayList<>();
    parts.properties.forEach((name, property) ->
        properties.add(property(
            name, property, types.get(name), names.get(name), parts.required.contains(name),
            kinship.kind(name, parts, types.get(name).type(), schemas))));
    warnAboutUndeclared(schema, parts);
    schemas.warnAboutPatterns(parts.patterns);
    ObjectDecl object = new ObjectDecl(
        id,
        SchemaDocs.docs(schema),
        SchemaDocs.flag(schema, "deprecated"),
        List.copyOf(properties),
        additional(parts, wantedName),
        interfaces.parents(schema),
        SchemaDocs.examples(schema),
        schema.origin());
    hierarchies.below(schema).ifPresentOrElse(
        hierarchy -> declare(hierarchy, object), () -> schemas.declare(object));
    return new TypeUse(new TypeRef.NamedRef(id), nullable);
  }

  /** An interface, and the class of its objects that are no more than the parent says. */
  private void declare(Hierarchy hierarchy, ObjectDecl parent) {
    ObjectDecl unknown = new ObjectDecl(
        parent.id().nested("Unknown"), UNKNOWN, parent.deprecated(), parent.properties(), parent.additional(),
        List.of(parent.id()), List.of(),
        // Not the place of the schema, whose parts are nested in no type: all classes would inherit their names.
        new Origin(parent.origin().pointer() + "/discriminator", parent.origin().location()));
    schemas.declare(unknown);
    schemas.declare(interfaces.of(hierarchy, parent.id(), unknown));
  }

  /** To be done when all components are declared. */
  void settleHierarchies() {
    interfaces.settle();
  }

  /**
   * A property that {@code allOf} brings in belongs to the schema it stands in, so its type is named after that: all
   * objects that share the property share the type.
   */
  static WantedName nameOfOwner(SpecCursor schema, SpecCursor property, WantedName wantedName) {
    String properties = property.pointer().substring(0, property.pointer().lastIndexOf('/'));
    String owner = properties.endsWith("/properties")
        ? properties.substring(0, properties.length() - "/properties".length())
        : property.pointer();
    return owner.equals(schema.pointer()) ? wantedName : WantedName.of(PlaceNames.of(owner));
  }

  private PropertyDecl property(
      String wireName, SpecCursor schema, TypeUse use, MemberNames names, boolean required, Optional<JsonValue> kind) {
    Optional<JsonValue> constant =
        kind.or(() -> use == TypeUse.ANY ? Optional.empty() : SchemaDocs.constant(schema));
    boolean isPreset = access(schema) != Access.READ_ONLY && constant.isPresent() && (required || kind.isPresent());
    return new PropertyDecl(
        wireName,
        names,
        use.type(),
        required,
        use.nullable(),
        access(schema),
        SchemaDocs.flag(schema, "deprecated"),
        SchemaDocs.sensitive(schema),
        SchemaDocs.docs(schema),
        constant,
        isPreset,
        defaults.of(schema, use),
        SchemaDocs.examples(schema),
        schema.origin());
  }

  private static Access access(SpecCursor schema) {
    boolean readOnly = SchemaDocs.flag(schema, "readOnly");
    boolean writeOnly = SchemaDocs.flag(schema, "writeOnly");
    return readOnly == writeOnly ? Access.READ_WRITE : readOnly ? Access.READ_ONLY : Access.WRITE_ONLY;
  }

  private Optional<TypeRef> additional(ObjectParts parts, WantedName wantedName) {
    return parts.additional
        .filter(schema -> !(schema.node() instanceof SpecNode.BooleanNode))
        .map(schema -> schemas.use(schema, WantedName.of(wantedName.flat()).member("value")))
        .filter(use -> !use.nullable())
        .map(TypeUse::type)
        .filter(type -> !(type.resolved() instanceof TypeRef.AnyRef));
  }

  /**
   * An object that is also a union: the alternatives' properties become optional ones of the object, which loses
   * nothing on the wire. One that is a string here and an object there is any JSON value.
   */
  private void mergeUnions(SpecCursor schema, ObjectParts parts) {
    Set<String> own = Set.copyOf(parts.properties.keySet());
    Optional<Hierarchy> hierarchy = hierarchies.below(schema);
    for (SpecCursor union : parts.unions) {
      boolean merged = false;
      for (SpecCursor variant : UnionVariants.of(union).schemas()) {
        if (hierarchy.filter(below -> below.has(variant)).isPresent()) {
          continue;
        }
        merged |= parts.merge(ObjectParts.of(variant), own);
      }
      if (merged) {
        diagnostics.warning(
            "union-in-object", union.location(), "this union stands beside properties or inside allOf",
            "the properties of all alternatives are optional properties of one class;"
                + " use a plain oneOf to get a union");
      }
    }
  }

  private void warnAboutUndeclared(SpecCursor schema, ObjectParts parts) {
    for (String name : parts.required) {
      if (!parts.properties.containsKey(name) && parts.unions.isEmpty() && parts.additional.isEmpty()) {
        diagnostics.warning(
            "undeclared-required", schema.location(), "the required property '" + name + "' is not declared",
            "it is reachable through additionalProperties() only; declare it under properties");
      }
    }
  }
}
