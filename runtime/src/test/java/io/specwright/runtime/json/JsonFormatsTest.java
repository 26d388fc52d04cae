package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings with a format: what is of the format, and that no spelling is lost on a round trip. */
class JsonFormatsTest {

  /** A model with a property of any type. */
  private static final class Holder extends OpenModel {
    private final JsonCodec<?> type;

    Holder(JsonCodec<?> type, ModelValues values) {
      super(values);
      this.type = type;
    }

    static ModelCodec<Holder> codec(JsonCodec<?> type) { return ModelCodec.of(new Holder(type, ModelValues.NONE)); }

    @Override protected Holder create(ModelValues values) { return new Holder(type, values); }

    @Override protected void declare(ModelProperties properties) { properties.optional("value", type); }

    <T> @Nullable T value() {
      try {
        return this.<T>optional(0).orElse(null);
      } catch (DecodingException e) {
        return null;
      }
    }
  }

  /** Reads a property with this text, checks that it is written back as it was, and returns the typed value. */
  private static <T> @Nullable T roundTrip(JsonCodec<T> type, String text) {
    String json = "{\"value\":" + JsonValue.of(text).toJson() + "}";
    Holder holder = Holder.codec(type).parse(json);
    assertThat(Holder.codec(type).toJson(holder)).isEqualTo(json);
    return holder.value();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-02T03:04:05Z, 2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05.1Z, 2024-01-02T03:04:05.100Z",
    "2024-01-02T03:04:05.000Z, 2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05.123456789+05:30, 2024-01-02T03:04:05.123456789+05:30",
    "2024-01-02T03:04:05.1234567891234Z, 2024-01-02T03:04:05.123456789Z",
    "2024-01-02T03:04:05.120000Z, 2024-01-02T03:04:05.12Z",
    "2024-01-02t03:04:05z, 2024-01-02T03:04:05Z",
    "2024-01-02 03:04:05Z, 2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05-00:00, 2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05+00:00, 2024-01-02T03:04:05Z",
    "2024-02-29T23:59:59-18:00, 2024-02-29T23:59:59-18:00",
    "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
  })
  void readsDateTimes(String text, String value) {
    assertThat(roundTrip(JsonCodecs.DATE_TIME, text)).isEqualTo(OffsetDateTime.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "2024", "2024-01-02", "2024-01-02T03:04Z", "2024-01-02T03:04:05", "2024-01-02T03:04:05.Z",
    "2024-01-02T03:04:05,1Z",
    "2024-1-02T03:04:05Z", "24-01-02T03:04:05Z", "+2024-01-02T03:04:05Z", "02024-01-02T03:04:05Z",
    "2024-13-02T03:04:05Z",
    "2024-00-02T03:04:05Z", "2024-01-00T03:04:05Z", "2024-01-32T03:04:05Z", "2024-04-31T03:04:05Z",
    "2023-02-29T03:04:05Z",
    "1900-02-29T03:04:05Z", "2024-01-02T24:00:00Z", "2024-01-02T03:60:05Z", "2016-12-31T23:59:60Z",
    "2024-01-02T03:04:05+5:30",
    "2024-01-02T03:04:05+0530", "2024-01-02T03:04:05+19:00", "2024-01-02T03:04:05+01:60", "2024-01-02T03:04:05Zx",
    " 2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05Z ", "2024-01-02_03:04:05Z", "20240102T030405Z", "2024-01-02T03:04:05[UTC]",
    "2024-0\u0661-02T03:04:05Z",
    "now", "2024-01-02T03:04:0:Z", "2024-01-02T03:04:0/Z",
  })
  void otherTextIsNoDateTime(String text) {
    assertThat(roundTrip(JsonCodecs.DATE_TIME, text)).isNull();
  }

  @Test
  void dateTimesMayHaveEscapes() {
    assertThat(JsonCodecs.DATE_TIME.parse("\"2024-01-02\\u005403:04:05Z\""))
        .isEqualTo(OffsetDateTime.parse("2024-01-02T03:04:05Z"));
  }

  @Test
  void whatRfc3339CannotSayIsNotWritten() {
    assertThatThrownBy(() -> JsonCodecs.DATE_TIME.toJson(OffsetDateTime.parse("+10000-01-02T03:04:05Z")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonCodecs.DATE_TIME.toJson(OffsetDateTime.parse("2024-01-02T03:04:05+01:00:30")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsDatesAndTimes() {
    assertThat(roundTrip(JsonCodecs.DATE, "2024-02-29")).isEqualTo(LocalDate.parse("2024-02-29"));
    assertThat(roundTrip(JsonCodecs.DATE, "2023-02-29")).isNull();
    assertThat(roundTrip(JsonCodecs.DATE, "2024-02-29T00:00:00Z")).isNull();
    assertThat(roundTrip(JsonCodecs.TIME, "03:04:05.5-01:30")).isEqualTo(OffsetTime.parse("03:04:05.500-01:30"));
    assertThat(roundTrip(JsonCodecs.TIME, "03:04:05z")).isEqualTo(OffsetTime.parse("03:04:05Z"));
    assertThat(roundTrip(JsonCodecs.TIME, "03:04:05")).isNull();
  }

  @Test
  void readsDurations() {
    assertThat(roundTrip(JsonCodecs.DURATION, "PT1H30M")).isEqualTo(Duration.ofMinutes(90));
    assertThat(roundTrip(JsonCodecs.DURATION, "PT90M")).isEqualTo(Duration.ofMinutes(90));
    assertThat(roundTrip(JsonCodecs.DURATION, "P2D")).isEqualTo(Duration.ofDays(2));
    for (String text : List.of("P1Y", "P2W", "1h", "", "P", "PT" + "9".repeat(1000) + "S")) {
      assertThat(roundTrip(JsonCodecs.DURATION, text)).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT0S", "PT23H59M, PT23H59M", "PT24H, P1D", "PT960H, P40D", "P1DT2H3M4.5S, P1DT2H3M4.5S",
    "PT-1H, PT-1H", "PT-25H, P-1DT-1H", "P1DT-1H, PT23H",
  })
  void writesDurationsWithTheirDays(String text, String written) {
    Duration value = Duration.parse(text);
    assertThat(JsonCodecs.DURATION.toJson(value)).isEqualTo('"' + written + '"');
    assertThat(JsonCodecs.DURATION.parse('"' + written + '"')).isEqualTo(value);
  }

  @Test
  void readsUuids() {
    UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    assertThat(roundTrip(JsonCodecs.UUID, "123e4567-e89b-12d3-a456-426614174000")).isEqualTo(uuid);
    assertThat(roundTrip(JsonCodecs.UUID, "123E4567-E89B-12d3-a456-426614174000")).isEqualTo(uuid);
    for (String text : List.of("1-1-1-1-1", "", "123e4567-e89b-12d3-a456-42661417400g",
        "{123e4567-e89b-12d3-a456-426614174000}", "123e4567e-89b-12d3-a456-426614174000")) {
      assertThat(roundTrip(JsonCodecs.UUID, text)).isNull();
    }
  }

  @Test
  void readsUris() {
    assertThat(roundTrip(JsonCodecs.URI, "https://example.org/a?b=%20#c")).isEqualTo(
        URI.create("https://example.org/a?b=%20#c"));
    assertThat(roundTrip(JsonCodecs.URI, "")).isEqualTo(URI.create(""));
    assertThat(roundTrip(JsonCodecs.URI, "https://example.org/\u00e9")).isNotNull();
    assertThat(roundTrip(JsonCodecs.URI, "https://example.org/a b")).isNull();
  }

  @Test
  void readsBytes() {
    Bytes bytes = Bytes.of(new byte[] {-5, -1, 0, 1});
    for (String text : List.of("+/8AAQ==", "-_8AAQ==", "+/8AAQ", "-_8AAQ", "+/8AAR==")) {
      assertThat(roundTrip(JsonCodecs.BYTES, text)).isEqualTo(bytes).hasSameHashCodeAs(bytes);
    }
    assertThat(roundTrip(JsonCodecs.BYTES, "")).isEqualTo(Bytes.of(new byte[0]));
    for (String text : List.of("+_8AAQ==", "A", "AA=A", "AA ==", "\u00e9")) {
      assertThat(roundTrip(JsonCodecs.BYTES, text)).isNull();
    }
    assertThat(bytes).hasToString("Bytes[4]");
    assertThat(bytes.size()).isEqualTo(4);
  }

  @Test
  void bytesAreACopy() {
    byte[] content = {1, 2};
    Bytes bytes = Bytes.of(content);
    content[0] = 9;
    bytes.toByteArray()[1] = 9;
    assertThat(bytes).isEqualTo(Bytes.of(new byte[] {1, 2}));
  }
}
