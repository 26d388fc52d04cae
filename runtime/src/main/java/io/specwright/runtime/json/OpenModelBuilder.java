package io.specwright.runtime.json;

/**
 * Builds an {@link OpenModel}.
 *
 * @param <T> the model
 * @param <B> the builder itself
 */
public abstract class OpenModelBuilder<T extends OpenModel, B extends OpenModelBuilder<T, B>>
    extends ModelBuilder<T, B> {

  /** Begins with these values. */
  protected OpenModelBuilder(ModelValues values) {
    super(values);
  }

  /** Adds a property that the API does not declare by name. */
  public final B putAdditionalProperty(String name, JsonValue value) {
    return putUndeclared(name, value);
  }
}
