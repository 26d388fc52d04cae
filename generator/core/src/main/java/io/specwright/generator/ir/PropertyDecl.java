package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A property of an object. Presence ({@code required}) and nullability are two facts and never merged.
 *
 * @param wireName the JSON name, any text
 * @param names the Java members that stand for it
 * @param sensitive whether its value must never be printed
 * @param constant the only value it can have, where the document says so ({@code const}, or an enum of one); always a
 *     JSON scalar
 * @param isPreset whether every object that is built has the constant from the start
 * @param examples the document's own, each valid against the type
 */
public record PropertyDecl(
    String wireName,
    MemberNames names,
    TypeRef type,
    boolean required,
    boolean nullable,
    Access access,
    boolean deprecated,
    boolean sensitive,
    Docs docs,
    Optional<JsonValue> constant,
    boolean isPreset,
    Optional<JsonValue> defaultValue,
    List<JsonValue> examples,
    Origin origin) {

  /** Which direction a property travels. */
  public enum Access {
    READ_WRITE,
    READ_ONLY,
    WRITE_ONLY
  }

  /** With a constant that is there from the start if it must be there. */
  public PropertyDecl(
      String wireName,
      MemberNames names,
      TypeRef type,
      boolean required,
      boolean nullable,
      Access access,
      boolean deprecated,
      boolean sensitive,
      Docs docs,
      Optional<JsonValue> constant,
      Optional<JsonValue> defaultValue,
      List<JsonValue> examples,
      Origin origin) {
    this(
        wireName, names, type, required, nullable, access, deprecated, sensitive, docs, constant,
        required && access != Access.READ_ONLY && constant.isPresent(), defaultValue, examples, origin);
  }

  /** Whether a caller can set it. A server's property is set by decoding alone. */
  public boolean isSettable() {
    return access != Access.READ_ONLY && !isPreset;
  }

  /** Whether a caller must supply it: required, not read-only, not a constant. */
  public boolean mustBeSupplied() {
    return required && access != Access.READ_ONLY && !isPreset;
  }
}
