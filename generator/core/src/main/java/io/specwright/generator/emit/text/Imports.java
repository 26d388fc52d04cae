package io.specwright.generator.emit.text;

import io.specwright.generator.ir.TypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how one Java file spells each type it uses: by its simple name where that is free, else by its qualified
 * name. The first user of a simple name has it. Nothing gets imported that the file does not use.
 */
public final class Imports {
  private final String packageName;
  private final Set<String> packageTypes;
  private final Map<String, String> qualifiedBySimple = new HashMap<>();
  private final Set<String> needed = new TreeSet<>();

  /**
   * @param packageTypes simple names of the types in the file's package; they hide those of {@code java.lang}
   * @param declared simple names that the file itself declares
   */
  public Imports(String packageName, Set<String> packageTypes, String... declared) {
    this.packageName = packageName;
    this.packageTypes = packageTypes;
    for (String name : declared) {
      qualifiedBySimple.put(name, packageName + "." + name);
    }
  }

  /** A nested type is spelled from its top-level type on. */
  public String use(TypeId id) {
    String topLevel = id.topLevel().name();
    return use(id.packageName(), topLevel) + id.name().substring(topLevel.length());
  }

  public String use(Class<?> type) {
    return use(type.getPackageName(), type.getSimpleName());
  }

  /** The spelling of a top-level type. */
  public String use(String typePackage, String simpleName) {
    String qualified = typePackage + "." + simpleName;
    String owner = qualifiedBySimple.putIfAbsent(simpleName, qualified);
    if (owner != null) {
      return owner.equals(qualified) ? simpleName : qualified;
    }
    if (!isVisibleAnyway(typePackage, simpleName)) {
      needed.add(qualified);
    }
    return simpleName;
  }

  private boolean isVisibleAnyway(String typePackage, String simpleName) {
    return typePackage.equals(packageName)
        || (typePackage.equals("java.lang") && !packageTypes.contains(simpleName));
  }

  /** What the file has to import by now, sorted. */
  public List<String> qualifiedNames() {
    return List.copyOf(needed);
  }
}
