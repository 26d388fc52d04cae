package io.specwright.generator.lower;

import io.specwright.generator.ir.TypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of all model types, by the place of their schema. The schemas are walked twice: the first walk only asks,
 * so that the second one gets names that depend on all requests and not on their order.
 */
final class TypeNames {
  private final String packageName;
  private final Map<String, WantedName> wanted = new HashMap<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private Map<String, TypeId> given = Map.of();
  private boolean settled;

  TypeNames(String packageName) {
    this.packageName = packageName;
  }

  /** A name for the schema at a place. As long as names are not settled, it is the place itself, which is unique. */
  TypeId of(String pointer, WantedName name) {
    if (!settled) {
      wanted.put(pointer, name);
      return new TypeId(packageName, pointer);
    }
    TypeId id = given.get(pointer);
    if (id == null) {
      throw new IllegalStateException("nobody has asked for the name of " + pointer);
    }
    return id;
  }

  /** Says that the schema at a place became a class or an interface, in which others may be nested. */
  void declared(String pointer) {
    owners.add(pointer);
  }

  /** Makes {@code x-java-name} of a component its name. */
  void fix(Map<String, String> names) {
    fixed.putAll(names);
  }

  /** The names of components as they were settled, by the schema's name. */
  Map<String, String> ofComponents() {
    Map<String, String> names = new LinkedHashMap<>();
    given.forEach((pointer, id) -> {
      if (PlaceNames.isComponentSchema(pointer)) {
        names.put(PlaceNames.lastToken(pointer), id.name());
      }
    });
    return names;
  }

  /** Ends the first walk. */
  void settle() {
    given = new TypePlaces(packageName, wanted, owners).settle(fixed);
    settled = true;
  }
}
