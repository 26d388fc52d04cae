package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NullNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives Schema Objects of OpenAPI 3.0 the spelling of 3.1 (JSON Schema 2020-12), so that later stages know one dialect.
 *
 * <ul>
 *   <li>{@code nullable: true} adds {@code "null"} to {@code type}. Without a type it is read as what its author meant,
 *       although OpenAPI 3.0.3 gives it no effect there: an {@code enum} gains {@code null}, {@code oneOf} and
 *       {@code anyOf} gain the alternative {@code type: "null"}, {@code $ref} and {@code allOf} become one of two
 *       alternatives of an {@code anyOf}, and {@code properties} or {@code items} imply their type.
 *   <li>{@code $ref} beside {@code properties} or {@code allOf} is one more part of {@code allOf}; in 3.1 beside other
 *       keywords of objects and unions, too.
 *   <li>{@code exclusiveMinimum: true} takes the number of {@code minimum}; {@code exclusiveMaximum} likewise.
 *   <li>{@code example} becomes {@code examples}.
 *   <li>{@code unevaluatedProperties} with a schema becomes {@code additionalProperties}, where there are none.
 * </ul>
 *
 * <p>A type beside {@code allOf} carries the {@code "null"} alone: the parts of {@code allOf} are not changed.
 *
 * <p>Documents of 3.1 often have these by mistake, so they are lifted too; the first mistake of each kind is a warning.
 * Numbers and booleans where a text must stand ({@code version: 1.0}) become texts, with a warning each.
 */
final class Lift {
  private static final Set<String> TEXTS = Set.of(
      "title", "version", "summary", "description", "operationId", "name", "url", "email", "format", "pattern",
      "termsOfService");

  /** Keywords that add to a schema they stand beside. What else gives a type can only narrow it. */
  private static final List<String> ADDING =
      List.of("oneOf", "anyOf", "required", "additionalProperties", "patternProperties");

  private static final List<String> NARROWING = List.of("enum", "const", "items", "prefixItems");

  private final Edition edition;
  private final Diagnostics diagnostics;
  private final Set<String> warned = new HashSet<>();

