package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Decision.JsonKind;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.load.JsonPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Settles, at generation time, how a decoder tells the variants of a union apart: first by the kind of JSON value;
 * among objects by the declared discriminator, by a property with constant values that is always there, by the
 * properties that must be there, and only then by constant values that may be absent.
 */
final class UnionDecisions {
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;
  private final Map<TypeId, Set<JsonKind>> kindsOfUnions = new HashMap<>();
  private boolean isCutShort;

  UnionDecisions(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  /**
   * @param union the schema with {@code oneOf} or {@code anyOf}
   * @param places the schema of each variant, as it stands in the union
   */
  Decision decide(SpecCursor union, List<VariantDecl> variants, List<SpecCursor> places) {
    Map<JsonKind, List<Integer>> byKind = new EnumMap<>(JsonKind.class);
    for (int i = 0; i < variants.size(); i++) {
      for (JsonKind kind : kinds(variants.get(i).type(), new HashSet<>())) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
      }
    }
    Map<JsonKind, Decision> cases = new LinkedHashMap<>();
    byKind.forEach((kind, candidates) -> cases.put(kind, among(kind, candidates, union, variants, places)));
    if (cases.values().stream().allMatch(Decision.Undecidable.class::isInstance)) {
      return new Decision.Undecidable();
    }
    return new Decision.ByKind(cases);
  }

  private Decision among(
      JsonKind kind, List<Integer> candidates, SpecCursor union, List<VariantDecl> variants, List<SpecCursor> places) {
    if (candidates.size() == 1) {
      return new Decision.Take(candidates.get(0));
    }
    Decision decision = switch (kind) {
      case OBJECT -> amongObjects(candidates, union, places);
      case STRING, NUMBER -> new Decision.Take(mostGeneral(candidates, variants).orElse(candidates.get(0)));
      case ARRAY -> amongArrays(candidates, variants);
      case BOOLEAN -> new Decision.Undecidable();
    };
    if (isUndecided(decision)) {
      diagnostics.warning(
          "ambiguous-union", union.location(),
          "nothing tells the " + kind.name().toLowerCase(Locale.ROOT) + " variants of this union apart",
          "they are kept as raw JSON; add a discriminator or constant properties");
    }
    return decision;
  }

