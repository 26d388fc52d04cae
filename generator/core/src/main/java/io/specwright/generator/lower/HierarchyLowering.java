package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.HierarchyDecl.LeafDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Hierarchies as Java has them: first what the schemas say, then what holds for all classes that came of it. */
final class HierarchyLowering {
  private static final NameScope PARAMETERS = new NameScope(JavaIdentifiers::member, Set.of("unknown"), "_");

  private final Hierarchies hierarchies;
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  HierarchyLowering(Hierarchies hierarchies, SchemaLowering schemas, Diagnostics diagnostics) {
    this.hierarchies = hierarchies;
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  /** The interfaces above a schema. */
  List<TypeId> parents(SpecCursor schema) {
    return hierarchies.directlyAround(schema).stream().map(outer -> schemas.idOf(outer.parent().pointer())).toList();
  }

  /**
   * @param unknown the class of objects that are no more than the parent says
   */
  HierarchyDecl of(Hierarchy hierarchy, TypeId id, ObjectDecl unknown) {
    SpecCursor parent = hierarchy.parent();
    Map<String, TypeId> kinds = new LinkedHashMap<>();
    hierarchy.kinds().forEach((value, member) -> kinds.put(value, schemas.idOf(member)));
    Set<String> members = new LinkedHashSet<>(hierarchy.kinds().values());
    members.addAll(hierarchy.members());
    List<TypeId> subtypes = members.stream()
        .filter(member -> hierarchies.directlyAround(parent.find(member).orElseThrow()).contains(hierarchy))
        .map(schemas::idOf)
        .toList();
    return new HierarchyDecl(
        id, SchemaDocs.docs(parent), SchemaDocs.flag(parent, "deprecated"), parents(parent), unknown.properties(),
        hierarchy.property(), kinds, subtypes, List.of(), unknown.id(), SchemaDocs.examples(parent), parent.origin());
  }

  /** Reduces every hierarchy to the classes that there are, and to the accessors that all of them have. */
  void settle() {
    Map<TypeId, HierarchyDecl> settled = new LinkedHashMap<>();
    all(HierarchyDecl.class).forEach(hierarchy -> settled.put(hierarchy.id(), settled(hierarchy)));
    settled.values().forEach(hierarchy -> schemas.declare(withoutInherited(hierarchy, settled)));
  }

  private <T extends TypeDecl> List<T> all(Class<T> kind) {
    return schemas.declarations().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private HierarchyDecl settled(HierarchyDecl hierarchy) {
    List<ObjectDecl> classes =
        all(ObjectDecl.class).stream().filter(object -> ancestors(object.parents()).contains(hierarchy.id())).toList();
    List<PropertyDecl> common = new ArrayList<>();
    for (PropertyDecl property : hierarchy.properties()) {
      Optional<ObjectDecl> other = classes.stream().filter(object -> !has(object, property)).findFirst();
      if (other.isEmpty()) {
        common.add(property);
      } else {
        diagnostics.info(
            "redefined-accessor", property.origin().location(),
            "'" + other.get().id().name() + "' has '" + property.wireName() + "' in another type or presence",
            "the interface of the hierarchy has no accessor for it; the classes have");
      }
    }
    Map<String, TypeId> kinds = new LinkedHashMap<>(hierarchy.kinds());
    kinds.values().removeIf(kind -> !isClass(kind));
    return new HierarchyDecl(
        hierarchy.id(), hierarchy.docs(), hierarchy.deprecated(), hierarchy.parents(), common,
        hierarchy.discriminator(), kinds, hierarchy.subtypes().stream().filter(this::isClass).toList(),
        isAlone(hierarchy, classes) ? leaves(hierarchy) : List.of(), hierarchy.unknown(), hierarchy.examples(),
        hierarchy.origin());
  }

  /** Whether a class has the same accessor. */
  private static boolean has(ObjectDecl object, PropertyDecl property) {
    return object.properties().stream().anyMatch(own -> own.wireName().equals(property.wireName())
        && own.names().accessor().equals(property.names().accessor())
        && own.type().resolved().equals(property.type().resolved())
        && (own.required() && !own.nullable()) == (property.required() && !property.nullable())
        && own.deprecated() == property.deprecated());
  }

  private boolean isClass(TypeId id) {
    return schemas.declared(id).filter(decl -> decl instanceof ObjectDecl || decl instanceof HierarchyDecl).isPresent();
  }

  private Set<TypeId> ancestors(List<TypeId> parents) {
    Set<TypeId> ancestors = new LinkedHashSet<>(parents);
    parents.forEach(parent -> schemas.declared(parent)
        .filter(HierarchyDecl.class::isInstance)
        .ifPresent(decl -> ancestors.addAll(ancestors(((HierarchyDecl) decl).parents()))));
    return ancestors;
  }

  /** Whether no class belongs to a second hierarchy, whose {@code match} it would inherit as well. */
  private boolean isAlone(HierarchyDecl hierarchy, List<ObjectDecl> classes) {
    Set<TypeId> above = ancestors(hierarchy.parents());
    return classes.stream().flatMap(object -> ancestors(object.parents()).stream()).distinct().allMatch(other ->
        other.equals(hierarchy.id()) || above.contains(other)
            || ancestors(((HierarchyDecl) schemas.declared(other).orElseThrow()).parents()).contains(hierarchy.id()));
  }

  /** Classes below have fewer of them than the hierarchy, so that their {@code match} is another method. */
  private List<LeafDecl> leaves(HierarchyDecl hierarchy) {
    List<TypeId> ids = classesBelow(hierarchy).distinct().toList();
    Map<String, String> words = new LinkedHashMap<>();
    ids.forEach(id -> words.put(id.name(), id.isNested() ? id.simpleName() + id.topLevel().name() : id.name()));
    Map<String, String> names = PARAMETERS.assignTexts(words);
    return ids.stream().map(id -> new LeafDecl(id, names.get(id.name()))).toList();
  }

  private Stream<TypeId> classesBelow(HierarchyDecl hierarchy) {
    Function<HierarchyDecl, Stream<TypeId>> inner =
        below -> Stream.concat(classesBelow(below), Stream.of(below.unknown()));
    return hierarchy.subtypes().stream().filter(this::isClass).flatMap(id ->
        schemas.declared(id).orElseThrow() instanceof HierarchyDecl below ? inner.apply(below) : Stream.of(id));
  }

  private HierarchyDecl withoutInherited(HierarchyDecl hierarchy, Map<TypeId, HierarchyDecl> settled) {
    Set<String> inherited = new LinkedHashSet<>();
    ancestors(hierarchy.parents()).forEach(id ->
        settled.get(id).properties().forEach(property -> inherited.add(property.wireName())));
    return new HierarchyDecl(
        hierarchy.id(), hierarchy.docs(), hierarchy.deprecated(), hierarchy.parents(),
        hierarchy.properties().stream().filter(property -> !inherited.contains(property.wireName())).toList(),
        hierarchy.discriminator(), hierarchy.kinds(), hierarchy.subtypes(), hierarchy.leaves(), hierarchy.unknown(),
        hierarchy.examples(), hierarchy.origin());
  }
}
