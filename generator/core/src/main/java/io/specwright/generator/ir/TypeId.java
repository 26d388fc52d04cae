package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * The name of a generated type.
 *
 * @param name as Java spells it below the package: {@code Checkout}, or {@code Checkout.Product} for a type that is
 *     nested in another
 */
public record TypeId(String packageName, String name) implements Comparable<TypeId> {

  /** A type nested in this one. */
  public TypeId nested(String simpleName) {
    return new TypeId(packageName, name + "." + simpleName);
  }

  /** The type this one is nested in. */
  public Optional<TypeId> enclosing() {
    int end = name.lastIndexOf('.');
    return end < 0 ? Optional.empty() : Optional.of(new TypeId(packageName, name.substring(0, end)));
  }

  /** The type whose file has this one. */
  public TypeId topLevel() {
    return new TypeId(packageName, names().get(0));
  }

  public boolean isNested() {
    return name.indexOf('.') >= 0;
  }

  /** The simple names from the outermost type to this one. */
  public List<String> names() {
    return List.of(name.split("\\."));
  }

  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  public String qualifiedName() {
    return packageName + "." + name;
  }

  @Override
  public int compareTo(TypeId other) {
    return qualifiedName().compareTo(other.qualifiedName());
  }
}
