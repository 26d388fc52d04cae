package io.specwright.generator.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The published meta-schema of an edition of OpenAPI, walked: alone, to learn every keyword whose value is text, and
 * beside a document, to find them there. A keyword is named by its definition: {@code Info.title}, {@code tags[]} for
 * the elements of a list, {@code paths{}} for names the author chooses and {@code mapping{}=} for their values.
 */
final class MetaSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final JsonNode vocabularies;
  private final Map<JsonNode, JsonNode> homes = new IdentityHashMap<>();

  /** A schema, and the name of the keyword whose value it describes. */
  private record Named(String name, JsonNode schema) {}

  private MetaSchema(JsonNode root, JsonNode vocabularies) {
    this.root = root;
    this.vocabularies = vocabularies;
    vocabularies.forEach(vocabulary -> settle(vocabulary, vocabulary));
  }

  static MetaSchema v30() {
    return new MetaSchema(read("openapi-3.0.json"), JSON.createObjectNode());
  }

  static MetaSchema v31() {
    return new MetaSchema(read("openapi-3.1.json"), read("schema-2020-12.json").path("$defs"));
  }

  private static JsonNode read(String name) {
    try (InputStream in = MetaSchema.class.getResourceAsStream("/hostile/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every keyword that takes text. */
  Set<String> textKeywords() {
    Set<String> keywords = new TreeSet<>();
    Map<JsonNode, Set<String>> seen = new IdentityHashMap<>();
    collect(flat(List.of(new Named("", root))), seen, keywords);
    return keywords;
  }

  private void collect(List<Named> schemas, Map<JsonNode, Set<String>> seen, Set<String> keywords) {
    for (Named schema : schemas) {
      if (seen.computeIfAbsent(schema.schema, key -> new TreeSet<>()).add(schema.name)) {
        if (isText(schema)) {
          keywords.add(schema.name);
        }
        if (isOpenMap(schema)) {
          keywords.add(schema.name + "{}");
        }
        schema.schema.path("properties").fieldNames()
            .forEachRemaining(name -> collect(flat(member(schema, name)), seen, keywords));
        collect(flat(anyMember(schema)), seen, keywords);
        collect(flat(elements(schema)), seen, keywords);
      }
    }
  }

  /** The JSON pointers of texts in a document by keyword; a pointer that ends with {@code #} means the name itself. */
  Map<String, List<String>> places(JsonNode document) {
    Map<String, List<String>> places = new TreeMap<>();
    locate(document, "", flat(List.of(new Named("", root))), places);
    return places;
  }

  private void locate(JsonNode node, String pointer, List<Named> schemas, Map<String, List<String>> places) {
    if (node.isTextual()) {
      schemas.stream().filter(this::isText).forEach(schema -> add(places, schema.name, pointer));
    } else if (node.isArray()) {
      List<Named> elements = new ArrayList<>();
      schemas.forEach(schema -> elements.addAll(elements(schema)));
      for (int i = 0; i < node.size(); i++) {
        locate(node.get(i), pointer + "/" + i, flat(elements), places);
      }
    } else if (node.isObject()) {
      node.fieldNames().forEachRemaining(name -> {
        String there = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        List<Named> members = new ArrayList<>();
        for (Named schema : schemas) {
          List<Named> declared = member(schema, name);
          members.addAll(declared.isEmpty() ? anyMember(schema) : declared);
          if (declared.isEmpty() && isOpenMap(schema)) {
            add(places, schema.name + "{}", there + "#");
          }
        }
        locate(node.get(name), there, flat(members), places);
      });
    }
  }

  private static void add(Map<String, List<String>> places, String keyword, String pointer) {
    List<String> pointers = places.computeIfAbsent(keyword, key -> new ArrayList<>());
    if (!pointers.contains(pointer)) {
      pointers.add(pointer);
    }
  }

  /** Text, or any value at all: a default may be text. */
  private boolean isText(Named named) {
    JsonNode schema = named.schema;
    boolean any = schema.isBoolean() && schema.booleanValue() || schema.isObject() && schema.isEmpty();
    JsonNode type = schema.path("type");
    boolean typed = type.asText().equals("string");
    for (JsonNode one : type) {
      typed |= one.asText().equals("string");
    }
    return !named.name.isEmpty() && (any || typed || schema.path("enum").path(0).isTextual());
  }

  private static boolean isOpenMap(Named named) {
    return !named.name.isEmpty() && !values(named.schema).isEmpty();
  }

  private List<Named> member(Named schema, String name) {
    JsonNode member = schema.schema.path("properties").path(name);
    return member.isMissingNode() ? List.of() : List.of(new Named(owner(schema.name) + "." + name, member));
  }

  private static String owner(String name) {
    return name.isEmpty() ? "document" : name;
  }

  private static List<Named> anyMember(Named schema) {
    return values(schema.schema).stream().map(value -> new Named(schema.name + "{}=", value)).toList();
  }

  private static List<Named> elements(Named schema) {
    JsonNode items = schema.schema.path("items");
    return items.isObject() || items.isBoolean() ? List.of(new Named(schema.name + "[]", items)) : List.of();
  }

  /** The schemas of members whose names the author chooses; extensions are not among them. */
  private static List<JsonNode> values(JsonNode schema) {
    List<JsonNode> values = new ArrayList<>();
    JsonNode additional = schema.path("additionalProperties");
    if (additional.isObject()) {
      values.add(additional);
    }
    schema.path("patternProperties").properties().forEach(pattern -> {
      if (!pattern.getKey().startsWith("^x-")) {
        values.add(pattern.getValue());
      }
    });
    return values;
  }

  /** The schemas with all that they refer to and are composed of. */
  private List<Named> flat(List<Named> schemas) {
    Map<JsonNode, Set<String>> flat = new IdentityHashMap<>();
    List<Named> ordered = new ArrayList<>();
    schemas.forEach(schema -> flatten(schema, flat, ordered));
    return ordered;
  }

  private void flatten(Named named, Map<JsonNode, Set<String>> flat, List<Named> ordered) {
    JsonNode schema = named.schema;
    if (!flat.computeIfAbsent(schema, key -> new TreeSet<>()).add(named.name)) {
      return;
    }
    ordered.add(named);
    if (schema.has("$ref")) {
      String pointer = schema.get("$ref").asText().substring(1);
      resolve(schema, pointer).forEach(target -> flatten(new Named(nameOf(named, pointer), target), flat, ordered));
    }
    if (schema.has("$dynamicRef") || schema.has("$dynamicAnchor")) {
      vocabularies.forEach(vocabulary -> flatten(new Named("schema", vocabulary), flat, ordered));
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(keyword).forEach(part -> flatten(new Named(named.name, part), flat, ordered));
    }
    for (String keyword : List.of("then", "else")) {
      if (schema.path(keyword).isObject()) {
        flatten(new Named(named.name, schema.get(keyword)), flat, ordered);
      }
    }
    schema.path("dependentSchemas").forEach(part -> flatten(new Named(named.name, part), flat, ordered));
  }

  /** Objects are named by their definition; a text, by the keyword that holds it. */
  private String nameOf(Named named, String pointer) {
    String definition = pointer.substring(pointer.lastIndexOf('/') + 1);
    boolean isObject = resolve(named.schema, pointer).stream().anyMatch(target -> target.has("properties")
        || target.has("patternProperties"));
    return isObject ? definition : named.name;
  }

  private List<JsonNode> resolve(JsonNode from, String pointer) {
    JsonNode target = homes.getOrDefault(from, root).at(pointer);
    return target.isMissingNode() ? List.of() : List.of(target);
  }

  /** Remembers for each schema of a vocabulary where its references start. */
  private void settle(JsonNode node, JsonNode home) {
    if (node.isObject()) {
      homes.put(node, home);
    }
    node.forEach(child -> settle(child, home));
  }
}
