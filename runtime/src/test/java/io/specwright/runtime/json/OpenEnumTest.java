package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

  static final class Mode extends OpenEnum<String, Mode.Known> {
    static final EnumCodec<String, Mode> CODEC = EnumCodec.of(JsonCodecs.STRING, new Mode("", -1));
    static final Mode LIVE = CODEC.known("live");

    private Mode(String value, int constant) { super(value, constant); }

    @Override protected Mode create(String value, int constant) { return new Mode(value, constant); }

    @Override protected Known[] constants() { return Known.values(); }

    static Mode of(String value) { return CODEC.of(value); }

    enum Known { LIVE }
  }

  static final class Other extends OpenEnum<String, Mode.Known> {
    Other(String value) { super(value, -1); }

    @Override protected Other create(String value, int constant) { return new Other(value); }

    @Override protected Mode.Known[] constants() { return Mode.Known.values(); }
  }

  static final class Rate extends OpenEnum<BigDecimal, Rate.Known> {
    static final EnumCodec<BigDecimal, Rate> CODEC =
        EnumCodec.of(JsonCodecs.DECIMAL, new Rate(BigDecimal.ZERO, -1));
    static final Rate _1 = CODEC.known(new BigDecimal("1.0")), _2_5 = CODEC.known(new BigDecimal("2.5"));

    private Rate(BigDecimal value, int constant) { super(value, constant); }

    @Override protected Rate create(BigDecimal value, int constant) { return new Rate(value, constant); }

    @Override protected Known[] constants() { return Known.values(); }

    enum Known { _1, _2_5 }
  }

  @Test
  void numbersOfOneValueAreOneConstant() {
    assertThat(Rate.CODEC.parse("1.00")).isSameAs(Rate._1);
    assertThat(Rate.CODEC.parse("1").known()).contains(Rate.Known._1);
    assertThat(Rate.CODEC.parse("2.50")).isSameAs(Rate._2_5);
    assertThat(Rate.CODEC.parse("3.0")).isEqualTo(Rate.CODEC.parse("3")).hasSameHashCodeAs(Rate.CODEC.parse("3"));
    assertThat(Rate.CODEC.parse("3.0").known()).isEmpty();
    assertThat(Rate.CODEC.parse("3.0")).hasToString("3.0");
  }

  @Test
  void knownAndUnknownValuesAreValues() {
    assertThat(Mode.CODEC.parse("\"live\"")).isSameAs(Mode.LIVE);
    Mode beta = Mode.CODEC.parse("\"beta\"");
    assertThat(beta).isEqualTo(Mode.of("beta")).hasSameHashCodeAs(Mode.of("beta")).hasToString("beta");
    assertThat(beta.known()).isEmpty();
    assertThat(Mode.CODEC.toJson(beta)).isEqualTo("\"beta\"");
    assertThat(Mode.LIVE.known()).contains(Mode.Known.LIVE);
  }

  @Test
  void typesAreToldApart() {
    assertThat(new Other("beta")).isNotEqualTo(Mode.of("beta"));
  }
}
