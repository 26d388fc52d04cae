package io.specwright.generator.lower;

import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the alternatives of a union are called. */
final class VariantNames {

  private VariantNames() {}

  /**
   * A variant without a name of its own: its title, what it is told by, what it requires, or else its first property by
   * the alphabet.
   */
  static String of(SpecCursor variant) {
    if (variant.text("title").filter(title -> !Words.of(title).isEmpty()).isPresent()) {
      return JavaIdentifiers.type(Words.of(variant.text("title").get()));
    }
    ObjectParts parts = ObjectParts.of(variant);
    Set<String> names = new LinkedHashSet<>(parts.required);
    names.retainAll(parts.properties.keySet());
    names.addAll(new TreeSet<>(parts.properties.keySet()));
    for (String property : names) {
      Set<String> constants = parts.constants(property);
      if (constants.size() == 1) {
        return PlaceNames.member("", constants.iterator().next());
      }
    }
    for (String property : names) {
      return PlaceNames.member("", property);
    }
    return "Variant";
  }

  /**
   * Words for each type, by words that no other type has; types with the same words are the same Java type. A nested
   * type goes by its simple name, unless another type of the union has it too.
   */
  static Map<String, String> labels(Collection<TypeRef> types) {
    Map<String, String> labels = new LinkedHashMap<>();
    types.forEach(type -> labels.putIfAbsent(key(type), words(type, TypeId::simpleName)));
    Map<String, Long> uses =
        labels.values().stream().collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    types.forEach(type -> {
      if (uses.get(labels.get(key(type))) > 1) {
        labels.put(key(type), words(type, id -> String.join("", id.names())));
      }
    });
    return labels;
  }

  static String key(TypeRef type) {
    return words(type, TypeId::name);
  }

  private static String words(TypeRef type, Function<TypeId, String> name) {
    if (type instanceof TypeRef.NamedRef named) {
      return name.apply(named.id());
    } else if (type instanceof TypeRef.AliasRef alias) {
      return name.apply(alias.id());
    } else if (type instanceof TypeRef.ListRef list) {
      return words(list.element(), name) + (list.unique() ? "Set" : "List");
    } else if (type instanceof TypeRef.MapRef map) {
      return words(map.value(), name) + "Map";
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
