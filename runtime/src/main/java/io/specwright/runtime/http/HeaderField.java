package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A header that an API description declares: its name with the type of its value, for {@link HttpHeaders#get}.
 *
 * @param <T> the type of the value
 */
public final class HeaderField<T> {
  private final String name;
  private final Function<List<String>, T> reader;

  private HeaderField(String name, Function<List<String>, T> reader) {
    this.name = name;
    this.reader = reader;
  }

  /** A value that is a string in JSON: text, a date, a constant. */
  public static <T> HeaderField<T> ofText(String name, JsonCodec<T> codec) {
    return new HeaderField<>(name, values -> text(values.get(0), codec));
  }

  /** A value that is itself in JSON: a number, true or false, or what is declared by {@code content}. */
  public static <T> HeaderField<T> ofJson(String name, JsonCodec<T> codec) {
    return new HeaderField<>(name, values -> json(values.get(0), codec));
  }

  /** A point in time, as in JSON or as HTTP spells it (RFC 9110, section 5.6.7). */
  public static HeaderField<OffsetDateTime> ofDateTime(String name) {
    return new HeaderField<>(name, values -> dateTime(values.get(0)));
  }

  /** Values with commas between them that are strings in JSON. */
  public static <T> HeaderField<List<T>> ofTexts(String name, JsonCodec<T> codec) {
    return new HeaderField<>(name, values -> elements(values).map(element -> text(element, codec)).toList());
  }

  /** Values with commas between them that are themselves in JSON. */
  public static <T> HeaderField<List<T>> ofNumbers(String name, JsonCodec<T> codec) {
    return new HeaderField<>(name, values -> elements(values).map(element -> json(element, codec)).toList());
  }

  private static Stream<String> elements(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(element -> !element.isEmpty());
  }

  private static <T> T text(String value, JsonCodec<T> codec) {
    return codec.parse(JsonValue.of(value).toJson());
  }

  private static <T> T json(String value, JsonCodec<T> codec) {
    return codec.parse(value.strip().getBytes(StandardCharsets.UTF_8));
  }

  private static OffsetDateTime dateTime(String value) {
    try {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, OffsetDateTime::from);
    } catch (DateTimeException e) {
      return text(value, JsonCodecs.DATE_TIME);
    }
  }

  /** As the API description spells it. */
  public String name() {
    return name;
  }

  /**
   * The value among headers.
   *
   * @throws DecodingException if it is not of this type
   */
  Optional<T> in(HttpHeaders headers) {
    List<String> values = headers.all(name);
    try {
      return values.isEmpty() ? Optional.empty() : Optional.of(reader.apply(values));
    } catch (DecodingException e) {
      throw (DecodingException) new DecodingException("header " + name, e.problem()).initCause(e);
    }
  }

  @Override
  public String toString() {
    return "HeaderField[" + name + "]";
  }
}
