package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.JavaTypes;
import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.UUID;

/** Scalars as Java expressions. */
final class ScalarJava {
  private final JavaTypes types;

  ScalarJava(JavaTypes types) {
    this.types = types;
  }

  /** An expression of exactly the scalar's Java type. */
  String expression(JsonValue value, Scalar scalar) {
    return switch (scalar) {
      case STRING -> literal(value);
      case BOOLEAN -> JavaLiteral.of(value.asBoolean().orElseThrow());
      case INT -> Long.toString(value.asLong().orElseThrow());
      case LONG -> JavaLiteral.of(value.asLong().orElseThrow());
      case DOUBLE -> Double.toString(value.asDecimal().orElseThrow().doubleValue());
      case DECIMAL -> "new " + use(BigDecimal.class) + "(" + JavaLiteral.of(digits(value)) + ")";
      case DATE_TIME -> use(OffsetDateTime.class) + ".parse(" + literal(value) + ")";
      case DATE -> use(LocalDate.class) + ".parse(" + literal(value) + ")";
      case TIME -> use(OffsetTime.class) + ".parse(" + literal(value) + ")";
      case DURATION -> use(Duration.class) + ".parse(" + literal(value) + ")";
      case UUID -> use(UUID.class) + ".fromString(" + literal(value) + ")";
      case URI -> use(URI.class) + ".create(" + literal(value) + ")";
      case BYTES -> bytes(use(Base64.class) + ".getDecoder().decode(" + literal(value) + ")");
    };
  }

  /** As {@link #expression}, for a method that also takes a long. */
  String argument(JsonValue value, Scalar scalar) {
    boolean whole = scalar == Scalar.LONG || scalar == Scalar.DECIMAL;
    return whole && value.asLong().isPresent() && isSpelledWhole(value)
        ? wideningToLong(value.asLong().get())
        : expression(value, scalar);
  }

  /** 1.50 is a price whose digits matter. */
  private static boolean isSpelledWhole(JsonValue value) {
    return value.asDecimal().orElseThrow().scale() == 0;
  }

  static String wideningToLong(long number) {
    return number == (int) number ? Long.toString(number) : JavaLiteral.of(number);
  }

  private String bytes(String array) {
    return types.runtime("json", "Bytes") + ".of(" + array + ")";
  }

  private static String digits(JsonValue value) {
    return value.asDecimal().orElseThrow().toString();
  }

  private static String literal(JsonValue value) {
    return JavaLiteral.of(value.asString().orElseThrow());
  }

  private String use(Class<?> type) {
    return types.imports().use(type);
  }
}
