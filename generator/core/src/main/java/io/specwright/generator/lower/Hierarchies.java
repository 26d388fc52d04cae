package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The hierarchies of a document: components with a discriminator that other components extend by {@code allOf}. Each is
 * known before the first schema is lowered, because it decides what parents and children become.
 */
final class Hierarchies {
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  private final Diagnostics diagnostics;
  private final Map<String, Hierarchy> byParent = new LinkedHashMap<>();

  /** The places of the components that extend another, by the place of that one. */
  private final Map<String, Set<String>> children = new TreeMap<>();

  private Hierarchies(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Hierarchies of(SpecCursor root, Diagnostics diagnostics) {
    Hierarchies hierarchies = new Hierarchies(diagnostics);
    List<SpecCursor> schemas = root.get("components").stream()
        .flatMap(components -> components.members("schemas").stream())
        .map(SpecCursor.Member::value)
        .toList();
    schemas.forEach(schema -> hierarchies.extend(schema, schema));
    schemas.forEach(hierarchies::find);
    hierarchies.byParent.values().forEach(hierarchies::findKinds);
    return hierarchies;
  }

  /** The hierarchy below a schema. */
  Optional<Hierarchy> below(SpecCursor schema) {
    return Optional.ofNullable(byParent.get(schema.pointer()));
  }

  /** The hierarchies that a schema is a part of, from the outermost one. */
  List<Hierarchy> around(SpecCursor schema) {
    return byParent.values().stream()
        .filter(hierarchy -> hierarchy.members().contains(schema.pointer()))
        .sorted((one, other) -> Integer.compare(other.members().size(), one.members().size()))
        .toList();
  }

  /** Those of them that are part of no other one around the schema: it extends them without a detour. */
  List<Hierarchy> directlyAround(SpecCursor schema) {
    List<Hierarchy> around = around(schema);
    return around.stream().filter(outer -> around.stream().noneMatch(outer::has)).toList();
  }

  /** Whether a schema is above or below another one in a hierarchy, so that it must have a type of its own. */
  boolean concern(SpecCursor schema) {
    return byParent.containsKey(schema.pointer()) || !around(schema).isEmpty();
  }

  /** The only value that the discriminator has in objects of a schema, where there is only one. */
  Optional<String> valueOf(Hierarchy hierarchy, SpecCursor schema) {
    Set<String> values = new HashSet<>(hierarchy.valuesOf(schema.pointer()));
    if (values.isEmpty()) {
      around(schema).stream()
          .filter(hierarchy::has)
          .forEach(inner -> values.addAll(hierarchy.valuesOf(inner.parent().pointer())));
    }
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }

  private void extend(SpecCursor child, SpecCursor part) {
    for (SpecCursor next : part.elements("allOf")) {
      String target = next.resolved().pointer();
      if (next.reference().isEmpty()) {
        extend(child, next);
      } else if (PlaceNames.isComponentSchema(target)) {
        children.computeIfAbsent(target, pointer -> new TreeSet<>()).add(child.pointer());
      }
    }
  }

  private void find(SpecCursor schema) {
    Optional<String> property = schema.get("discriminator").flatMap(d -> d.text("propertyName"));
    if (property.isEmpty() || !isObject(schema)) {
      return;
    }
    Set<String> members = new TreeSet<>();
    gather(schema.pointer(), members);
    members.remove(schema.pointer());
    if (members.isEmpty()) {
      return;
    }
    Hierarchy hierarchy = new Hierarchy(schema, property.get(), members, new LinkedHashMap<>());
    Optional<SpecCursor> wrong = hierarchy.declaration().map(SpecCursor::resolved)
        .filter(declared -> !SCALARS.containsAll(SchemaShape.of(declared).types()));
    if (wrong.isPresent()) {
      diagnostics.warning(
          "discriminator-property", schema.get("discriminator").orElseThrow().location(),
          "the discriminator '" + property.get() + "' is neither a text nor another scalar",
          "the schemas that extend this one have no interface in common; name a property with one value for each");
    } else {
      byParent.put(schema.pointer(), hierarchy);
    }
  }

  private void gather(String pointer, Set<String> members) {
    for (String child : children.getOrDefault(pointer, Set.of())) {
      if (members.add(child)) {
        gather(child, members);
      }
    }
  }

  /** A plain {@code oneOf} with a discriminator stays a union, even if its variants refer back to it. */
  private static boolean isObject(SpecCursor schema) {
    boolean union = UnionVariants.isUnion(schema) && schema.node().members("properties").isEmpty();
    return !schema.node().elements("allOf").isEmpty() || !union && SchemaShape.of(schema).isObject();
  }

  /** An explicit mapping comes before what a member says of itself, and that before its name. */
  private void findKinds(Hierarchy hierarchy) {
    SpecCursor parent = hierarchy.parent();
    for (SpecCursor.Member entry : parent.get("discriminator").orElseThrow().members("mapping")) {
      Optional<String> target = entry.value().node().text().flatMap(text -> target(parent, text));
      if (target.filter(hierarchy.members()::contains).isPresent()) {
        hierarchy.kinds().put(entry.name(), target.get());
      } else if (target.filter(parent.pointer()::equals).isEmpty()) {
        diagnostics.warning(
            "discriminator-mapping", entry.value().location(),
            "the mapping of '" + entry.name() + "' leads to no schema that extends this one",
            "the value is unknown to the client; name a schema that has this one in its allOf");
      }
    }
    Map<String, Collection<String>> claims = new LinkedHashMap<>();
    for (String member : hierarchy.members()) {
      SpecCursor schema = parent.find(member).orElseThrow();
      if (hierarchy.valuesOf(member).isEmpty() && directlyAround(schema).contains(hierarchy)) {
        claims.put(member, ownValues(hierarchy, schema));
      }
    }
    Map<String, Long> rivals = claims.values().stream().flatMap(Collection::stream)
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    claims.forEach((member, values) -> {
      List<String> telling = values.stream().filter(value -> rivals.get(value) == 1).toList();
      (telling.isEmpty() ? List.of(PlaceNames.lastToken(member)) : telling)
          .forEach(value -> hierarchy.kinds().putIfAbsent(value, member));
    });
  }

  /** A mapping has references and names of components; what is neither leads nowhere. */
  private static Optional<String> target(SpecCursor place, String text) {
    SpecCursor reference = place.with(new SpecNode.ObjectNode(
        Map.of("$ref", new SpecNode.StringNode(
            text.startsWith("#") ? text : "#/components/schemas/" + JsonPointer.escape(text), place.location())),
        Map.of(), place.location()));
    return reference.target().map(SpecCursor::resolved).map(SpecCursor::pointer);
  }

  /** The values that a schema allows the discriminator to have, if that is not what another one of the family says. */
  private static Collection<String> ownValues(Hierarchy hierarchy, SpecCursor schema) {
    ObjectParts parts = ObjectParts.of(schema);
    Set<String> family = new HashSet<>(hierarchy.members());
    hierarchy.declaration().ifPresent(declared -> family.add(declared.pointer()));
    family.remove(schema.pointer());
    return Optional.ofNullable(parts.properties.get(hierarchy.property()))
        .filter(property -> family.stream().noneMatch(other -> (property.pointer() + "/").startsWith(other + "/")))
        .<Collection<String>>map(property -> parts.constants(hierarchy.property()))
        .orElseGet(ArrayList::new);
  }
}
