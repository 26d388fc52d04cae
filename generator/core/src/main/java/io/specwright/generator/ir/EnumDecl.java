package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;

/**
 * An open enum: known constants and any other wire value of the same kind.
 *
 * @param scalar the type of {@code value()}: STRING, LONG, INT, DECIMAL or BOOLEAN
 * @param constants in the document's order, at least one, wire values distinct
 */
public record EnumDecl(
    TypeId id,
    Docs docs,
    boolean deprecated,
    Scalar scalar,
    List<EnumConstant> constants,
    List<JsonValue> examples,
    Origin origin)
    implements TypeDecl {

  /** One known value: {@code name} is an upper-case Java constant. */
  public record EnumConstant(String name, JsonValue wireValue, Docs docs) {}
}
