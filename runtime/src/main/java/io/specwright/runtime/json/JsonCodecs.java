package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of plain values, and of lists, sets and maps of anything. They are classes and no lambdas, which start
 * several times slower.
 */
public final class JsonCodecs {
  /** Strings. */
  public static final JsonCodec<String> STRING = new JsonCodec<>() {
    @Override
    public @Nullable String read(JsonReader in) {
      return in.readString();
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.value(value);
    }
  };
  /** {@code true} and {@code false}. */
  public static final JsonCodec<Boolean> BOOLEAN = new JsonCodec<>() {
    @Override
    public @Nullable Boolean read(JsonReader in) {
      return in.readBoolean();
    }

    @Override
    public void write(JsonWriter out, Boolean value) {
      out.value((boolean) value);
    }
  };
  /** Whole numbers of 32 bits; {@code 1.0} and {@code 1e2} are whole. */
  public static final JsonCodec<Integer> INT = new JsonCodec<>() {
    @Override
    public @Nullable Integer read(JsonReader in) {
      return in.readInt();
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      out.value((long) value);
    }
  };
  /** Whole numbers of 64 bits. */
  public static final JsonCodec<Long> LONG = new JsonCodec<>() {
    @Override
    public @Nullable Long read(JsonReader in) {
      return in.readLong();
    }

    @Override
    public void write(JsonWriter out, Long value) {
      out.value((long) value);
    }
  };
  /** Numbers, exact with their scale. */
  public static final JsonCodec<BigDecimal> DECIMAL = new JsonCodec<>() {
    @Override
    public @Nullable BigDecimal read(JsonReader in) {
      return in.readDecimal();
    }

    @Override
    public void write(JsonWriter out, BigDecimal value) {
      out.value(value);
    }
  };
  /** Numbers, nearest double; digits a double cannot hold are kept for writing where a property holds the value. */
  public static final JsonCodec<Double> DOUBLE = new JsonCodec<>() {
    @Override
    public @Nullable Double read(JsonReader in) {
      return in.readNearestDouble();
    }

    @Override
    public void write(JsonWriter out, Double value) {
      out.value((double) value);
    }
  };
  /** Numbers, exact with their scale, that are no larger than a double can be. */
  static final JsonCodec<BigDecimal> EXACT_DOUBLE = new JsonCodec<>() {
    @Override
    public @Nullable BigDecimal read(JsonReader in) {
      return in.readExactDouble();
    }

    @Override
    public void write(JsonWriter out, BigDecimal value) {
      out.value(value);
    }
  };
  /** RFC 3339 {@code date-time}. */
  public static final JsonCodec<OffsetDateTime> DATE_TIME = new JsonCodec<>() {
    @Override
    public @Nullable OffsetDateTime read(JsonReader in) {
      return in.readDateTime();
    }

    @Override
    public void write(JsonWriter out, OffsetDateTime value) {
      out.value(value);
    }
  };
  /** RFC 3339 {@code full-date}. */
  public static final JsonCodec<LocalDate> DATE = new JsonCodec<>() {
    @Override
    public @Nullable LocalDate read(JsonReader in) {
      return in.readDate();
    }

    @Override
    public void write(JsonWriter out, LocalDate value) {
      out.value(value);
    }
  };
  /** RFC 3339 {@code full-time}. */
  public static final JsonCodec<OffsetTime> TIME = new JsonCodec<>() {
    @Override
    public @Nullable OffsetTime read(JsonReader in) {
      return in.readTime();
    }

    @Override
    public void write(JsonWriter out, OffsetTime value) {
      out.value(value);
    }
  };
  /** ISO 8601 durations of days and smaller units. */
  public static final JsonCodec<Duration> DURATION = new JsonCodec<>() {
    @Override
    public @Nullable Duration read(JsonReader in) {
      return in.readDuration();
    }

    @Override
    public void write(JsonWriter out, Duration value) {
      out.value(value);
    }
  };
  /** UUIDs. */
  public static final JsonCodec<UUID> UUID = new JsonCodec<>() {
    @Override
    public @Nullable UUID read(JsonReader in) {
      return in.readUuid();
    }

    @Override
    public void write(JsonWriter out, UUID value) {
      out.value(value);
    }
  };
  /** URIs and references that {@link java.net.URI} can hold. */
  public static final JsonCodec<URI> URI = new JsonCodec<>() {
    @Override
    public @Nullable URI read(JsonReader in) {
      return in.readUri();
    }

    @Override
    public void write(JsonWriter out, URI value) {
      out.value(value);
    }
  };
  /** Base64 text (RFC 4648). */
  public static final JsonCodec<Bytes> BYTES = new JsonCodec<>() {
    @Override
    public @Nullable Bytes read(JsonReader in) {
      return in.readBytes();
    }

    @Override
    public void write(JsonWriter out, Bytes value) {
      out.value(value);
    }
  };
  /** Any value as a tree. */
  public static final JsonCodec<JsonValue> VALUE = new JsonCodec<>() {
    @Override
    public JsonValue read(JsonReader in) {
      return in.readValue();
    }

    @Override
    public void write(JsonWriter out, JsonValue value) {
      out.value(value);
    }
  };

  private JsonCodecs() {}

  /** An array; a list with an element of another type is no such list. */
  public static <T extends @Nullable Object> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return new ContainerCodec.OfList<>(element);
  }

  /** An array whose order and repetitions carry no meaning. */
  public static <T extends @Nullable Object> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return new ContainerCodec.OfSet<>(element);
  }

  /** An object with free names. */
  public static <T extends @Nullable Object> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
    return new ContainerCodec.OfMap<>(value);
  }

  /** The same type, or JSON null: for elements of lists and maps that may be null. */
  public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> codec) {
    return new NullableCodec<>(codec);
  }

  static boolean isNullable(JsonCodec<?> codec) {
    return codec instanceof NullableCodec;
  }

  private record NullableCodec<T>(JsonCodec<T> codec) implements JsonCodec<@Nullable T> {
    @Override
    public @Nullable T read(JsonReader in) {
      return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) {
      if (value == null) {
        out.nullValue();
      } else {
        codec.write(out, value);
      }
    }
  }
}
