package io.specwright.generator.lower;

import io.specwright.generator.ir.Scalar;
import java.util.Map;

/** The one rule from {@code type} and {@code format} to a scalar. */
final class ScalarRule {
  private static final Map<String, Scalar> STRING_FORMATS =
      Map.of(
          "date-time", Scalar.DATE_TIME,
          "date", Scalar.DATE,
          "time", Scalar.TIME,
          "duration", Scalar.DURATION,
          "uuid", Scalar.UUID,
          "uri", Scalar.URI,
          "byte", Scalar.BYTES);

  private ScalarRule() {}

  /**
   * @param type string, boolean, integer or number
   */
  static Scalar of(String type, SpecCursor schema) {
    String format = schema.text("format").orElse("");
    return switch (type) {
      case "boolean" -> Scalar.BOOLEAN;
      case "integer" -> format.equals("int32") ? Scalar.INT : Scalar.LONG;
      case "number" -> format.equals("double") || format.equals("float") ? Scalar.DOUBLE : Scalar.DECIMAL;
      default -> schema.text("contentEncoding").filter("base64"::equals).isPresent()
          ? Scalar.BYTES
          : STRING_FORMATS.getOrDefault(format, Scalar.STRING);
    };
  }
}
