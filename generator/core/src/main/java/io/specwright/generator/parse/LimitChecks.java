package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Warns about limits of a schema that nothing can keep, and about formats and patterns without a meaning. */
final class LimitChecks {
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

  /** The registry of OpenAPI formats, and JSON Schema's own (2020-12 Validation, section 7.3). */
  private static final Set<String> FORMATS = Set.of(
      "base64url", "binary", "byte", "char", "commonmark", "date", "date-time", "decimal", "decimal128", "double",
      "double-int", "duration", "email", "float", "hostname", "html", "http-date", "idn-email", "idn-hostname", "int16",
      "int32", "int64", "int8", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer", "media-range", "password",
      "regex", "relative-json-pointer", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token",
      "time", "uint8", "uint16", "uint32", "uint64", "unixtime", "uri", "uri-reference", "uri-template", "uuid");

  private final Diagnostics diagnostics;

  LimitChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(ObjectNode schema) {
    COUNTS.forEach(name -> schema.get(name).ifPresent(count -> checkCount(name, count)));
    checkOrder("minLength", "maxLength", schema);
    checkOrder("minItems", "maxItems", schema);
    checkOrder("minProperties", "maxProperties", schema);
    checkOrder("minimum", "maximum", schema);
    number("multipleOf", schema).filter(number -> number.signum() <= 0).ifPresent(number -> warn(
        "invalid-schema", schema.members().get("multipleOf").location(), "'multipleOf' must be above zero",
        "it is ignored; correct it"));
    schema.text("pattern").filter(pattern -> !PatternSyntax.isBalanced(pattern)).ifPresent(pattern -> warn(
        "invalid-pattern", schema.members().get("pattern").location(), "the brackets of the pattern do not match",
        "it is ignored; correct it, or escape the bracket"));
    schema.text("format").filter(format -> !FORMATS.contains(format)).ifPresent(format -> diagnostics.info(
        "unknown-format", schema.members().get("format").location(), "the format is in no registry",
        "it is ignored; the type alone decides"));
  }

  private void checkCount(String name, SpecNode value) {
    if (!(value instanceof NumberNode number) || !number.literal().matches("[0-9]+(\\.0+)?")) {
      warn("invalid-schema", value.location(), "'" + name + "' must be a whole number, not below zero",
          "it is ignored; correct it");
    }
  }

  private void checkOrder(String least, String most, ObjectNode schema) {
    Optional<BigDecimal> low = number(least, schema);
    Optional<BigDecimal> high = number(most, schema);
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      warn("invalid-schema", schema.members().get(least).location(),
          "'" + least + "' is above '" + most + "', so that no value is allowed", "exchange them");
    }
  }

  private static Optional<BigDecimal> number(String name, ObjectNode schema) {
    return schema.get(name)
        .filter(NumberNode.class::isInstance)
        .map(number -> new BigDecimal(((NumberNode) number).literal()));
  }

  private void warn(String code, Location location, String message, String advice) {
    diagnostics.warning(code, location, message, advice);
  }
}
