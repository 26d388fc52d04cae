package io.specwright.runtime.http;

import java.time.Duration;

/** What is asked of settings. */
final class Checks {
  private Checks() {}

  static Duration positive(String name, Duration value) {
    if (value.isZero() || value.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive: " + value);
    }
    return value;
  }

  static long notNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
    return value;
  }

  static int notNegative(String name, int value) {
    return (int) notNegative(name, (long) value);
  }
}
