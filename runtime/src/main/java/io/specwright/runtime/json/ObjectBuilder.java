package io.specwright.runtime.json;

/**
 * Builds an {@link ObjectModel}.
 *
 * @param <T> the model
 * @param <B> the builder itself
 */
public abstract class ObjectBuilder<T extends ObjectModel, B extends ObjectBuilder<T, B>> extends ModelBuilder<T, B> {

  /** Begins with these values. */
  protected ObjectBuilder(ModelValues values) {
    super(values);
  }

  /** Adds a property that the API does not declare by name. */
  public final B putAdditionalProperty(String name, JsonValue value) {
    return putUndeclared(name, value);
  }
}
