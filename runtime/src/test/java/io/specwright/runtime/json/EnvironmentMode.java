package io.specwright.runtime.json;

/** An open enum in the shape of a generated one. */
final class EnvironmentMode extends OpenEnum<String, EnvironmentMode.Known> {
  public static final EnumCodec<String, EnvironmentMode> CODEC =
      EnumCodec.of(JsonCodecs.STRING, new EnvironmentMode("", -1));
  public static final EnvironmentMode TEST = CODEC.known("test"), PROD = CODEC.known("prod");

  private EnvironmentMode(String value, int constant) { super(value, constant); }

  @Override protected EnvironmentMode create(String value, int constant) { return new EnvironmentMode(value, constant); }

  @Override protected Known[] constants() { return Known.values(); }

  public static EnvironmentMode of(String value) { return CODEC.of(value); }

  public enum Known { TEST, PROD }
}
