package io.specwright.generator.roundtrip;

import io.specwright.generator.loss.Raw;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonModel;
import io.specwright.runtime.json.JsonUnion;

/**
 * A generated type and the schema it stands for.
 *
 * @param pointer of the schema
 */
record Subject(String pointer, Raw schema, Class<?> type, JsonCodec<Object> codec) {

  boolean isModel() {
    return JsonModel.class.isAssignableFrom(type);
  }

  boolean isUnion() {
    return JsonUnion.class.isAssignableFrom(type);
  }

  @Override
  public String toString() {
    return type.getName() + " of " + schema.location() + " (" + pointer + ")";
  }
}
