package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** {@code default}: kept where it is a value of its type, otherwise dropped with a warning. */
final class DefaultValues {
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  DefaultValues(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  Optional<JsonValue> of(SpecCursor schema, TypeRef type) {
    Optional<SpecCursor> value = schema.get("default").or(() -> schema.resolved().get("default"));
    Optional<JsonValue> literal = value.map(SpecCursor::node).map(JsonLiterals::of);
    if (literal.isEmpty() || literal.get().isNull() || fits(literal.get(), type)) {
      return literal;
    }
    diagnostics.warning(
        "invalid-default", value.get().location(), "the default is no value of the schema's type",
        "there is no default then; correct the value or the type");
    return Optional.empty();
  }

  private boolean fits(JsonValue value, TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof TypeRef.ScalarRef scalar) {
      return fits(value, scalar.scalar());
    } else if (resolved instanceof TypeRef.ListRef list) {
      return value.asArray().filter(elements -> elements.stream()
          .allMatch(element -> element.isNull() || fits(element, list.element()))).isPresent();
    } else if (resolved instanceof TypeRef.MapRef) {
      return value.asObject().isPresent();
    } else if (resolved instanceof TypeRef.NamedRef named) {
      // A union's variants say too little about a value, and a type that is still being lowered says nothing.
      Optional<TypeDecl> declaration = schemas.declared(named.id());
      return declaration.map(found -> fits(value, found)).orElse(true);
    }
    return true;
  }

  private static boolean fits(JsonValue value, TypeDecl declaration) {
    if (declaration instanceof EnumDecl constants) {
      return fits(value, constants.scalar());
    }
    return !(declaration instanceof ObjectDecl) || value.asObject().isPresent();
  }

  private static boolean fits(JsonValue value, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> value.asBoolean().isPresent();
      case INT -> value.asLong().filter(number -> number == number.intValue()).isPresent();
      case LONG -> value.asLong().isPresent();
      case DECIMAL, DOUBLE -> value.asDecimal().isPresent();
      default -> value.asString().filter(text -> fits(text, scalar)).isPresent();
    };
  }

  private static boolean fits(String text, Scalar scalar) {
    try {
      switch (scalar) {
        case DATE_TIME -> OffsetDateTime.parse(text);
        case DATE -> LocalDate.parse(text);
        case TIME -> OffsetTime.parse(text);
        case DURATION -> Duration.parse(text);
        case UUID -> UUID.fromString(text);
        case URI -> URI.create(text);
        case BYTES -> Base64.getDecoder().decode(text);
        default -> { }
      }
      return true;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
