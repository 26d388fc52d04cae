package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.util.Optional;

/**
 * {@code default}: kept for the documentation if it can be a value of its type. A client never sends one on the
 * caller's behalf.
 */
final class DefaultValues {
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  DefaultValues(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  Optional<JsonValue> of(SpecCursor schema, TypeUse use) {
    Optional<SpecCursor> value = schema.get("default").or(() -> schema.resolved().get("default"));
    Optional<JsonValue> json = value.map(SpecCursor::node).map(JsonLiterals::of);
    boolean wrong = json.isPresent() && !(json.get().isNull() ? use.nullable() : fits(json.get(), use.type()));
    if (wrong) {
      diagnostics.warning(
          "wrong-default", value.get().location(), "this default is no value of its type",
          "it is left out of the documentation; correct the default or the type");
      return Optional.empty();
    }
    return json;
  }

  private boolean fits(JsonValue value, TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof TypeRef.ScalarRef ref) {
      return fits(value, codec(ref.scalar()));
    } else if (resolved instanceof TypeRef.ListRef list) {
      return value.asArray().filter(elements ->
          elements.stream().allMatch(
              element -> element.isNull() ? list.nullableElements() : fits(element, list.element()))).isPresent();
    } else if (resolved instanceof TypeRef.MapRef map) {
      return value.asObject().filter(members ->
          members.values().stream().allMatch(
              member -> member.isNull() ? map.nullableValues() : fits(member, map.value()))).isPresent();
    } else if (resolved instanceof TypeRef.NamedRef named) {
      // A type that is still being lowered contains this place, so no finite default is worth checking.
      return schemas.declared(named.id()).filter(declared -> !fits(value, declared)).isEmpty();
    }
    return true;
  }

  private boolean fits(JsonValue value, TypeDecl type) {
    if (type instanceof EnumDecl constants) {
      return constants.constants().stream().anyMatch(constant -> constant.wireValue().equals(value));
    } else if (type instanceof UnionDecl union) {
      return union.variants().stream().anyMatch(variant -> fits(value, variant.type()));
    }
    return !(type instanceof ObjectDecl) || value.asObject().isPresent();
  }

  /** The reader that the client itself would use. */
  private static boolean fits(JsonValue value, JsonCodec<?> codec) {
    try {
      codec.parse(value.toJson());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static JsonCodec<?> codec(Scalar scalar) {
    return switch (scalar) {
      case STRING -> JsonCodecs.STRING;
      case BOOLEAN -> JsonCodecs.BOOLEAN;
      case INT -> JsonCodecs.INT;
      case LONG -> JsonCodecs.LONG;
      case DECIMAL -> JsonCodecs.DECIMAL;
      case DOUBLE -> JsonCodecs.DOUBLE;
      case DATE_TIME -> JsonCodecs.DATE_TIME;
      case DATE -> JsonCodecs.DATE;
      case TIME -> JsonCodecs.TIME;
      case DURATION -> JsonCodecs.DURATION;
      case UUID -> JsonCodecs.UUID;
      case URI -> JsonCodecs.URI;
      case BYTES -> JsonCodecs.BYTES;
    };
  }
}
