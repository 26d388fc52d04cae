package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.loss.Raw;
import io.specwright.generator.loss.RawDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Schemas that one value is to be valid by: those given, what they refer to, what they are all of, and of each
 * {@code oneOf} and {@code anyOf} a chosen branch.
 */
final class Conjunction {
  private final List<Raw> parts = new ArrayList<>();
  private final Map<String, String> discriminators = new LinkedHashMap<>();
  private final RawDocument document;
  private final Function<List<Raw>, Raw> choice;

  /**
   * @param choice picks a branch
   */
  Conjunction(RawDocument document, Collection<Raw> schemas, Function<List<Raw>, Raw> choice) {
    this.document = document;
    this.choice = choice;
    Set<Location> seen = new HashSet<>();
    Deque<Raw> open = new ArrayDeque<>(schemas);
    while (!open.isEmpty()) {
      Raw schema = open.poll();
      if (!seen.add(schema.location())) {
        continue;
      }
      if (RawDocument.isReference(schema)) {
        open.push(document.target(schema).orElseThrow(() -> new Endless("dead reference " + schema.location())));
      }
      if (!RawDocument.isReference(schema) || !isOldEdition()) {
        if (schema.kind() == JsonNodeType.BOOLEAN && schema.text().equals("false")) {
          throw new Contradiction("nothing is valid at " + schema.location());
        }
        parts.add(schema);
        // What a branch says about a base must find the base already seen: it would choose another branch again.
        for (String keyword : List.of("oneOf", "anyOf")) {
          branch(schema, keyword).ifPresent(open::addLast);
        }
        if (schema.member("oneOf").elements().isEmpty() && schema.member("anyOf").elements().isEmpty()) {
          mapped(schema, seen).ifPresent(open::addLast);
        }
        schema.member("allOf").elements().forEach(open::addLast);
      }
    }
  }

  /** In OpenAPI 3.0, what stands beside a reference does not count. */
  private boolean isOldEdition() {
    return document.root().member("openapi").text().startsWith("3.0");
  }

  private Optional<Raw> branch(Raw schema, String keyword) {
    List<Raw> branches = schema.member(keyword).elements().stream().filter(part -> !isUnsupported(part)).toList();
    if (branches.isEmpty() || isConstant(branches)) {
      return Optional.empty();
    }
    Raw branch = choice.apply(branches);
    Raw discriminator = schema.member("discriminator");
    if (discriminator.has("propertyName") && RawDocument.isReference(branch)) {
      discriminators.put(discriminator.member("propertyName").text(), value(discriminator, branch));
    }
    return Optional.of(branch);
  }

  /** A reference by a keyword that clients do not follow: a diagnostic says so, and this reader leaves it out as well. */
  private static boolean isUnsupported(Raw schema) {
    return schema.has("$recursiveRef") || schema.has("$dynamicRef");
  }

  private String value(Raw discriminator, Raw branch) {
    String reference = branch.member("$ref").text();
    List<String> mapped = discriminator.member("mapping").members().entrySet().stream()
        .filter(entry -> entry.getValue().text().equals(reference) || reference.endsWith("/" + entry.getValue().text()))
        .map(Map.Entry::getKey).toList();
    return mapped.isEmpty() ? reference.substring(reference.lastIndexOf('/') + 1) : mapped.get(0);
  }

  /** A base that knows its children by a mapping only. */
  private Optional<Raw> mapped(Raw schema, Set<Location> seen) {
    Raw discriminator = schema.member("discriminator");
    Map<String, Raw> mapping = discriminator.member("mapping").members();
    String property = discriminator.member("propertyName").text();
    if (mapping.isEmpty() || discriminators.containsKey(property)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Raw> entry : mapping.entrySet()) {
      Optional<Raw> child = child(schema, entry.getValue());
      if (child.isPresent() && seen.contains(child.get().location())) {
        discriminators.put(property, entry.getKey());
        return Optional.empty();
      }
    }
    Raw chosen = choice.apply(List.copyOf(mapping.values()));
    mapping.forEach((value, target) -> {
      if (target == chosen) {
        discriminators.put(property, value);
      }
    });
    return child(schema, chosen);
  }

  private Optional<Raw> child(Raw schema, Raw target) {
    String text = target.text().contains("/") || target.text().contains(".")
        ? target.text() : "#/components/schemas/" + target.text();
    Raw reference = new Raw(schema.file(), target.location(), JsonNodeType.OBJECT, Map.of("$ref",
        new Raw(schema.file(), target.location(), JsonNodeType.STRING, Map.of(), List.of(), text)), List.of(), "");
    return document.target(reference).filter(found -> !found.isNull());
  }

  /** The values of a keyword, in all schemas that have it. */
  List<Raw> all(String keyword) {
    return parts.stream().filter(part -> part.has(keyword)).map(part -> part.member(keyword)).toList();
  }

  Optional<String> text(String keyword) {
    return all(keyword).stream().map(Raw::text).findFirst();
  }

  boolean has(String... keywords) {
    return parts.stream().anyMatch(part -> List.of(keywords).stream().anyMatch(part::has));
  }

  /** The values of each schema that lists them, as an enum, a constant, or alternatives that all are constants. */
  List<List<Raw>> constants() {
    List<List<Raw>> constants = new ArrayList<>();
    all("enum").forEach(list -> constants.add(list.elements()));
    all("const").forEach(value -> constants.add(List.of(value)));
    for (String keyword : List.of("oneOf", "anyOf")) {
      all(keyword).stream().filter(list -> isConstant(list.elements())).forEach(list ->
          constants.add(list.elements().stream().map(branch -> branch.member("const")).toList()));
    }
    return constants;
  }

  private static boolean isConstant(List<Raw> branches) {
    return !branches.isEmpty() && branches.stream().allMatch(branch -> branch.has("const"));
  }

  /** The types it may have; empty if no schema says. */
  Set<String> types() {
    Set<String> types = null;
    for (Raw part : parts) {
      Set<String> said = types(part);
      if (types == null) {
        types = said.isEmpty() ? null : said;
      } else if (!said.isEmpty()) {
        types.removeIf(type -> !said.contains(type) && !(type.equals("integer") && said.contains("number")));
        if (types.isEmpty()) {
          throw new Contradiction("contradicting types at " + part.location());
        }
      }
    }
    return types == null ? Set.of() : types;
  }

  static Set<String> types(Raw schema) {
    Set<String> types = new LinkedHashSet<>();
    Raw type = schema.member("type");
    if (!type.text().isEmpty()) {
      types.add(type.text());
    }
    type.elements().forEach(element -> types.add(element.text()));
    return types;
  }

  /** Whether null is a value: every schema that restricts it says so. */
  boolean isNullable() {
    boolean isSaid = false;
    for (Raw part : parts) {
      boolean said = types(part).contains("null") || part.member("nullable").text().equals("true");
      if (!said && (part.has("type") || part.has("properties") || part.has("enum") || part.has("const"))) {
        return false;
      }
      isSaid |= said;
    }
    return isSaid;
  }

  Map<String, List<Raw>> properties() {
    Map<String, List<Raw>> properties = new LinkedHashMap<>();
    all("properties").forEach(all -> all.members().forEach((name, property) ->
        properties.computeIfAbsent(name, key -> new ArrayList<>()).add(property)));
    return properties;
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    all("required").forEach(list -> list.elements().forEach(name -> required.add(name.text())));
    required.remove("");
    return required;
  }

  /** The values that tell variants apart, by property. */
  Map<String, String> discriminators() {
    return discriminators;
  }
}
