package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * From a schema to the Java type of its values. Objects, enums and unions become declarations named by their place;
 * everything else is a reference to what Java already has. Each schema is lowered once, however often it is used.
 */
final class SchemaLowering {
  /** Lists and maps inside of one another, as far as Java should spell them. */
  private static final int DEEPEST = 64;

  private final TypeNames names;
  private final Diagnostics diagnostics;
  private final Hierarchies hierarchies;
  private final ObjectLowering objects;
  private final EnumLowering enums;
  private final UnionLowering unions;

  private final Map<String, TypeUse> lowered = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();
  private final Set<TypeId> openUnions = new HashSet<>();
  private final Map<TypeId, TypeDecl> declarations = new TreeMap<>();

  SchemaLowering(TypeNames names, Hierarchies hierarchies, Diagnostics diagnostics) {
    this.names = names;
    this.hierarchies = hierarchies;
    this.diagnostics = diagnostics;
    this.objects = new ObjectLowering(this, hierarchies, diagnostics);
    this.enums = new EnumLowering(diagnostics);
    this.unions = new UnionLowering(this, diagnostics);
  }

  /** Everything that was declared, sorted by name. */
  Collection<TypeDecl> declarations() {
    return declarations.values();
  }

  /** Lowers all components. */
  void components(List<SpecCursor.Member> components) {
    components.forEach(member -> component(member.name(), member.value()));
    objects.settleHierarchies();
  }

  /** The name of the component at a place. */
  TypeId idOf(String pointer) {
    return names.of(pointer, nameOfComponent(PlaceNames.lastToken(pointer)));
  }

  /** The type of a component, {@code /components/schemas/…}. */
  TypeUse component(String name, SpecCursor schema) {
    TypeUse known = lowered.get(schema.pointer());
    if (known != null) {
      return known;
    }
    TypeUse use = schema.reference().isPresent()
        ? referenced(schema)
        : use(schema, nameOfComponent(name));
    if (use.type() instanceof TypeRef.NamedRef ref && declares(ref.id(), schema)) {
      return use;
    }
    if (use.type() instanceof TypeRef.AliasRef alias && declares(alias.id(), schema)) {
      return use;
    }
    TypeId id = idOf(schema.pointer());
    declare(new AliasDecl(
        id,
        SchemaDocs.docs(schema),
        SchemaDocs.flag(schema, "deprecated"),
        use.type(),
        SchemaDocs.examples(schema),
        schema.origin()));
    TypeUse aliased = new TypeUse(new TypeRef.AliasRef(id, use.type()), use.nullable());
    lowered.put(schema.pointer(), aliased);
    return aliased;
  }

  /** The type of a schema that is part of no other. */
  TypeUse use(SpecCursor schema, String wantedName) {
    return use(schema, WantedName.of(wantedName));
  }

  /**
   * The type of a schema at a place.
   *
   * @param wantedName the name of the type, if the schema turns out to need a declaration of its own
   */
  TypeUse use(SpecCursor schema, WantedName wantedName) {
    if (schema.reference().isPresent()) {
      return referenced(schema);
    }
    TypeUse known = lowered.get(schema.pointer());
    if (known != null) {
      return known;
    }
    if (!inProgress.add(schema.pointer())) {
      diagnostics.warning(
          "recursive-alias", schema.location(), "this schema contains itself without an object in between",
          "values are kept as raw JSON; put an object around the recursion to get a type");
      return TypeUse.ANY;
    }
    TypeUse use = lower(schema, wantedName);
    inProgress.remove(schema.pointer());
    lowered.putIfAbsent(schema.pointer(), use);
    return use;
  }

  /** Announces a union, which has no kinds of values until it is declared. */
  TypeId announceUnion(SpecCursor schema, WantedName wantedName, boolean nullable) {
    TypeId id = announce(schema, wantedName, nullable);
    openUnions.add(id);
    return id;
  }

  /** Whether this is a union that is being lowered. */
  boolean isOpenUnion(TypeId id) {
    return openUnions.contains(id) && !declarations.containsKey(id);
  }

  /** Announces the name of a declaration before its parts are lowered, so that they may refer to it. */
  TypeId announce(SpecCursor schema, WantedName wantedName, boolean nullable) {
    TypeId id = names.of(schema.pointer(), wantedName);
    lowered.put(schema.pointer(), new TypeUse(new TypeRef.NamedRef(id), nullable));
    return id;
  }

  /** Takes an announcement back: the schema turned out to be another type. */
  TypeUse redirect(SpecCursor schema, TypeUse use) {
    lowered.put(schema.pointer(), use);
    return use;
  }

