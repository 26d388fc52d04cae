package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void spellingsOfOneNumberAreEqual() {
    assertThat(Decimals.equal(new BigDecimal("1.0"), new BigDecimal("1.00"))).isTrue();
    assertThat(Decimals.equal(new BigDecimal("0"), new BigDecimal("0E+3"))).isTrue();
    assertThat(Decimals.hash(new BigDecimal("100"))).isEqualTo(Decimals.hash(new BigDecimal("1E+2")));
    assertThat(Decimals.hash(new BigDecimal("0.000"))).isEqualTo(Decimals.hash(BigDecimal.ZERO));
  }

  @Test
  void absentIsNoNumber() {
    assertThat(Decimals.equal(null, null)).isTrue();
    assertThat(Decimals.equal(BigDecimal.ZERO, null)).isFalse();
    assertThat(Decimals.equal(null, BigDecimal.ZERO)).isFalse();
    assertThat(Decimals.hash(null)).isZero();
  }

  @Test
  void longNumbersAreStrippedWithoutADivisionForEachZero() {
    BigDecimal zeros = new BigDecimal("1" + "0".repeat(9_000));
    BigDecimal fraction = new BigDecimal("1.5" + "0".repeat(9_000));
    assertThat(Decimals.stripped(zeros)).isEqualTo(new BigDecimal("1E+9000"));
    assertThat(Decimals.stripped(fraction)).isEqualTo(new BigDecimal("1.5"));
    assertThat(Decimals.stripped(fraction.negate())).isEqualTo(new BigDecimal("-1.5"));
    assertTimeout(Duration.ofSeconds(5), () -> {
      for (int i = 0; i < 200; i++) {
        assertThat(Decimals.hash(zeros)).isEqualTo(new BigDecimal("1E+9000").hashCode());
      }
    });
  }

  @Test
  void farExponentsCostNothing() {
    assertThat(Decimals.equal(new BigDecimal("1e999999999"), new BigDecimal("1e-999999999"))).isFalse();
  }
}
