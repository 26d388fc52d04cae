package io.specwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random documents: whole ones, damaged ones, and tokens in any order. */
final class FuzzDocuments {
  private static final List<String> SCALARS = List.of(
      "null", "true", "false", "0", "-1", "1.50", "1e3", "-2.5E-3", "123456789012345678", "12345678901234567890.5",
      "1e400", "-1e-99999999999", "0.1000000000000000055511151231257827",
      "\"\"", "\"abc\"", "\"a longer text of more than eight\"", "\"\\u00e9\\n\\\"\\\\\\/\"",
      "\"\u00e9\u20ac\ud83d\ude00\"", "\"01234567\ud83d\ude00\"", "\"2024-01-02T03:04:05.000Z\"",
      "\"2024-01-02T03:04:05Z\"", "\"\\ud83d\\ude00\"", "\"test\"", "\"\\ud800\"");
  private static final List<String> NAMES = List.of(
      "id", "mode", "key", "activation", "activation_limit", "created_at", "dates", "owner", "parts", "ratio", "x",
      "i\\u0064", "", "\\ud83d\\ude00", "a name of some length");
  private static final List<String> TOKENS = List.of(
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\"a\"", "\"id\":", "1", "0", "-", "+", ".", "e", "E", "9", "true",
      "null", "false", "tru", "nul", "\\u", "00e9", "d83d", "\\ude00", " ", "\n", "\t", "\r", "\f", "\u0000", "\u00e9",
      "\ufeff", "/", "*", "'", "NaN", "Infinity", "0x", "a", "\u001f");

  private final Random random;

  FuzzDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** JSON text. */
  String whole() {
    return document(0);
  }

  /** JSON text of which bytes are changed or the end is missing. */
  byte[] damaged(byte[] document) {
    byte[] bytes = document.clone();
    for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
    }
    return random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  /** Any of these, and tokens that make no text. */
  byte[] any() {
    return switch (random.nextInt(8)) {
      case 0 -> whole().getBytes(StandardCharsets.UTF_8);
      case 1, 2 -> soup();
      case 3 -> damaged(soup());
      default -> damaged(whole().getBytes(StandardCharsets.UTF_8));
    };
  }

  private byte[] soup() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(random.nextInt(4) == 0 ? oneOf(SCALARS) : oneOf(TOKENS));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private String document(int depth) {
    int choice = random.nextInt(depth > 4 ? 3 : 6);
    if (choice < 3) {
      return oneOf(SCALARS);
    }
    StringBuilder text = new StringBuilder(choice < 5 ? "{" : "[");
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",").append(random.nextInt(4) == 0 ? " \n" : "");
      if (choice < 5) {
        text.append('"').append(oneOf(NAMES)).append("\":");
      }
      text.append(document(depth + 1));
    }
    return text.append(choice < 5 ? "}" : "]").toString();
  }
}