  void declare(TypeDecl declaration) {
    if (declaration instanceof ObjectDecl || declaration instanceof UnionDecl) {
      names.declared(declaration.origin().pointer());
    }
    declarations.put(declaration.id(), declaration);
  }

  /** A declaration that is complete; empty while it is being lowered. */
  Optional<TypeDecl> declared(TypeId id) {
    return Optional.ofNullable(declarations.get(id));
  }

  /** The property of a declared object. */
  Optional<PropertyDecl> property(TypeRef owner, String wireName) {
    return owner.resolved() instanceof TypeRef.NamedRef named
            && declarations.get(named.id()) instanceof ObjectDecl object
        ? object.properties().stream().filter(property -> property.wireName().equals(wireName)).findFirst()
        : Optional.empty();
  }

  private boolean declares(TypeId id, SpecCursor schema) {
    TypeDecl declaration = declarations.get(id);
    return declaration == null
        ? inProgress.contains(schema.pointer())
        : declaration.origin().pointer().equals(schema.pointer());
  }

  private TypeUse referenced(SpecCursor reference) {
    SpecCursor target = reference.resolved();
    if (target.reference().isPresent()) {
      // The parser has reported the dangling or circular reference.
      return TypeUse.ANY;
    }
    SpecCursor next = reference.target().orElse(target);
    TypeUse use;
    if (PlaceNames.isComponentSchema(next.pointer())) {
      use = component(PlaceNames.lastToken(next.pointer()), next);
    } else {
      use = use(next, WantedName.at(next));
    }
    return use;
  }

  private TypeUse lower(SpecCursor schema, WantedName wantedName) {
    if (!(schema.node() instanceof SpecNode.ObjectNode) || !SchemaShape.isStructural(schema)) {
      return TypeUse.ANY;
    }
    SchemaShape shape = SchemaShape.of(schema);
    boolean ownProperties = !schema.node().members("properties").isEmpty();
    if (!schema.node().elements("allOf").isEmpty()) {
      return composed(schema, wantedName, shape);
    }
    if (UnionVariants.isUnion(schema) && !ownProperties) {
      return unions.lower(schema, wantedName).orNull(shape.nullable());
    }
    if (EnumBesideArray.is(schema, shape)) {
      return typed(EnumBesideArray.moved(schema, diagnostics), wantedName, shape);
    }
    if (schema.get("const").isPresent() || !schema.node().elements("enum").isEmpty()) {
      return literal(schema, wantedName, shape);
    }
    return typed(schema, wantedName, shape);
  }

  /** {@code allOf}: one part that matters is that part, more of them are one flat object. */
  private TypeUse composed(SpecCursor schema, WantedName wantedName, SchemaShape shape) {
    List<SpecCursor> parts = schema.elements("allOf").stream().filter(SchemaShape::isStructural).toList();
    boolean ownStructure = !schema.node().members("properties").isEmpty() || UnionVariants.isUnion(schema)
        || schema.get("additionalProperties").isPresent() || !schema.node().elements("required").isEmpty();
    boolean isKin = hierarchies.concern(schema);
    if (parts.size() == 1 && !ownStructure && !isKin) {
      return only(schema, parts.get(0), wantedName).orNull(shape.nullable());
    }
    ObjectParts flattened = ObjectParts.of(schema);
    if (!flattened.properties.isEmpty() || shape.isObject() || isKin) {
      return objects.lower(schema, wantedName, flattened, shape.nullable());
    }
    if (parts.isEmpty()) {
      return typed(schema, wantedName, shape);
    }
    if (parts.size() > 1 || UnionVariants.isUnion(schema)) {
      diagnostics.warning(
          "composed-scalars", schema.location(), "allOf combines schemas that are not objects",
          "the first one gives the type; write one schema instead");
    }
    return use(parts.get(0), wantedName).orNull(shape.nullable());
  }

  /**
   * A schema that is nothing but one of its parts: an inline part is lowered as if it stood in the schema's place,
   * under the schema's annotations.
   */
  TypeUse only(SpecCursor schema, SpecCursor part, WantedName wantedName) {
    if (part.reference().isPresent()) {
      return use(part, wantedName);
    }
    Map<String, SpecNode> members = new LinkedHashMap<>(part.node().members());
    schema.node().members().forEach((keyword, value) -> {
      if (!SchemaShape.STRUCTURAL.contains(keyword)) {
        members.put(keyword, value);
      }
    });
    return lower(schema.with(new SpecNode.ObjectNode(members, Map.of(), part.location())), wantedName);
  }

