package io.specwright.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What Jackson's tokens make of text that the JDK says is UTF-8; Jackson's own decoder lets more through. Maps, lists,
 * strings, booleans, {@link Number} and {@link #NULL}.
 */
final class JacksonOracle {
  static final Object NULL = Optional.empty();

  private static final JsonFactory JACKSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNumberLength(100_000).maxNestingDepth(10_000).build())
      .build();

  private JacksonOracle() {}

  /** A number as it is spelled, whatever its size. */
  record Number(String text) {}

  /** Empty if it is not JSON. */
  static Optional<Object> read(byte[] document) {
    try (JsonParser in = JACKSON.createParser(
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString())) {
      if (in.nextToken() == null) {
        return Optional.empty();
      }
      Object value = value(in);
      return in.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Object value(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          members.put(name, value(in));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(in));
        }
        yield elements;
      }
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(in.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> throw new AssertionError(in.currentToken());
    };
  }

  /** Whether both say the same; numbers in the same spelling. */
  static boolean same(Object theirs, JsonValue ours) {
    if (ours instanceof JsonValue.JsonObject object) {
      return theirs instanceof Map<?, ?> members
          && members.keySet().equals(object.members().keySet())
          && object.members().entrySet().stream().allMatch(
              member -> same(members.get(member.getKey()), member.getValue()));
    }
    if (ours instanceof JsonValue.JsonArray array) {
      return theirs instanceof List<?> elements
          && elements.size() == array.elements().size()
          && IntStream.range(0, elements.size()).allMatch(i -> same(elements.get(i), array.elements().get(i)));
    }
    return theirs.equals(
        ours instanceof JsonValue.JsonNumber number ? new Number(number.text())
        : ours instanceof JsonValue.JsonString string ? string.value()
        : ours instanceof JsonValue.JsonBoolean bool ? (Object) bool.value()
        : NULL);
  }
}
