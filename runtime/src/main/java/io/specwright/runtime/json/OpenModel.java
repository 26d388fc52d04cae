package io.specwright.runtime.json;

import java.util.Map;

/** A model that keeps properties which the API does not declare as any JSON value. */
public abstract class OpenModel extends JsonModel {

  /** Takes the values over. */
  protected OpenModel(ModelValues values) {
    super(values);
  }

  /** Properties that the API does not declare by name; unmodifiable, in the order they came. */
  public final Map<String, JsonValue> additionalProperties() {
    return extras.undeclared();
  }
}
