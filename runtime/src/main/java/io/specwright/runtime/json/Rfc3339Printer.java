package io.specwright.runtime.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/** Prints RFC 3339: {@code Z} for UTC, seconds always, a fraction of three, six or nine digits if it is not zero. */
final class Rfc3339Printer {
  private Rfc3339Printer() {}

  /** How many digits of a fraction are printed. */
  static int fractionDigits(int nano) {
    return nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
  }

  static void dateTime(JsonBuffer out, OffsetDateTime value) {
    date(out, value.getYear(), value.getMonthValue(), value.getDayOfMonth(), 'T');
    time(out, value.getHour(), value.getMinute(), value.getSecond(), value.getNano(), value.getOffset());
  }

  static void date(JsonBuffer out, LocalDate value, char after) {
    date(out, value.getYear(), value.getMonthValue(), value.getDayOfMonth(), after);
  }

  private static void date(JsonBuffer out, int year, int month, int day, char after) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("RFC 3339 has no year " + year);
    }
    out.twoDigits(year / 100);
    out.twoDigits(year % 100, '-');
    out.twoDigits(month, '-');
    out.twoDigits(day, after);
  }

  static void time(JsonBuffer out, OffsetTime value) {
    time(out, value.getHour(), value.getMinute(), value.getSecond(), value.getNano(), value.getOffset());
  }

  private static void time(JsonBuffer out, int hour, int minute, int second, int nano, ZoneOffset offset) {
    out.twoDigits(hour, ':');
    out.twoDigits(minute, ':');
    out.twoDigits(second);
    switch (fractionDigits(nano)) {
      case 3 -> fraction(out, nano / 1_000_000, 3);
      case 6 -> fraction(out, nano / 1_000, 6);
      case 9 -> fraction(out, nano, 9);
      default -> { }
    }
    offset(out, offset);
  }

  private static void fraction(JsonBuffer out, int value, int digits) {
    out.put('.');
    out.digits(value, digits);
  }

  private static void offset(JsonBuffer out, ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    if (seconds % 60 != 0) {
      throw new IllegalArgumentException("RFC 3339 has no offset " + offset);
    }
    if (seconds == 0) {
      out.put('Z');
      return;
    }
    out.put(offset.getTotalSeconds() < 0 ? '-' : '+');
    out.twoDigits(seconds / 3600, ':');
    out.twoDigits(seconds / 60 % 60);
  }
}
