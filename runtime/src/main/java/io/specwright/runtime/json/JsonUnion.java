package io.specwright.runtime.json;

/** A value of one of several types. Each variant is a record with one component. */
public interface JsonUnion {

  /** What the variant holds: a model, a list, a string, a number, or any {@link JsonValue}. */
  Object value();
}
