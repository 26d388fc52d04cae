package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelValuesTest {
  private static final JsonNames NAMES = JsonNames.of("id", "price", "key");

  private static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }

  @Test
  void numbersAreComparedByValue() {
    @Nullable Object[] one = values("a", new BigDecimal("1.0"), null, JsonExtras.NONE);
    @Nullable Object[] same = values("a", new BigDecimal("1.00"), null, JsonExtras.NONE);
    assertThat(ModelValues.equal(one, same)).isTrue();
    assertThat(ModelValues.hash(one)).isEqualTo(ModelValues.hash(same));
    assertThat(ModelValues.equal(one, values("a", new BigDecimal("1.1"), null, JsonExtras.NONE))).isFalse();
    assertThat(ModelValues.equal(one, values("a", new BigDecimal("1.0"), "k", JsonExtras.NONE))).isFalse();
    assertThat(ModelValues.equal(one, values("a", null, null, JsonExtras.NONE))).isFalse();
  }

  @Test
  void theTextHidesWhatIsSensitive() {
    JsonExtras extras = JsonExtras.NONE.withUndeclared("x", JsonValue.of(1));
    assertThat(ModelValues.text("License", NAMES, values("a", null, "s3cret", Map.of("n", 1), extras), "key"))
        .isEqualTo("License[id=a, key=***, additionalProperties={n=1}, extras=[x]]");
    assertThat(ModelValues.text("License", NAMES, values(null, null, null, JsonExtras.NONE))).isEqualTo("License[]");
  }
}
