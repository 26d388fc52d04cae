package io.specwright.generator.lower;

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

  /** The schemas among the parts that are {@code oneOf} or {@code anyOf}. */
  final List<SpecCursor> unions = new ArrayList<>();

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
    if (value.node() instanceof io.specwright.generator.load.SpecNode.StringNode string) {
      texts.add(string.value());
    } else if (value.node() instanceof io.specwright.generator.load.SpecNode.NumberNode number) {
      texts.add(number.literal());
    } else if (value.node() instanceof io.specwright.generator.load.SpecNode.BooleanNode bool) {
      texts.add(Boolean.toString(bool.value()));
    }
  }

  private void gather(SpecCursor schema, Set<String> visited) {
    SpecCursor resolved = schema.resolved();
    if (!visited.add(resolved.pointer())) {
      return;
    }
    resolved.elements("allOf").forEach(part -> gather(part, visited));
    resolved.members("properties").forEach(member -> properties.put(member.name(), member.value()));
    resolved.elements("required").forEach(name -> name.node().text().ifPresent(required::add));
    resolved.get("additionalProperties").ifPresent(value -> additional = Optional.of(value));
    resolved.members("patternProperties").forEach(member -> patterns.add(member.value()));
    boolean union = UnionVariants.isUnion(resolved);
    if (union) {
      unions.add(resolved);
    }
  }
}
