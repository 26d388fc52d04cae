package io.specwright.generator.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** JSON in the eyes of another library than the one under test. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Numbers are equal by value, and so are the lists and objects they are in. */
  private static final Comparator<JsonNode> BY_VALUE = (a, b) ->
      a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

  private static final Comparator<JsonNode> BY_MEANING = (a, b) ->
      a.isTextual() && b.isTextual() && meaning(a).equals(meaning(b)) ? 0 : BY_VALUE.compare(a, b);

  private Json() {}

  static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(byte[] utf8) {
    try {
      return MAPPER.readTree(utf8);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + new String(utf8, StandardCharsets.UTF_8), e);
    }
  }

  static JsonNode parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean same(JsonNode a, JsonNode b) {
    return a.equals(BY_VALUE, b);
  }

  /** As {@link #same}, but a moment or a duration may be spelled in more ways than one. */
  static boolean sameMeaning(JsonNode a, JsonNode b) {
    return a.equals(BY_MEANING, b);
  }

  private static Object meaning(JsonNode text) {
    List<Function<String, Object>> spelled = List.of(OffsetDateTime::parse, OffsetTime::parse, Duration::parse);
    for (Function<String, Object> parser : spelled) {
      try {
        return parser.apply(text.textValue());
      } catch (DateTimeException e) {
        // It is something else.
      }
    }
    return text.textValue();
  }
}
