package io.specwright.generator.emit.java;

import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Generated enums in the hands of a caller. */
class EnumUsageTest {

  @Test
  void anUnknownValueIsKept() {
    new Sample().strings("Mode", "test", "live").use("""
        assertThat(Mode.of("test")).isSameAs(Mode.TEST);
        assertThat(Mode.TEST.known()).contains(Mode.Known.TEST);
        Mode other = Mode.CODEC.parse("\\"beta\\"");
        assertThat(other.known()).isEmpty();
        assertThat(other.value()).isEqualTo("beta");
        assertThat(other).isEqualTo(Mode.of("beta")).hasSameHashCodeAs(Mode.of("beta")).hasToString("beta");
        assertThat(Mode.CODEC.toJson(other)).isEqualTo("\\"beta\\"");
        assertThatThrownBy(() -> Mode.CODEC.parse("1")).isInstanceOf(DecodingException.class);
        """);
  }

  @Test
  void numbersAndBooleansAreTyped() {
    new Sample()
        .enumOf("Level", Scalar.LONG, "", constants("LOW", JsonValue.of(1), "HIGH", JsonValue.of(Long.MAX_VALUE)))
        .enumOf("Size", Scalar.INT, "", constants("MINUS", JsonValue.of(-1), "TWO", JsonValue.of(2)))
        .enumOf("Rate", Scalar.DECIMAL, "",
            constants("HALF", JsonValue.of(new BigDecimal("0.5")), "ONE", JsonValue.of(1)))
        .enumOf("Flag", Scalar.BOOLEAN, "", constants("TRUE", JsonValue.of(true), "FALSE", JsonValue.of(false)))
        .enumOf("Only", Scalar.BOOLEAN, "", constants("NO", JsonValue.of(false)))
        .object("Holder", Property.of("level", Sample.ref("Level")), Property.of("rate", Sample.ref("Rate")))
        .use("""
            assertThat(Level.of(Long.MAX_VALUE)).isSameAs(Level.HIGH);
            assertThat(Level.CODEC.parse("7")).isEqualTo(Level.of(7)).hasToString("7");
            assertThat(Size.of(-1)).isSameAs(Size.MINUS);
            assertThat(Rate.of(new BigDecimal("0.50"))).isSameAs(Rate.HALF);
            Rate three = Rate.of(new BigDecimal("3"));
            assertThat(Rate.of(new BigDecimal("3.0"))).isEqualTo(three).hasSameHashCodeAs(three);
            assertThat(Flag.CODEC.parse("false")).isSameAs(Flag.FALSE);
            assertThat(Only.CODEC.parse("true").known()).isEmpty();
            Holder holder = Holder.builder().level(1).rate(new BigDecimal("0.5")).build();
            assertThat(holder.level()).contains(Level.LOW);
            assertThat(Holder.CODEC.toJson(Holder.CODEC.parse("{\\"rate\\":0.70}"))).isEqualTo("{\\"rate\\":0.70}");
            """);
  }

  @Test
  void manyConstantsAreFoundInATable() {
    Map<String, JsonValue> strings = new LinkedHashMap<>();
    Map<String, JsonValue> numbers = new LinkedHashMap<>();
    for (int i = 0; i < 2_000; i++) {
      strings.put("V" + i, JsonValue.of("value " + i));
      numbers.put("V" + i, JsonValue.of(i));
    }
    strings.put("BY_VALUE", JsonValue.of("by value"));
    new Sample().enumOf("Many", Scalar.STRING, "", strings).enumOf("Numbers", Scalar.LONG, "", numbers).use("""
        assertThat(Many.of("value 1999")).isSameAs(Many.V1999);
        assertThat(Many.of("by value")).isSameAs(Many.BY_VALUE);
        assertThat(Many.of("other").known()).isEmpty();
        assertThat(Numbers.of(1_999)).isSameAs(Numbers.V1999);
        """);
  }

  private static Map<String, JsonValue> constants(Object... namesAndValues) {
    Map<String, JsonValue> constants = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      constants.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
    }
    return constants;
  }
}
