package io.specwright.runtime.json;

/** The property names of one type, encoded once. */
public final class JsonNames {
  private final String[] names;

  private JsonNames(String[] names) {
    this.names = names;
  }

  /** The names in the order in which they are usually met; each must be there once. */
  public static JsonNames of(String... names) {
    return new JsonNames(names.clone());
  }

  int size() {
    return names.length;
  }
}
