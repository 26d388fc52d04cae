package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import io.specwright.generator.loss.Raw;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Strings and numbers that are valid by a schema. Patterns are left aside: no client judges them. Integers are of 64
 * bits and durations of days and less, as the types that Java has for them.
 */
final class ValidScalars {
  private static final List<String> DATES =
      List.of("2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31", "2026-11-28");
  private static final List<String> TIMES =
      List.of("00:00:00", "23:59:59", "12:00:00.000", "12:30:15.123456789", "01:02:03.1", "09:08:07.1234567890123");
  private static final List<String> OFFSETS = List.of("Z", "z", "+00:00", "-00:00", "+05:30", "-11:59", "+18:00");
  private static final List<String> DURATIONS = List.of("PT0S", "P3D", "PT1H30M", "P1DT2H3M4.5S", "PT36H", "P2W");
  private static final List<String> URIS = List.of(
      "https://example.com/a?b=c#d", "urn:isbn:0451450523", "mailto:a@example.com", "https://example.com/%7Ea",
      "HTTP://EXAMPLE.com:80/", "/relative/path", "https://[::1]/", "https://example.com/\u00e9");

  private final Random random;
  private final FreeValues free;

  ValidScalars(Random random, FreeValues free) {
    this.random = random;
    this.free = free;
  }

  JsonNode string(Conjunction schema) {
    return FreeValues.NODES.textNode(switch (schema.has("contentEncoding") ? "byte" : schema.text("format").orElse("")) {
      case "date-time" -> free.oneOf(DATES) + (random.nextInt(8) == 0 ? "t" : "T") + free.oneOf(TIMES)
          + free.oneOf(OFFSETS);
      case "date" -> free.oneOf(DATES);
      case "time" -> free.oneOf(TIMES) + free.oneOf(OFFSETS);
      case "duration" -> free.oneOf(DURATIONS);
      case "uuid" -> random.nextInt(8) == 0 ? uuid().toUpperCase(Locale.ROOT) : uuid();
      case "uri", "url", "uri-reference", "iri" -> free.oneOf(URIS);
      case "byte", "base64", "base64url" -> bytes();
      case "email" -> "someone@example.com";
      case "ipv4" -> "192.0.2.1";
      case "ipv6" -> "2001:db8::1";
      default -> text(schema);
    });
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String bytes() {
    byte[] content = new byte[random.nextInt(40)];
    random.nextBytes(content);
    return Base64.getEncoder().encodeToString(content);
  }

  private String text(Conjunction schema) {
    int least = bound(schema, "minLength").map(BigDecimal::intValue).orElse(0);
    long most = bound(schema, "maxLength").map(BigDecimal::longValue).orElse(Long.MAX_VALUE);
    StringBuilder text = new StringBuilder(free.text());
    while (text.codePointCount(0, text.length()) < Math.min(least, 5_000)) {
      text.append("filling");
    }
    int length = text.codePointCount(0, text.length());
    return length <= most ? text.toString() : text.substring(0, text.offsetByCodePoints(0, (int) most));
  }

  private static Optional<BigDecimal> bound(Conjunction schema, String keyword) {
    return schema.text(keyword).map(BigDecimal::new);
  }

  JsonNode integer(Conjunction schema) {
    boolean isInt = schema.text("format").orElse("").equals("int32");
    BigInteger least = least(schema, BigDecimal.valueOf(isInt ? Integer.MIN_VALUE : Long.MIN_VALUE))
        .setScale(0, RoundingMode.CEILING).toBigInteger();
    BigInteger most = most(schema, BigDecimal.valueOf(isInt ? Integer.MAX_VALUE : Long.MAX_VALUE))
        .setScale(0, RoundingMode.FLOOR).toBigInteger();
    BigInteger value = switch (random.nextInt(6)) {
      case 0 -> least;
      case 1 -> most;
      case 2 -> BigInteger.valueOf(isInt ? random.nextInt() : random.nextLong());
      default -> BigInteger.valueOf(random.nextInt(1_000));
    };
    return FreeValues.NODES.numberNode(new BigDecimal(value.max(least).min(most)));
  }

  JsonNode number(Conjunction schema) {
    BigDecimal value = switch (random.nextInt(6)) {
      case 0 -> new BigDecimal("0.1");
      case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(30));
      case 2 -> new BigDecimal(new BigInteger(200, random), 40);
      case 3 -> BigDecimal.valueOf(random.nextDouble() * 1e6);
      default -> BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3));
    };
    BigDecimal limit = new BigDecimal("1e60");
    return FreeValues.NODES.numberNode(value.max(least(schema, limit.negate())).min(most(schema, limit)));
  }

  /** Excluded bounds are kept away from by one. */
  private static BigDecimal least(Conjunction schema, BigDecimal otherwise) {
    BigDecimal least = bound(schema, "minimum").map(bound -> bound.max(otherwise)).orElse(otherwise);
    return excluded(schema, "exclusiveMinimum", least).map(bound -> bound.add(BigDecimal.ONE)).orElse(least);
  }

  private static BigDecimal most(Conjunction schema, BigDecimal otherwise) {
    BigDecimal most = bound(schema, "maximum").map(bound -> bound.min(otherwise)).orElse(otherwise);
    return excluded(schema, "exclusiveMaximum", most).map(bound -> bound.subtract(BigDecimal.ONE)).orElse(most);
  }

  /** A number in OpenAPI 3.1, a boolean beside the bound in 3.0. */
  private static Optional<BigDecimal> excluded(Conjunction schema, String keyword, BigDecimal bound) {
    for (Raw value : schema.all(keyword)) {
      return switch (value.text()) {
        case "true" -> Optional.of(bound);
        case "false" -> Optional.empty();
        default -> Optional.of(new BigDecimal(value.text()));
      };
    }
    return Optional.empty();
  }
}
