package io.specwright.generator.lower;

import io.specwright.generator.ir.TypeId;
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
  private final Map<String, String> wanted = new LinkedHashMap<>();
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private Map<String, String> given = Map.of();

  TypeNames(String packageName) {
    this.packageName = packageName;
  }

  /** A name for the schema at a place. */
  TypeId of(String pointer, String wantedName) {
    String name = given.get(pointer);
    if (name == null) {
      wanted.put(pointer, wantedName);
      name = wantedName;
    }
    return new TypeId(packageName, name);
  }

  /** Makes {@code x-java-name} of a component its name. */
  void fix(Map<String, String> names) {
    fixed.putAll(names);
  }

  /** The names of components as they were settled, by the schema's name. */
  Map<String, String> ofComponents() {
    Map<String, String> names = new LinkedHashMap<>();
    given.forEach((pointer, name) -> {
      if (isComponent(pointer)) {
        names.put(keyOf(pointer), name);
      }
    });
    return names;
  }

  /** Ends the first walk. Components come before inline schemas wherever both want a name. */
  void settle() {
    Map<String, String> components = new LinkedHashMap<>();
    Map<String, String> inline = new LinkedHashMap<>();
    wanted.forEach((pointer, name) -> (isComponent(pointer) ? components : inline).put(keyOf(pointer), name));

    NameScope scope = new NameScope(JavaIdentifiers::type, ReservedNames.TYPES, "Model");
    Map<String, String> all = new LinkedHashMap<>();
    Map<String, String> componentNames = scope.assignWanted(components, known(components));
    Set<String> reserved = new HashSet<>(ReservedNames.TYPES);
    reserved.addAll(componentNames.values());
    Map<String, String> inlineNames = new NameScope(JavaIdentifiers::type, reserved, "Inline").assignWanted(inline);
    wanted.keySet().forEach(pointer -> {
      String key = keyOf(pointer);
      all.put(pointer, isComponent(pointer) ? componentNames.get(key) : inlineNames.get(key));
    });
    given = all;
  }

  /** The fixed names of components that turned out to need one. */
  private Map<String, String> known(Map<String, String> components) {
    Map<String, String> known = new LinkedHashMap<>(fixed);
    known.keySet().retainAll(components.keySet());
    return known;
  }

  private static boolean isComponent(String pointer) {
    return pointer.startsWith("/components/schemas/") && pointer.indexOf('/', "/components/schemas/".length()) < 0;
  }

  /** Collisions between components are settled by the schema's name alone. */
  private static String keyOf(String pointer) {
    return isComponent(pointer)
        ? pointer.substring("/components/schemas/".length()).replace("~1", "/").replace("~0", "~")
        : pointer;
  }
}
