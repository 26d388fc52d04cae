package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.specwright.generator.roundtrip.FreeValues.NumberText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;

/** Writes a value as JSON text in one of its many spellings: white space, escapes, repeated names, forms of numbers. */
final class Spelling {
  private static final HexFormat LOWER = HexFormat.of();
  private static final HexFormat UPPER = LOWER.withUpperCase();

  private final Random random;
  private final boolean repeatsNames;
  private final StringBuilder out = new StringBuilder();

  private Spelling(Random random, boolean repeatsNames) {
    this.random = random;
    this.repeatsNames = repeatsNames;
  }

  /**
   * @param repeatsNames whether an object may have a name twice, of which the last counts
   */
  static byte[] of(JsonNode value, Random random, boolean repeatsNames) {
    Spelling spelling = new Spelling(random, repeatsNames);
    spelling.value(value);
    return spelling.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(JsonNode value) {
    space();
    if (value.isObject()) {
      object(value);
    } else if (value.isArray()) {
      out.append('[');
      for (int i = 0; i < value.size(); i++) {
        out.append(i == 0 ? "" : ",");
        value(value.get(i));
      }
      out.append(']');
    } else if (value instanceof POJONode node) {
      out.append(((NumberText) node.getPojo()).text());
    } else if (value.isNumber()) {
      number(value.decimalValue());
    } else if (value.isTextual()) {
      text(value.textValue());
    } else {
      out.append(value.asText());
    }
    space();
  }

  private void object(JsonNode object) {
    out.append('{');
    for (Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator(); members.hasNext(); ) {
      Map.Entry<String, JsonNode> member = members.next();
      if (repeatsNames && random.nextInt(8) == 0) {
        text(member.getKey());
        out.append(':').append(random.nextBoolean() ? "[null]" : random.nextBoolean() ? "null" : "\"before\"").append(',');
      }
      space();
      text(member.getKey());
      space();
      out.append(':');
      value(member.getValue());
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void number(BigDecimal value) {
    switch (random.nextInt(12)) {
      case 0 -> out.append(value.unscaledValue()).append(random.nextBoolean() ? "e" : "E").append(-value.scale());
      case 1 -> out.append(value.toPlainString()).append(value.scale() > 0 ? "0" : ".0");
      case 2 -> out.append(value.toPlainString()).append("e+0");
      default -> out.append(value.toPlainString());
    }
  }

  private void text(String text) {
    out.append('"');
    boolean escapesAll = random.nextInt(16) == 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (isPair && !escapesAll) {
        out.append(c).append(text.charAt(++i));
      } else if (isPair) {
        escape(c);
        escape(text.charAt(++i));
      } else if (Character.isSurrogate(c) || escapesAll) {
        escape(c);
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '/' && random.nextBoolean()) {
        out.append("\\/");
      } else if (c < ' ') {
        if (c == '\n') {
          out.append("\\n");
        } else {
          escape(c);
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    HexFormat hex = random.nextBoolean() ? LOWER : UPPER;
    out.append("\\u").append(hex.toHexDigits(c));
  }

  private void space() {
    if (random.nextInt(24) == 0) {
      out.append(random.nextBoolean() ? " " : "\r\n\t");
    }
  }
}
