package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value can be built in Java as a value of a type: an example may be a placeholder, or older than its
 * schema.
 */
final class ValueFit {
  /** A longer text illustrates nothing. */
  private static final int LONGEST_TEXT = 500;

  private static final int MOST_DIGITS = 40;

  private final EmitContext context;

  ValueFit(EmitContext context) {
    this.context = context;
  }

  boolean fits(JsonValue value, TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof ScalarRef ref) {
      return fitsScalar(value, ref.scalar());
    }
    if (resolved instanceof ListRef list) {
      return value.asArray().filter(elements -> fitsList(elements, list)).isPresent();
    }
    if (resolved instanceof MapRef map) {
      return value.asObject().filter(members -> fitsMap(members, map.value())).isPresent();
    }
    return resolved instanceof NamedRef named
        ? fits(value, context.type(named.id()))
        : value.toJson().length() <= LONGEST_TEXT;
  }

  private boolean fitsList(List<JsonValue> elements, ListRef list) {
    return elements.stream().allMatch(element -> fits(element, list.element()))
        && (!list.unique() || elements.stream().distinct().count() == elements.size());
  }

  private boolean fitsMap(Map<String, JsonValue> members, TypeRef type) {
    return members.values().stream().allMatch(member -> fits(member, type));
  }

  boolean fits(JsonValue value, TypeDecl type) {
    if (type instanceof EnumDecl constants) {
      return fitsScalar(value, constants.scalar());
    }
    if (type instanceof AliasDecl alias) {
      return fits(value, alias.target());
    }
    if (type instanceof UnionDecl union) {
      return variant(value, union).isPresent();
    }
    if (type instanceof HierarchyDecl hierarchy) {
      return fits(value, context.type(VariantChoice.of(hierarchy, value)));
    }
    ObjectDecl object = (ObjectDecl) type;
    return value.asObject().filter(members -> fitsObject(members, object)).isPresent();
  }

  private boolean fitsObject(Map<String, JsonValue> members, ObjectDecl object) {
    return object.properties().stream().allMatch(property -> fitsProperty(members.get(property.wireName()), property));
  }

  private boolean fitsProperty(@Nullable JsonValue value, PropertyDecl property) {
    if (value == null) {
      return !property.mustBeSupplied();
    }
    return value.isNull() ? property.nullable() : fits(value, property.type());
  }

  /** The variant the decoder would choose if the value fits it, else the first one that it fits. */
  Optional<Integer> variant(JsonValue value, UnionDecl union) {
    Optional<Integer> decided = VariantChoice.of(union.decision(), value);
    if (decided.filter(index -> fits(value, union.variants().get(index).type())).isPresent()) {
      return decided;
    }
    for (int i = 0; i < union.variants().size(); i++) {
      if (fits(value, union.variants().get(i).type())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean fitsScalar(JsonValue value, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> value.asBoolean().isPresent();
      case INT -> value.asLong().filter(number -> number == number.intValue()).isPresent();
      case LONG -> value.asLong().isPresent();
      case DECIMAL, DOUBLE -> value.asDecimal().filter(ValueFit::isReadable).isPresent();
      default -> value.asString().filter(text -> text.length() <= LONGEST_TEXT && isText(text, scalar)).isPresent();
    };
  }

  private static boolean isReadable(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  private static boolean isText(String text, Scalar scalar) {
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
