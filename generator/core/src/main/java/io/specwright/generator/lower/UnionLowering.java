package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code oneOf}, {@code anyOf} and several types: a sealed interface, unless one type says it all. */
final class UnionLowering {
  private static final NameScope RECORDS = new NameScope(JavaIdentifiers::type, Set.of("Unknown", "CODEC"), "Variant");
  private static final NameScope PARAMETERS = new NameScope(JavaIdentifiers::member, Set.of("unknown"), "_");

  /** The longest name of a record together with that of its union: both are in the name of one class file. */
  private static final int LONGEST_RECORD = 240;
  private static final int SHORTEST_ROOM = 60;

  private final SchemaLowering schemas;
  private final UnionDecisions decisions;

  UnionLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.decisions = new UnionDecisions(schemas, diagnostics);
  }

  TypeUse lower(SpecCursor schema, WantedName wantedName) {
    UnionVariants variants = UnionVariants.of(schema);
    boolean single = variants.schemas().size() == 1 && !variants.open();
    if (single) {
      return schemas.only(schema, variants.schemas().get(0), wantedName).orNull(variants.nullable());
    }
    Optional<SpecCursor> openEnum = variants.open() ? Optional.empty() : openEnum(variants.schemas());
    if (openEnum.isPresent()) {
      return schemas.only(schema, openEnum.get(), wantedName).orNull(variants.nullable());
    }
    TypeId id = schemas.announceUnion(schema, wantedName, variants.nullable());
    Map<TypeRef, SpecCursor> byType = new LinkedHashMap<>();
    boolean nullable = variants.nullable();
    for (SpecCursor variant : variants.schemas()) {
      TypeUse use = schemas.use(variant, wantedName.variant(variant));
      nullable |= use.nullable();
      if (!use.type().equals(new TypeRef.NamedRef(id))) {
        byType.putIfAbsent(use.type(), variant);
      }
    }
    if (byType.size() == 1 && !variants.open() && !mentions(byType.keySet().iterator().next(), id)) {
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
  TypeUse ofTypes(SpecCursor schema, WantedName wantedName, SchemaShape shape) {
    TypeId id = schemas.announceUnion(schema, wantedName, shape.nullable());
    Map<TypeRef, SpecCursor> byType = new LinkedHashMap<>();
    for (String type : shape.types()) {
      // The place is made distinct, because one schema declares several types here.
      SpecCursor place = schema.with(schema.pointer() + "/type/" + type, schema.node());
      byType.putIfAbsent(schemas.ofType(type, place, wantedName.ofType(type)).type(), place);
    }
    return declare(schema, id, byType, shape.nullable());
  }

  /** A union that the document implies without saying it. */
  TypeUse of(SpecCursor place, WantedName wantedName, Map<TypeRef, SpecCursor> variants) {
    return declare(place, schemas.announceUnion(place, wantedName, false), variants, false);
  }

  private TypeUse declare(SpecCursor schema, TypeId id, Map<TypeRef, SpecCursor> byType, boolean nullable) {
    Map<String, TypeRef> types = new LinkedHashMap<>();
    byType.keySet().forEach(type -> types.put(VariantNames.key(type), type));
    Map<String, String> labels = VariantNames.labels(types.values());
    Map<String, String> records = RECORDS.assignTexts(labels);
    Map<String, String> parameters = PARAMETERS.assignTexts(labels);
    List<VariantDecl> variants = new ArrayList<>();
    List<SpecCursor> places = new ArrayList<>();
    int room = Math.max(SHORTEST_ROOM, LONGEST_RECORD - id.name().length());
    types.forEach((key, type) -> {
      String record = "Of" + JavaIdentifiers.cut(records.get(key), room);
      variants.add(new VariantDecl(record, parameters.get(key), type, SchemaDocs.docs(byType.get(type))));
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
}
