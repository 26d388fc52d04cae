package io.specwright.generator.lower;

import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object schema with everything its {@code allOf} brings in, flattened: what is nearest to the schema wins. */
final class ObjectParts {
  final Map<String, SpecCursor> properties = new LinkedHashMap<>();
  final Set<String> required = new LinkedHashSet<>();
  Optional<SpecCursor> additional = Optional.empty();

  /** The schemas of {@code patternProperties}. */
  final List<SpecCursor> patterns = new ArrayList<>();

  /** Properties whose later definition contradicts an earlier one. */
  final Map<String, SpecCursor> redefined = new LinkedHashMap<>();

  /** The schemas among the parts that are {@code oneOf} or {@code anyOf}. */
  final List<SpecCursor> unions = new ArrayList<>();

  /** Properties to which alternatives give types that have no value in common. */
  final Set<String> mixed = new HashSet<>();

  static ObjectParts of(SpecCursor schema) {
    ObjectParts parts = new ObjectParts();
    parts.gather(schema, new HashSet<>());
    return parts;
  }

  /** The text of a scalar property that can have one value only or a few: {@code const} and {@code enum}. */
  Set<String> constants(String property) {
    Set<String> texts = new LinkedHashSet<>();
    SpecCursor schema = properties.get(property);
    if (schema != null) {
      SpecCursor resolved = schema.resolved();
      resolved.get("const").ifPresent(value -> addScalarText(value, texts));
      if (texts.isEmpty()) {
        resolved.elements("enum").forEach(value -> addScalarText(value, texts));
      }
    }
    return texts;
  }

  private static void addScalarText(SpecCursor value, Set<String> texts) {
    if (value.node() instanceof SpecNode.StringNode string) {
      texts.add(string.value());
    } else if (value.node() instanceof SpecNode.NumberNode number) {
      texts.add(number.literal());
    } else if (value.node() instanceof SpecNode.BooleanNode bool) {
      texts.add(Boolean.toString(bool.value()));
    }
  }

  /** What only annotates a property leaves its type alone. */
  private void define(SpecCursor.Member member) {
    SpecCursor earlier = properties.get(member.name());
    if (earlier == null || SchemaShape.isStructural(member.value())) {
      properties.put(member.name(), member.value());
    }
    if (earlier != null && contradict(earlier, member.value())) {
      redefined.put(member.name(), member.value());
    }
  }

  /** Adds the properties of an alternative; whether one of them is new. */
  boolean merge(ObjectParts alternative, Set<String> own) {
    boolean merged = false;
    for (Map.Entry<String, SpecCursor> property : alternative.properties.entrySet()) {
      SpecCursor earlier = properties.putIfAbsent(property.getKey(), property.getValue());
      merged |= earlier == null;
      if (earlier != null && !own.contains(property.getKey()) && contradict(earlier, property.getValue())) {
        mixed.add(property.getKey());
      }
    }
    return merged;
  }

  private static boolean contradict(SpecCursor earlier, SpecCursor later) {
    return contradict(SchemaShape.of(earlier.resolved()).types(), SchemaShape.of(later.resolved()).types());
  }

  /** Whether no type is common to both; an integer is a number. */
  private static boolean contradict(List<String> earlier, List<String> later) {
    boolean narrowed = earlier.contains("number") && later.contains("integer");
    return !earlier.isEmpty() && !later.isEmpty() && !narrowed && later.stream().noneMatch(earlier::contains);
  }

  private void gather(SpecCursor schema, Set<String> visited) {
    SpecCursor resolved = schema.resolved();
    if (!visited.add(resolved.pointer())) {
      return;
    }
    resolved.elements("allOf").forEach(part -> gather(part, visited));
    resolved.members("properties").forEach(this::define);
    resolved.elements("required").forEach(name -> name.node().text().ifPresent(required::add));
    resolved.get("additionalProperties").ifPresent(value -> additional = Optional.of(value));
    resolved.members("patternProperties").forEach(member -> patterns.add(member.value()));
    List<SpecCursor> alternatives = UnionVariants.of(resolved).schemas();
    // A part whose alternatives are what is being put together says nothing new of it.
    boolean isOneOfThem = alternatives.stream().anyMatch(each -> visited.contains(each.resolved().pointer()));
    if (!alternatives.isEmpty() && !isOneOfThem) {
      unions.add(resolved);
    }
  }
}
