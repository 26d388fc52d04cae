package io.specwright.runtime.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of HTTP headers in all forms that recipients must know (RFC 9110, section 5.6.7). */
final class HttpDate {
  private static final DateTimeFormatter TODAY = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
  /** C's: {@code Sun Nov  6 08:49:37 1994}. */
  private static final DateTimeFormatter ASCTIME =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH);

  private HttpDate() {}

  /** Empty for anything else than a date. */
  static Optional<Instant> parse(String text, Instant now) {
    for (Form form : List.<Form>of(
        date -> TODAY.parse(date, Instant::from), date -> rfc850(date, now), date -> utc(date, ASCTIME))) {
      try {
        return Optional.of(form.parse(text));
      } catch (DateTimeException e) {
        // It has another form, or none.
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Sunday, 06-Nov-94 08:49:37 GMT}. A year that seems to be more than 50 years in the future is the last one in
   * the past that ends like this.
   */
  private static Instant rfc850(String text, Instant now) {
    int year = now.atOffset(ZoneOffset.UTC).getYear();
    return utc(text, new DateTimeFormatterBuilder()
        .appendPattern("EEEE, dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, year - 49)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.ENGLISH));
  }

  private static Instant utc(String text, DateTimeFormatter form) {
    return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
  }

  @FunctionalInterface
  private interface Form {
    Instant parse(String text);
  }
}