  private Lift(Edition edition, Diagnostics diagnostics) {
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  static SpecNode lift(SpecNode document, Edition edition, Diagnostics diagnostics) {
    Lift lift = new Lift(edition, diagnostics);
    return PlacedTree.rewrite(document, Place.DOCUMENT, lift::lift);
  }

  private ObjectNode lift(ObjectNode node, Place place) {
    if (place.isMap()) {
      return node;
    }
    Draft draft = new Draft(node);
    node.members().forEach((name, value) -> makeText(name, value, draft));
    if (place == Place.OTHER) {
      makeVariableTexts(draft);
    }
    if (place == Place.SCHEMA) {
      wrapSingles(draft);
      moveUnevaluated(draft);
      liftReference(draft);
      liftNullable(draft);
      liftExclusive("minimum", "exclusiveMinimum", draft);
      liftExclusive("maximum", "exclusiveMaximum", draft);
      liftExample(draft);
    }
    return draft.result();
  }

  private void makeText(String name, SpecNode value, Draft draft) {
    if (TEXTS.contains(name)) {
      draft.put(name, text(name, value));
    }
  }

  private SpecNode text(String name, SpecNode value) {
    if (!(value instanceof NumberNode) && !(value instanceof BooleanNode)) {
      return value;
    }
    String text = value instanceof BooleanNode bool ? String.valueOf(bool.value()) : ((NumberNode) value).literal();
    diagnostics.warning("not-text", value.location(), "'" + name + "' must be a text", "quote it: '" + text + "'");
    return new StringNode(text, value.location());
  }

  /** The values of a server variable are texts. */
  private void makeVariableTexts(Draft draft) {
    if (draft.has("default")) {
      draft.put("default", text("default", draft.get("default")));
    }
    if (draft.get("enum") instanceof ArrayNode values) {
      List<SpecNode> texts = values.elements().stream().map(value -> text("enum", value)).toList();
      draft.put("enum", new ArrayNode(texts, values.location()));
    }
  }

  private void wrapSingles(Draft draft) {
    for (String name : List.of("allOf", "anyOf", "oneOf")) {
      if (draft.get(name) instanceof ObjectNode single) {
        diagnostics.warning(
            "invalid-schema", single.location(), "'" + name + "' must be a list of schemas",
            "it is read as a list of this one; put '- ' before it");
        draft.put(name, new ArrayNode(List.of(single), single.location()));
      }
    }
  }

  /** {@code $ref} beside properties is one more part of {@code allOf}; annotations stay where they are. */
  private void liftReference(Draft draft) {
    if (!draft.has("$ref")) {
      return;
    }
    boolean isAdded = edition != Edition.V3_0 && ADDING.stream().anyMatch(name -> adds(name, draft));
    if (!isAdded && !draft.has("properties") && !draft.has("allOf")) {
      warnOfSiblings(draft);
      return;
    }
    SpecNode reference = draft.remove("$ref");
    List<SpecNode> parts = new ArrayList<>();
    parts.add(object(Map.of("$ref", reference), reference.location()));
    if (draft.get("allOf") instanceof ArrayNode others) {
      parts.addAll(others.elements());
    }
    draft.put("allOf", new ArrayNode(Collections.unmodifiableList(parts), reference.location()));
  }

  private static boolean adds(String name, Draft draft) {
    return draft.has(name) && (draft.get(name) instanceof ArrayNode || draft.get(name) instanceof ObjectNode);
  }

  private void warnOfSiblings(Draft draft) {
    Stream.concat(ADDING.stream().filter(name -> adds(name, draft)), NARROWING.stream().filter(draft::has))
        .forEach(name -> diagnostics.warning(
            "reference-sibling", draft.get(name).location(), "'" + name + "' beside '$ref' changes nothing",
            "the type is the one referred to; combine both with 'allOf', or write one schema"));
  }

  private void liftNullable(Draft draft) {
    if (!(draft.get("nullable") instanceof BooleanNode nullable)) {
      return;
    }
    warnUnlessOld("nullable", nullable.location(), "write 'null' as one of the types");
    draft.remove("nullable");
    if (!nullable.value()) {
      return;
    }
    Location here = nullable.location();
    SpecNode isNull = object(Map.of("type", new StringNode("null", here)), here);
    if (draft.has("$ref") || draft.has("allOf") && !draft.has("type")) {
      Map<String, SpecNode> alternative = new LinkedHashMap<>();
      for (String name : List.of("$ref", "allOf")) {
        if (draft.has(name)) {
          alternative.put(name, draft.remove(name));
        }
      }
      draft.put("anyOf", new ArrayNode(List.of(object(alternative, draft.location()), isNull), here));
      return;
    }
    for (String name : List.of("oneOf", "anyOf")) {
      if (draft.get(name) instanceof ArrayNode alternatives) {
        draft.put(name, append(alternatives, isNull));
      }
    }
    if (draft.get("enum") instanceof ArrayNode values
        && values.elements().stream().noneMatch(NullNode.class::isInstance)) {
      draft.put("enum", append(values, new NullNode(here)));
    }
    if (!draft.has("type") && (draft.has("properties") || draft.has("items"))) {
      draft.put("type", new StringNode(draft.has("properties") ? "object" : "array", here));
    }
    if (draft.get("type") instanceof StringNode type && !type.value().equals("null")) {
      draft.put("type", new ArrayNode(List.of(type, new StringNode("null", here)), type.location()));
    }
  }

  private void liftExclusive(String bound, String exclusive, Draft draft) {
    if (draft.get(exclusive) instanceof BooleanNode flag) {
      warnUnlessOld(exclusive + " as a boolean", flag.location(), "write the bound itself as the value of "
          + exclusive);
      draft.remove(exclusive);
      if (flag.value() && draft.has(bound)) {
        draft.put(exclusive, draft.remove(bound));
      }
    }
  }

  private void liftExample(Draft draft) {
    if (draft.has("example")) {
      SpecNode example = draft.remove("example");
      if (!draft.has("examples")) {
        draft.put("examples", new ArrayNode(List.of(example), example.location()));
      }
    }
  }

  /** A schema for what nothing else evaluates types additional properties; with {@code false} it only narrows. */
  private static void moveUnevaluated(Draft draft) {
    if (draft.get("unevaluatedProperties") instanceof ObjectNode && !draft.has("additionalProperties")) {
      draft.put("additionalProperties", draft.remove("unevaluatedProperties"));
    }
  }

  private void warnUnlessOld(String what, Location location, String advice) {
    if (edition != Edition.V3_0 && warned.add(what)) {
      diagnostics.warning(
          "old-keyword", location, "OpenAPI 3.1 has no " + what
              + "; it is read as in 3.0, here and wherever else it stands", advice);
    }
  }

  private static ArrayNode append(ArrayNode array, SpecNode element) {
    List<SpecNode> elements = new ArrayList<>(array.elements());
    elements.add(element);
    return new ArrayNode(Collections.unmodifiableList(elements), array.location());
  }

  private static ObjectNode object(Map<String, SpecNode> members, Location location) {
    Map<String, Location> keys = new LinkedHashMap<>();
    members.forEach((name, value) -> keys.put(name, value.location()));
    return new ObjectNode(Collections.unmodifiableMap(members), Collections.unmodifiableMap(keys), location);
  }
}
