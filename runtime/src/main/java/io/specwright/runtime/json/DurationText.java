package io.specwright.runtime.json;

import java.time.Duration;

/** Prints ISO 8601 durations with their days, as people write them: {@code P40D}, {@code P1DT2H30M}. */
final class DurationText {

  private DurationText() {}

  /** Java's own text has no days: {@code PT960H}. A day has 24 hours here. */
  static String of(Duration value) {
    long days = value.toDays();
    if (days == 0) {
      return value.toString();
    }
    Duration rest = value.minusDays(days);
    return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
  }
}
