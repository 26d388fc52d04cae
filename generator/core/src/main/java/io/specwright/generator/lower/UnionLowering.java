package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code oneOf}, {@code anyOf} and several types: a sealed interface, unless one type says it all. */
final class UnionLowering {
  private static final NameScope RECORDS = new NameScope(JavaIdentifiers::type, Set.of("Unknown", "CODEC"), "Variant");
  private static final NameScope PARAMETERS = new NameScope(JavaIdentifiers::member, Set.of("unknown"), "_");

  private final SchemaLowering schemas;
  private final UnionDecisions decisions;

  UnionLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.decisions = new UnionDecisions(schemas, diagnostics);
  }

  TypeUse lower(SpecCursor schema, String wantedName) {
    UnionVariants variants = UnionVariants.of(schema);
    boolean single = variants.schemas().size() == 1;
    if (single) {
      return schemas.only(schema, variants.schemas().get(0), wantedName).orNull(variants.nullable());
    }
    Optional<SpecCursor> openEnum = openEnum(variants.schemas());
    if (openEnum.isPresent()) {
      return schemas.only(schema, openEnum.get(), wantedName).orNull(variants.nullable());
    }
    TypeId id = schemas.announceUnion(schema, wantedName, variants.nullable());
    Map<TypeRef, SpecCursor> byType = new LinkedHashMap<>();
    boolean nullable = variants.nullable();
    for (SpecCursor variant : variants.schemas()) {
      TypeUse use = schemas.use(variant, variantName(id.simpleName(), variant));
      nullable |= use.nullable();
      if (!use.type().equals(new TypeRef.NamedRef(id))) {
        byType.putIfAbsent(use.type(), variant);
      }
    }
    if (byType.size() == 1 && !mentions(byType.keySet().iterator().next(), id)) {
      return schemas.redirect(schema, new TypeUse(byType.keySet().iterator().next(), nullable));
    }
    return declare(schema, id, byType, nullable);
  }

  /** {@code anyOf} of a string and a string with known values: what an open enum is anyway. */
  private static Optional<SpecCursor> openEnum(List<SpecCursor> variants) {
    List<SpecCursor> enums = variants.stream()
        .filter(variant -> !variant.resolved().node().elements("enum").isEmpty())
        .toList();
    boolean strings = variants.stream()
        .map(SpecCursor::resolved)
        .allMatch(variant ->
            SchemaShape.of(variant).types().equals(List.of("string")) && variant.get("format").isEmpty());
    return strings && enums.size() == 1 ? Optional.of(enums.get(0)) : Optional.empty();
  }

  private static boolean mentions(TypeRef type, TypeId id) {
    if (type instanceof TypeRef.NamedRef named) {
      return named.id().equals(id);
    } else if (type instanceof TypeRef.ListRef list) {
      return mentions(list.element(), id);
    } else if (type instanceof TypeRef.MapRef map) {
      return mentions(map.value(), id);
    } else if (type instanceof TypeRef.AliasRef alias) {
      return mentions(alias.target(), id);
    }
    return false;
  }

  /** {@code type: [string, integer]}. */
  TypeUse ofTypes(SpecCursor schema, String wantedName, SchemaShape shape) {
    TypeId id = schemas.announceUnion(schema, wantedName, shape.nullable());
    Map<TypeRef, SpecCursor> byType = new LinkedHashMap<>();
    for (String type : shape.types()) {
      // The place is made distinct, because one schema declares several types here.
      SpecCursor place = new SpecCursor(schema.root(), schema.pointer() + "/type/" + type, schema.node());
      byType.putIfAbsent(
          schemas.ofType(type, place, id.simpleName() + JavaIdentifiers.capitalized(type)).type(), place);
    }
    return declare(schema, id, byType, shape.nullable());
  }

  /** A union that the document implies without saying it. */
  TypeUse of(SpecCursor place, String wantedName, Map<TypeRef, SpecCursor> variants) {
    return declare(place, schemas.announceUnion(place, wantedName, false), variants, false);
  }

  private TypeUse declare(SpecCursor schema, TypeId id, Map<TypeRef, SpecCursor> byType, boolean nullable) {
    Map<String, String> wanted = new LinkedHashMap<>();
    Map<String, TypeRef> types = new LinkedHashMap<>();
    byType.keySet().forEach(type -> {
      String label = TypeLabels.of(type);
      wanted.put(label, label);
      types.put(label, type);
    });
    Map<String, String> parameters = PARAMETERS.assign(types.keySet());
    List<VariantDecl> variants = new ArrayList<>();
    List<SpecCursor> places = new ArrayList<>();
    Map<String, String> records = RECORDS.assign(types.keySet());
    types.forEach((label, type) -> {
      variants.add(new VariantDecl(
          "Of" + records.get(label), parameters.get(label), type, SchemaDocs.docs(byType.get(type))));
      places.add(byType.get(type));
    });
    Decision decision = decisions.decide(schema, variants, places);
    schemas.declare(new UnionDecl(
        id,
        SchemaDocs.docs(schema),
        SchemaDocs.flag(schema, "deprecated"),
        variants,
        decision,
        SchemaDocs.examples(schema),
        schema.origin()));
    return new TypeUse(new TypeRef.NamedRef(id), nullable);
  }

  /**
   * A variant without a name of its own: its title, what it is told by, what it requires, or else its first property by
   * the alphabet.
   */
  private static String variantName(String unionName, SpecCursor variant) {
    if (variant.text("title").filter(title -> !Words.of(title).isEmpty()).isPresent()) {
      return unionName + JavaIdentifiers.type(Words.of(variant.text("title").get()));
    }
    ObjectParts parts = ObjectParts.of(variant);
    Set<String> names = new LinkedHashSet<>(parts.required);
    names.retainAll(parts.properties.keySet());
    names.addAll(new TreeSet<>(parts.properties.keySet()));
    for (String property : names) {
      Set<String> constants = parts.constants(property);
      if (constants.size() == 1) {
        return PlaceNames.member(unionName, constants.iterator().next());
      }
    }
    for (String property : names) {
      return PlaceNames.member(unionName, property);
    }
    return unionName + "Variant";
  }

  /** Words for a type inside the name of a variant; types with the same words are the same Java type. */
  private static final class TypeLabels {
    static String of(TypeRef type) {
      if (type instanceof TypeRef.NamedRef named) {
        return named.id().simpleName();
      } else if (type instanceof TypeRef.AliasRef alias) {
        return alias.id().simpleName();
      } else if (type instanceof TypeRef.ListRef list) {
        return of(list.element()) + (list.unique() ? "Set" : "List");
      } else if (type instanceof TypeRef.MapRef map) {
        return of(map.value()) + "Map";
      } else if (type instanceof TypeRef.ScalarRef scalar) {
        return scalar(scalar.scalar());
      }
      return "Value";
    }

    private static String scalar(Scalar scalar) {
      return switch (scalar) {
        case STRING -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Int";
        case LONG -> "Long";
        case DECIMAL -> "Number";
        case DOUBLE -> "Double";
        case DATE_TIME -> "DateTime";
        case DATE -> "Date";
        case TIME -> "Time";
        case DURATION -> "Duration";
        case UUID -> "Uuid";
        case URI -> "Uri";
        case BYTES -> "Bytes";
      };
    }
  }
}
