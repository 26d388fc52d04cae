package io.specwright.generator.ir;

/** The scalar Java types a value can have; the rule from {@code type} and {@code format} is in {@code lower}. */
public enum Scalar {
  /** {@code java.lang.String}. */
  STRING,
  /** {@code boolean}. */
  BOOLEAN,
  /** {@code int}: integer with format int32. */
  INT,
  /** {@code long}: any other integer. */
  LONG,
  /** {@code java.math.BigDecimal}: number without a format, or with format decimal. */
  DECIMAL,
  /** {@code double}: number with format double or float. */
  DOUBLE,
  /** {@code java.time.OffsetDateTime}: RFC 3339 date-time. */
  DATE_TIME,
  /** {@code java.time.LocalDate}: RFC 3339 full-date. */
  DATE,
  /** {@code java.time.OffsetTime}: RFC 3339 full-time. */
  TIME,
  /** {@code java.time.Duration}: ISO 8601 durations in days, hours, minutes and seconds. */
  DURATION,
  /** {@code java.util.UUID}. */
  UUID,
  /** {@code java.net.URI}. */
  URI,
  /** {@code byte[]} held immutably; base64 in JSON. */
  BYTES
}
