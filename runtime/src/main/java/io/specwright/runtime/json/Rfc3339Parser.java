package io.specwright.runtime.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Parses the {@code date-time}, {@code full-date} and {@code full-time} of RFC 3339 section 5.6, and a space for the
 * {@code T} as its note allows. A leap second has no java.time value and is refused. Much faster than
 * {@code OffsetDateTime.parse}, and knows whether {@link Rfc3339Printer} would print the same text.
 */
final class Rfc3339Parser {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final byte[] NONE = {};
  private static final int MAX_FRACTION = 9;
  private static final int MAX_OFFSET_SECONDS = 18 * 3600;

  private byte[] text = NONE;
  private int at;
  private int end;
  private boolean failed;
  private boolean canonical;
  private int hour;
  private int minute;
  private int second;
  private int nano;
  private ZoneOffset offset = ZoneOffset.UTC;

  /** Sets what the next call parses; the text is ASCII, or else it fails. */
  Rfc3339Parser of(byte[] ascii, int from, int to) {
    text = ascii;
    at = from;
    end = to;
    failed = false;
    canonical = true;
    return this;
  }

  /** Whether the value parsed last would be printed as it was spelled. */
  boolean isCanonical() {
    return canonical;
  }

  @Nullable OffsetDateTime dateTime() {
    LocalDate date = datePart();
    int separator = next();
    canonical &= separator == 'T';
    failed |= separator != 'T' && separator != 't' && separator != ' ';
    timePart();
    if (failed || at != end || date == null) {
      return null;
    }
    return OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nano), offset);
  }

  @Nullable LocalDate date() {
    LocalDate date = datePart();
    return at == end ? date : null;
  }

  @Nullable OffsetTime time() {
    timePart();
    return failed || at != end ? null : OffsetTime.of(hour, minute, second, nano, offset);
  }

  private @Nullable LocalDate datePart() {
    int year = digits(4);
    expect('-');
    int month = digits(2);
    expect('-');
    int day = digits(2);
    failed |= month < 1 || month > 12 || day < 1;
    if (failed) {
      return null;
    }
    boolean leapDay = month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    failed = day > DAYS[month - 1] && !leapDay;
    return failed ? null : LocalDate.of(year, month, day);
  }

  private void timePart() {
    hour = digits(2);
    expect(':');
    minute = digits(2);
    expect(':');
    second = digits(2);
    failed |= hour > 23 || minute > 59 || second > 59;
    fraction();
    offset();
  }

  private void fraction() {
    nano = 0;
    int count = 0;
    if (at < end && text[at] == '.') {
      at++;
      for (; at < end && text[at] >= '0' && text[at] <= '9'; at++, count++) {
        nano = count < MAX_FRACTION ? nano * 10 + text[at] - '0' : nano;
      }
      failed |= count == 0;
      for (int i = count; i < MAX_FRACTION; i++) {
        nano *= 10;
      }
    }
    canonical &= count == Rfc3339Printer.fractionDigits(nano);
  }

  private void offset() {
    int sign = next();
    if (sign == 'Z' || sign == 'z') {
      canonical &= sign == 'Z';
      offset = ZoneOffset.UTC;
      return;
    }
    int hours = digits(2);
    expect(':');
    int minutes = digits(2);
    int seconds = hours * 3600 + minutes * 60;
    failed |= sign != '+' && sign != '-' || minutes > 59 || seconds > MAX_OFFSET_SECONDS;
    canonical &= seconds != 0;
    offset = failed ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }

  private int digits(int count) {
    if (count > end - at) {
      failed = true;
      return 0;
    }
    int value = 0;
    int outside = 0;
    for (int i = 0; i < count; i++) {
      int digit = text[at++] - '0';
      outside |= digit | 9 - digit;
      value = value * 10 + digit;
    }
    failed |= outside < 0;
    return value;
  }

  private void expect(char c) {
    failed |= next() != c;
  }

  /** The next byte, or -1 at the end. */
  private int next() {
    return at < end ? text[at++] : -1;
  }
}
