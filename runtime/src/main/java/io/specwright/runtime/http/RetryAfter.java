package io.specwright.runtime.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a server asks to wait: {@code Retry-After} (RFC 9110, section 10.2.3) or the finer {@code retry-after-ms}.
 */
final class RetryAfter {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private RetryAfter() {}

  /** Empty if the server asks for nothing that can be understood; zero for a date that is past. */
  static Optional<Duration> of(HttpHeaders headers, Instant now) {
    return headers.first("retry-after-ms").flatMap(text -> number(text, 1))
        .or(() -> headers.first("Retry-After").flatMap(text -> number(text, 1000).or(() -> date(text, now))));
  }

  /** A number too large for a duration saturates, which is far beyond any wait that is honoured. */
  private static Optional<Duration> number(String text, long millisPerUnit) {
    return NUMBER.matcher(text.strip()).matches()
        ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(text.strip()) * millisPerUnit)))
        : Optional.empty();
  }

  private static Optional<Duration> date(String text, Instant now) {
    return HttpDate.parse(text.strip(), now).flatMap(date -> {
      try {
        Duration wait = Duration.between(now, date);
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
      } catch (ArithmeticException e) {
        return Optional.empty();
      }
    });
  }
}
