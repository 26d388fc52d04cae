package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random documents, whole and damaged: Jackson and we agree on what is JSON and on what it says. */
class JacksonFuzzTest {
  private static final ObjectMapper JACKSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final String[] SCALARS = {
    "null", "true", "false", "0", "-1", "1.50", "1e3", "-2.5E-3", "123456789012345678", "12345678901234567890.5",
    "\"\"",
    "\"abc\"", "\"a longer text of more than eight\"", "\"\\u00e9\\n\\\"\\\\\\/\"", "\"\u00e9\u20ac\ud83d\ude00\"",
    "\"01234567\ud83d\ude00\"", "\"2024-01-02T03:04:05.000Z\"", "\"2024-01-02T03:04:05Z\"", "\"\\ud83d\\ude00\"",
    "\"test\"",
  };
  private static final String[] NAMES = {
    "id", "mode", "key", "activation", "activation_limit", "created_at", "dates", "owner", "parts", "ratio", "x",
    "i\\u0064", "",
  };

  private static final Pattern HUGE_EXPONENT = Pattern.compile("[eE][-+]?[0-9]{6}");

  private final Random random = new Random(20240102);

  private String document(int depth) {
    int choice = random.nextInt(depth > 4 ? 3 : 6);
    if (choice < 3) {
      return SCALARS[random.nextInt(SCALARS.length)];
    }
    StringBuilder text = new StringBuilder(choice < 5 ? "{" : "[");
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",").append(random.nextInt(4) == 0 ? " \n" : "");
      if (choice < 5) {
        text.append('"').append(NAMES[random.nextInt(NAMES.length)]).append("\":");
      }
      text.append(document(depth + 1));
    }
    return text.append(choice < 5 ? "}" : "]").toString();
  }

  private byte[] damaged(byte[] document) {
    byte[] bytes = document.clone();
    for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
    }
    byte[] cut = random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    // Jackson fails otherwise than by an IOException when it converts such a number.
    return HUGE_EXPONENT.matcher(new String(cut, StandardCharsets.ISO_8859_1)).find() ? document : cut;
  }

  /** What Jackson makes of text that the JDK says is UTF-8; Jackson's own decoder lets more through. */
  private static Optional<JsonNode> jackson(byte[] document) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return Optional.of(JACKSON.readTree(text)).filter(tree -> !tree.isMissingNode());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean same(JsonNode theirs, JsonValue ours) {
    if (ours instanceof JsonValue.JsonObject object) {
      return theirs.isObject() && theirs.size() == object.members().size()
          && object.members().entrySet().stream().allMatch(
              member -> theirs.has(member.getKey()) && same(theirs.get(member.getKey()), member.getValue()));
    }
    if (ours instanceof JsonValue.JsonArray array) {
      return theirs.isArray() && theirs.size() == array.elements().size()
          && IntStream.range(0, theirs.size()).allMatch(i -> same(theirs.get(i), array.elements().get(i)));
    }
    if (ours instanceof JsonValue.JsonNumber number) {
      return theirs.isNumber() && new BigDecimal(number.text()).compareTo(theirs.decimalValue()) == 0;
    }
    if (ours instanceof JsonValue.JsonString string) {
      return theirs.isTextual() && string.value().equals(theirs.textValue());
    }
    return ours.toJson().equals(theirs.toString());
  }

  @Test
  void agreesWithJacksonAboutWholeDocuments() {
    for (int i = 0; i < 2_000; i++) {
      byte[] document = document(0).getBytes(StandardCharsets.UTF_8);
      JsonValue ours = JsonCodecs.VALUE.parse(document);
      assertThat(same(jackson(document).orElseThrow(), ours)).isTrue();
      assertThat(same(jackson(JsonCodecs.VALUE.toBytes(ours)).orElseThrow(), ours)).isTrue();
    }
  }

  @Test
  void agreesWithJacksonAboutDamagedDocuments() {
    int accepted = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] document = damaged(document(0).getBytes(StandardCharsets.UTF_8));
      Optional<JsonNode> theirs = jackson(document);
      accepted += theirs.isPresent() ? 1 : 0;
      try {
        JsonValue ours = JsonCodecs.VALUE.parse(document);
        assertThat(theirs.filter(tree -> same(tree, ours)))
            .as(() -> new String(document, StandardCharsets.UTF_8)).isPresent();
      } catch (DecodingException e) {
        assertThat(theirs).as(e::getMessage).isEmpty();
      }
    }
    assertThat(accepted).isBetween(1_000, 9_000);
  }

  @Test
  void modelsWriteBackAnyObjectTheyRead() {
    int objects = 0;
    for (int i = 0; i < 4_000; i++) {
      String document = document(0);
      if (document.startsWith("{")) {
        objects++;
        LicenseEntity model = LicenseEntity.CODEC.parse(document);
        assertThat(JsonValue.parse(LicenseEntity.CODEC.toJson(model))).isEqualTo(JsonValue.parse(document));
      }
    }
    assertThat(objects).isGreaterThan(1_000);
  }

  @Test
  void modelsAndTreesRefuseTheSameDocuments() {
    for (int i = 0; i < 4_000; i++) {
      byte[] document = damaged(("{\"owner\":" + document(0) + "}").getBytes(StandardCharsets.UTF_8));
      if (document.length > 0 && document[0] == '{') {
        try {
          LicenseEntity.CODEC.parse(document);
          assertThat(jackson(document)).isPresent();
        } catch (DecodingException e) {
          assertThat(jackson(document)).as(e::getMessage).isEmpty();
        }
      }
    }
  }
}