  private TypeUse literal(SpecCursor schema, WantedName wantedName, SchemaShape shape) {
    TypeId id = names.of(schema.pointer(), wantedName);
    return enums.lower(schema, id, shape)
        .map(declaration -> {
          declare(declaration);
          return new TypeUse(new TypeRef.NamedRef(id), shape.nullable());
        })
        .orElseGet(() -> typed(
            schema, wantedName, shape.types().isEmpty() ? enums.inferredShape(schema, shape) : shape));
  }

  private TypeUse typed(SpecCursor schema, WantedName wantedName, SchemaShape shape) {
    if (shape.types().size() > 1) {
      return unions.ofTypes(schema, wantedName, shape);
    }
    String type = shape.types().isEmpty() ? "" : shape.types().get(0);
    return switch (type) {
      case "object" -> object(schema, wantedName, shape);
      case "array" -> array(schema, wantedName).orNull(shape.nullable());
      case "string", "boolean", "integer", "number" ->
          new TypeUse(TypeRef.of(ScalarRule.of(type, schema)), shape.nullable());
      default -> TypeUse.ANY;
    };
  }

  /** One scalar, list or map of a schema with several types. */
  TypeUse ofType(String type, SpecCursor schema, WantedName wantedName) {
    return typed(schema, wantedName, new SchemaShape(List.of(type), false));
  }

  private TypeUse object(SpecCursor schema, WantedName wantedName, SchemaShape shape) {
    ObjectParts parts = ObjectParts.of(schema);
    boolean component = PlaceNames.isComponentSchema(schema.pointer());
    boolean map = schema.get("additionalProperties").isPresent() || schema.get("patternProperties").isPresent();
    if (parts.properties.isEmpty() && (map || !component) && !hierarchies.concern(schema)) {
      return map(schema, wantedName).orNull(shape.nullable());
    }
    return objects.lower(schema, wantedName, parts, shape.nullable());
  }

  private TypeUse map(SpecCursor schema, WantedName wantedName) {
    List<SpecCursor> values = new ArrayList<>();
    schema.get("additionalProperties").ifPresent(values::add);
    schema.members("patternProperties").forEach(pattern -> values.add(pattern.value()));
    TypeUse value = notTooDeep(common(values, wantedName.value()), schema);
    return new TypeUse(new TypeRef.MapRef(value.type(), value.nullable()), false);
  }

  /** Patterns of names that give their values no type. */
  void warnAboutPatterns(List<SpecCursor> patterns) {
    patterns.forEach(pattern -> diagnostics.info(
        "pattern-properties",
        pattern.location(),
        "the pattern '" + PlaceNames.lastToken(pattern.pointer()) + "' gives no type",
        "beside properties, values are of the type of additionalProperties, or raw JSON"));
  }

  private TypeUse array(SpecCursor schema, WantedName wantedName) {
    List<SpecCursor> elements = new ArrayList<>(schema.elements("prefixItems"));
    schema.get("items").ifPresent(elements::add);
    TypeUse element = notTooDeep(common(elements, wantedName.element()), schema);
    return new TypeUse(
        new TypeRef.ListRef(element.type(), element.nullable(), schema.node().isTrue("uniqueItems")), false);
  }

  private TypeUse notTooDeep(TypeUse content, SpecCursor holder) {
    int depth = 0;
    TypeRef type = content.type().resolved();
    while (type instanceof TypeRef.ListRef || type instanceof TypeRef.MapRef) {
      type = (type instanceof TypeRef.ListRef list ? list.element() : ((TypeRef.MapRef) type).value()).resolved();
      depth++;
    }
    if (depth < DEEPEST) {
      return content;
    }
    diagnostics.error(
        "too-deep", holder.location(), "lists and maps are nested more than " + DEEPEST + " levels deep",
        "put an object in between");
    return TypeUse.ANY;
  }

  /** The one type of all these schemas, any value if they have several; what {@code false} forbids has no type. */
  private TypeUse common(List<SpecCursor> places, WantedName wantedName) {
    List<TypeUse> uses = places.stream()
        .filter(place -> !(place.node() instanceof SpecNode.BooleanNode bool && !bool.value()))
        .map(place -> use(place, wantedName))
        .distinct()
        .toList();
    if (uses.size() > 1) {
      diagnostics.info(
          "mixed-values", places.get(0).location(), "this list or map has values of several types",
          "they are kept as raw JSON; give them one schema to get a type");
    }
    return uses.size() == 1 ? uses.get(0) : TypeUse.ANY;
  }

  private static WantedName nameOfComponent(String name) {
    List<String> words = Words.of(name);
    return WantedName.of(JavaIdentifiers.type(words.isEmpty() ? Words.spelled(name) : words));
  }
}
