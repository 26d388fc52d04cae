package io.specwright.generator.ir;

/** The name of a generated top-level type. */
public record TypeId(String packageName, String simpleName) implements Comparable<TypeId> {

  public String qualifiedName() {
    return packageName + "." + simpleName;
  }

  @Override
  public int compareTo(TypeId other) {
    return qualifiedName().compareTo(other.qualifiedName());
  }
}
