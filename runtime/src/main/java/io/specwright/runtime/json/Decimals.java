package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Equality of numbers by value, for the properties of models: {@code 1.0} and {@code 1.00} are the same price. Numbers
 * inside lists, maps and unions compare by {@link BigDecimal#equals}, because these are the JDK's own.
 */
public final class Decimals {
  private static final int MAX_DIVIDED_BITS = 256;

  private Decimals() {}

  /** Whether both are absent or the same number. */
  public static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  /** The same for all spellings of a number. */
  public static int hash(@Nullable BigDecimal value) {
    return value == null ? 0 : stripped(value).hashCode();
  }

  /** As {@link BigDecimal#stripTrailingZeros}, which divides a long number once for each of its zeros. */
  static BigDecimal stripped(BigDecimal value) {
    return value.unscaledValue().bitLength() <= MAX_DIVIDED_BITS
        ? value.stripTrailingZeros()
        : new BigDecimal(DecimalText.normalized(value.toString()));
  }

  /** Whether two arrays of one length hold the same; numbers are compared by value. */
  public static boolean equalAll(@Nullable Object[] a, @Nullable Object[] b) {
    for (int i = 0; i < a.length; i++) {
      boolean same = a[i] instanceof BigDecimal x && b[i] instanceof BigDecimal y ? equal(x, y)
          : Objects.equals(a[i], b[i]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The same for arrays that are {@linkplain #equalAll equal}. */
  public static int hashAll(@Nullable Object[] values) {
    int hash = 1;
    for (Object value : values) {
      hash = 31 * hash + (value instanceof BigDecimal number ? hash(number) : Objects.hashCode(value));
    }
    return hash;
  }
}
