package io.specwright.runtime.json;

import org.jspecify.annotations.Nullable;

/** An open enum in the shape of a generated one. */
final class EnvironmentMode extends OpenEnum<String, EnvironmentMode.Known> {
  public static final EnumCodec<String, Known, EnvironmentMode> CODEC =
      EnumCodec.of(JsonCodecs.STRING, Known.values(), EnvironmentMode::new);
  public static final EnvironmentMode TEST = CODEC.known("test"), PROD = CODEC.known("prod");

  private EnvironmentMode(String value, @Nullable Known known) { super(value, known); }

  public static EnvironmentMode of(String value) { return CODEC.of(value); }

  public enum Known { TEST, PROD }
}
