package io.specwright.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open enum in the shape of a generated one. */
final class EnvironmentMode {
  public static final EnvironmentMode TEST = new EnvironmentMode("test", Known.TEST);
  public static final EnvironmentMode PROD = new EnvironmentMode("prod", Known.PROD);
  public static final JsonCodec<EnvironmentMode> CODEC =
      JsonCodec.of(EnvironmentMode::read, (out, value) -> out.value(value.value));

  private final String value;
  private final @Nullable Known known;

  private EnvironmentMode(String value, @Nullable Known known) {
    this.value = value;
    this.known = known;
  }

  public static EnvironmentMode of(String value) {
    return switch (value) {
      case "test" -> TEST;
      case "prod" -> PROD;
      default -> new EnvironmentMode(value, null);
    };
  }

  private static @Nullable EnvironmentMode read(JsonReader in) {
    String value = in.readString();
    return value == null ? null : of(value);
  }

  public String value() {
    return value;
  }

  public Optional<Known> known() {
    return Optional.ofNullable(known);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnvironmentMode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  public enum Known { TEST, PROD }
}