  /** By the kind of the first element; an empty array is the first variant's. */
  private Decision amongArrays(List<Integer> candidates, List<VariantDecl> variants) {
    Map<JsonKind, List<Integer>> byKind = new EnumMap<>(JsonKind.class);
    for (int i : candidates) {
      for (JsonKind kind : elementKinds(variants.get(i).type())) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
      }
    }
    Map<JsonKind, Decision> cases = new LinkedHashMap<>();
    byKind.forEach((kind, rivals) -> cases.put(kind, rivals.size() == 1
        ? new Decision.Take(rivals.get(0))
        : rivals.stream()
            .filter(i -> element(variants.get(i).type()).filter(UnionDecisions::isGeneral).isPresent())
            .findFirst()
            .<Decision>map(Decision.Take::new)
            .orElseGet(Decision.Undecidable::new)));
    boolean none = cases.values().stream().allMatch(Decision.Undecidable.class::isInstance);
    return none ? new Decision.Undecidable() : new Decision.ByElement(cases, new Decision.Take(candidates.get(0)));
  }

  private Set<JsonKind> elementKinds(TypeRef type) {
    return element(type).map(element -> kinds(element, new HashSet<>())).orElse(EnumSet.allOf(JsonKind.class));
  }

  private static Optional<TypeRef> element(TypeRef type) {
    return type.resolved() instanceof TypeRef.ListRef list ? Optional.of(list.element().resolved()) : Optional.empty();
  }

  private static boolean isUndecided(Decision decision) {
    return decision instanceof Decision.Undecidable
        || (decision instanceof Decision.ByElement byElement
            && byElement.cases().values().stream().anyMatch(UnionDecisions::isUndecided));
  }

  private Decision amongObjects(List<Integer> candidates, SpecCursor union, List<SpecCursor> places) {
    List<UnionLeaf> leaves = UnionLeaf.of(candidates, places);
    return byDiscriminator(candidates, union, places, leaves)
        .or(() -> byConstants(leaves, (name, without) -> isRequired(name, leaves)))
        .or(() -> byConstants(leaves, (name, without) -> without == 0))
        .or(() -> byPresence(leaves))
        .or(() -> byConstants(leaves, (name, without) -> true))
        .orElseGet(Decision.Undecidable::new);
  }

  /**
   * The {@code discriminator} object; an explicit mapping comes before implicit schema names (OpenAPI 3.1, section
   * 4.8.25).
   */
  private Optional<Decision> byDiscriminator(
      List<Integer> candidates, SpecCursor union, List<SpecCursor> places, List<UnionLeaf> leaves) {
    Optional<SpecCursor> discriminator = union.get("discriminator");
    Optional<String> property = discriminator.flatMap(d -> d.text("propertyName"));
    if (property.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Decision> cases = new LinkedHashMap<>();
    Set<Integer> mapped = new HashSet<>();
    for (SpecCursor.Member entry : discriminator.get().members("mapping")) {
      String target = entry.value().node().text().orElse("");
      Optional<Integer> variant = candidates.stream().filter(i -> isTarget(places.get(i), target)).findFirst();
      if (variant.isPresent()) {
        cases.put(entry.name(), new Decision.Take(variant.get()));
        mapped.add(variant.get());
      } else {
        diagnostics.warning(
            "discriminator-mapping",
            entry.value().location(),
            "the mapping of '" + entry.name() + "' leads to no variant of this union",
            "the value is unknown to the client; name one of the schemas in oneOf or anyOf");
      }
    }
    for (int i : candidates) {
      if (!mapped.contains(i)) {
        Set<String> constants = new LinkedHashSet<>();
        leaves.stream().filter(leaf -> leaf.variant() == i)
            .forEach(leaf -> constants.addAll(leaf.parts().constants(property.get())));
        if (constants.isEmpty()) {
          places.get(i).reference().ifPresent(ref ->
              cases.putIfAbsent(PlaceNames.lastToken(ref), new Decision.Take(i)));
        }
        constants.forEach(value -> cases.putIfAbsent(value, new Decision.Take(i)));
      }
    }
    return cases.isEmpty()
        ? Optional.empty()
        : Optional.of(new Decision.ByProperty(property.get(), cases, Optional.empty()));
  }

  private static boolean isTarget(SpecCursor place, String target) {
    String reference = place.reference().orElse("");
    return reference.equals(target) || reference.equals("#/components/schemas/" + JsonPointer.escape(target));
  }

  /** Whether a property is always there in the variants that give it constants, so that its absence tells, too. */
  private static boolean isRequired(String name, List<UnionLeaf> leaves) {
    return leaves.stream()
        .map(UnionLeaf::parts)
        .allMatch(parts -> parts.constants(name).isEmpty() || parts.required.contains(name));
  }

  /**
   * A property whose values differ from variant to variant; one variant may do without it.
   *
   * @param isWanted by the property's name and the number of variants without it
   */
  private static Optional<Decision> byConstants(List<UnionLeaf> leaves, BiPredicate<String, Integer> isWanted) {
    Set<String> names = new LinkedHashSet<>();
    leaves.forEach(leaf -> names.addAll(leaf.parts().properties.keySet()));
    for (String name : names) {
      Map<String, Decision> cases = new LinkedHashMap<>();
      Set<Integer> without = new LinkedHashSet<>();
      boolean distinct = true;
      for (UnionLeaf leaf : leaves) {
        Set<String> constants = leaf.parts().constants(name);
        if (constants.isEmpty()) {
          without.add(leaf.variant());
        }
        Decision take = new Decision.Take(leaf.variant());
        for (String constant : constants) {
          Decision other = cases.put(constant, take);
          distinct &= other == null || other.equals(take);
        }
      }
      boolean several = cases.values().stream().distinct().count() + without.size() > 1;
      if (distinct && several && without.size() <= 1 && cases.size() > 0 && isWanted.test(name, without.size())) {
        return Optional.of(new Decision.ByProperty(name, cases, without.stream().findFirst().map(Decision.Take::new)));
      }
    }
    return Optional.empty();
  }

  /** By required properties, the variant with most of them first; no two variants may require the same. */
  private static Optional<Decision> byPresence(List<UnionLeaf> leaves) {
    Map<Set<String>, Integer> byRequired = new LinkedHashMap<>();
    for (UnionLeaf leaf : leaves) {
      Integer other = byRequired.put(new LinkedHashSet<>(leaf.parts().required), leaf.variant());
      if (other != null && other != leaf.variant()) {
        return Optional.empty();
      }
    }
    List<Map.Entry<Set<String>, Integer>> sorted = new ArrayList<>(byRequired.entrySet());
    sorted.sort(Comparator.comparingInt(entry -> -entry.getKey().size()));
    List<Decision.PresenceCase> cases = new ArrayList<>();
    Optional<Decision> otherwise = Optional.empty();
    for (Map.Entry<Set<String>, Integer> entry : sorted) {
      if (entry.getKey().isEmpty()) {
        otherwise = Optional.of(new Decision.Take(entry.getValue()));
      } else {
        cases.add(new Decision.PresenceCase(List.copyOf(entry.getKey()), new Decision.Take(entry.getValue())));
      }
    }
    return Optional.of(new Decision.ByPresence(cases, otherwise));
  }

  /**
   * Every string is a string, every number a decimal: the variant that takes all values of the kind loses none of them.
   */
  private static Optional<Integer> mostGeneral(List<Integer> candidates, List<VariantDecl> variants) {
    return candidates.stream().filter(i -> isGeneral(variants.get(i).type().resolved())).findFirst();
  }

  private static boolean isGeneral(TypeRef type) {
    return type instanceof TypeRef.ScalarRef ref && (ref.scalar() == Scalar.STRING || ref.scalar() == Scalar.DECIMAL);
  }

  private Set<JsonKind> kinds(TypeRef type, Set<TypeRef> visited) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof TypeRef.ScalarRef scalar) {
      return EnumSet.of(kind(scalar.scalar()));
    } else if (resolved instanceof TypeRef.ListRef) {
      return EnumSet.of(JsonKind.ARRAY);
    } else if (resolved instanceof TypeRef.MapRef) {
      return EnumSet.of(JsonKind.OBJECT);
    } else if (resolved instanceof TypeRef.NamedRef named) {
      boolean known = visited.add(named) && !schemas.isOpenUnion(named.id());
      isCutShort |= !known;
      return known ? kinds(schemas.declared(named.id()), visited) : EnumSet.noneOf(JsonKind.class);
    }
    return EnumSet.allOf(JsonKind.class);
  }

  private Set<JsonKind> kinds(Optional<TypeDecl> declaration, Set<TypeRef> visited) {
    // An object that is still being lowered contains this union.
    TypeDecl type = declaration.orElse(null);
    if (type instanceof EnumDecl enumDecl) {
      return EnumSet.of(kind(enumDecl.scalar()));
    } else if (type instanceof UnionDecl union) {
      Set<JsonKind> known = kindsOfUnions.get(union.id());
      return known == null ? kinds(union, visited) : known;
    }
    return EnumSet.of(JsonKind.OBJECT);
  }

  /** Remembers the kinds of a union, unless it contains one that is being lowered or looked at. */
  private Set<JsonKind> kinds(UnionDecl union, Set<TypeRef> visited) {
    boolean wasCutShort = isCutShort;
    isCutShort = false;
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    union.variants().forEach(variant -> kinds.addAll(kinds(variant.type(), visited)));
    if (!isCutShort) {
      kindsOfUnions.put(union.id(), kinds);
    }
    isCutShort |= wasCutShort;
    return kinds;
  }

  private static JsonKind kind(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> JsonKind.BOOLEAN;
      case INT, LONG, DECIMAL, DOUBLE -> JsonKind.NUMBER;
      default -> JsonKind.STRING;
    };
  }
}
