package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

  static final class Mode extends OpenEnum<Mode.Known> {
    static final Mode LIVE = new Mode("live", Known.LIVE);
    static final JsonCodec<Mode> CODEC = codec(Mode::of);

    private Mode(String value, @Nullable Known known) {
      super(value, known);
    }

    static Mode of(String value) {
      return value.equals("live") ? LIVE : new Mode(value, null);
    }

    enum Known { LIVE }
  }

  static final class Other extends OpenEnum<Mode.Known> {
    Other(String value) {
      super(value, null);
    }
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
