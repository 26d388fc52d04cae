package io.specwright.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A declared property of a model. Presence and nullability are two facts.
 *
 * @param codec of its values
 * @param readOnly whether only the server sets it, so that no caller has to
 * @param writeOnly whether only callers send it, so that a server need not
 * @param sensitive whether its value is never printed
 * @param preset the value that every new object has, JSON null itself included; null for none
 */
record ModelProperty(
    String name,
    JsonCodec<?> codec,
    boolean required,
    boolean nullable,
    boolean readOnly,
    boolean writeOnly,
    boolean sensitive,
    @Nullable Object preset) {

  static ModelProperty of(String name, JsonCodec<?> codec, boolean required, boolean nullable) {
    return new ModelProperty(name, codec, required, nullable, false, false, false, null);
  }

  ModelProperty asReadOnly() {
    return new ModelProperty(name, codec, required, nullable, true, writeOnly, sensitive, preset);
  }

  ModelProperty asWriteOnly() {
    return new ModelProperty(name, codec, required, nullable, readOnly, true, true, preset);
  }

  ModelProperty asSensitive() {
    return new ModelProperty(name, codec, required, nullable, readOnly, writeOnly, true, preset);
  }

  ModelProperty withPreset(Object value) {
    return new ModelProperty(name, codec, required, nullable, readOnly, writeOnly, sensitive, value);
  }

  /** Whether {@code build()} refuses to go without it. */
  boolean mustBeSupplied() {
    return required && !readOnly && preset == null;
  }

  /** Whether a server that leaves it out breaks its promise. */
  boolean mustBeReceived() {
    return required && !writeOnly;
  }
}
