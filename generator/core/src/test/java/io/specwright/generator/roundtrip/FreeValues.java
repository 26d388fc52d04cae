package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values and texts that no schema restricts. */
final class FreeValues {
  static final JsonNodeFactory NODES = new JsonNodeFactory(true);

  private static final List<String> PIECES = List.of(
      "a", "Z", "0", "_", " ", "\"", "\\", "/", "'", "<", "\n", "\t", "\u0000", "\u001f", "\u007f", "\u00e9", "\u20ac",
      "\u2028", "\ufeff", "\uffff", "\ud83d\ude00", "\udbff\udfff", "longer text of more than a word", "\u0130");
  /** Beyond what Java's numbers hold, or at an edge of them; spelled out, as Jackson has no node for some. */
  private static final List<String> ODD_NUMBERS = List.of(
      "1e400", "-1e-400", "1E+9999", "1e-9999", "1e10000", "1e10001", "1e999999999", "-1.5e-99999999999999999999",
      "0e99999999999999999999", "-0", "-0.0", "0.0", "1.0", "1e2", "100e-2", "9223372036854775807", "9223372036854775808",
      "-9223372036854775808", "-9223372036854775809", "2147483647", "2147483648", "-2147483648", "-2147483649",
      "18446744073709551616", "9007199254740993", "0.1", "0.10000000000000000555", "1.7976931348623157e308", "1.8e308",
      "4.9e-324", "2e-324", "123456789012345678", "1234567890123456789", "1234567890.123456789012345678901234567890");

  private final Random random;

  FreeValues(Random random) {
    this.random = random;
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  /** As {@link #text}, but perhaps with a lone surrogate. Jackson takes them in strings and not in names. */
  String anyText() {
    return random.nextInt(8) == 0 ? text() + (random.nextBoolean() ? "\ud800" : "\udc00\ud83d") + text() : text();
  }

  JsonNode oddNumber() {
    return switch (random.nextInt(60)) {
      case 0 -> number("9".repeat(1 + random.nextInt(10_000)));
      case 1 -> number("-0." + "0".repeat(random.nextInt(5_000)) + "7".repeat(1 + random.nextInt(4_000)));
      default -> number(oneOf(ODD_NUMBERS));
    };
  }

  /** A number in exactly this spelling. */
  static JsonNode number(String text) {
    return NODES.pojoNode(new NumberText(text));
  }

  JsonNode scalar() {
    return switch (random.nextInt(6)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(2_000) - 1_000, random.nextInt(3)));
      case 3 -> oddNumber();
      default -> NODES.textNode(anyText());
    };
  }

  JsonNode value(int depth) {
    if (depth <= 0 || random.nextInt(3) > 0) {
      return scalar();
    }
    int count = random.nextInt(4);
    if (random.nextBoolean()) {
      ArrayNode array = NODES.arrayNode();
      for (int i = 0; i < count; i++) {
        array.add(value(depth - 1));
      }
      return array;
    }
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < count; i++) {
      object.set(text(), value(depth - 1));
    }
    return object;
  }

  /** Arrays and objects in each other. */
  JsonNode nested(int depth) {
    JsonNode value = scalar();
    for (int i = 0; i < depth; i++) {
      value = random.nextBoolean()
          ? NODES.arrayNode().add(value)
          : NODES.objectNode().<ObjectNode>set(oneOf(List.of("a", "id", "data", "type")), value);
    }
    return value;
  }

  /** The text of a number, for printing as it is. */
  record NumberText(String text) {}
}
