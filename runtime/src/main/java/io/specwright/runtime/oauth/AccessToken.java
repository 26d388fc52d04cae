package io.specwright.runtime.oauth;

import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.JsonValue.JsonNumber;
import io.specwright.runtime.json.JsonValue.JsonObject;
import io.specwright.runtime.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * A token as an authorization server issued it (RFC 6749, section 5.1).
 *
 * @param lifetime empty if the server does not tell
 * @param issued in monotonic nanoseconds, when it was asked for
 */
record AccessToken(Credentials credentials, Optional<Duration> lifetime, long issued) {
  private static final Duration MAX_LEEWAY = Duration.ofSeconds(30);
  private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(1_000_000_000);

  /**
   * @throws DecodingException if there is no bearer token in it; the message repeats no value
   */
  static AccessToken of(JsonValue answer, long issued) {
    if (!(answer instanceof JsonObject object)) {
      throw new DecodingException("$", "$: the answer of the token endpoint is no object");
    }
    if (!(object.members().get("access_token") instanceof JsonString token) || token.value().isBlank()) {
      throw new DecodingException("$.access_token", "$.access_token: the token endpoint issued no token");
    }
    if (object.members().get("token_type") instanceof JsonString type && !type.value().equalsIgnoreCase("bearer")) {
      throw new DecodingException("$.token_type", "$.token_type: the token endpoint issued no bearer token");
    }
    Optional<Duration> lifetime = Optional.ofNullable(object.members().get("expires_in")).flatMap(AccessToken::seconds);
    return new AccessToken(Bearer.of(token.value()), lifetime, issued);
  }

  /** Some servers write the number as a string. */
  private static Optional<Duration> seconds(JsonValue value) {
    try {
      BigDecimal seconds = value instanceof JsonString text ? new BigDecimal(text.value())
          : value instanceof JsonNumber ? new BigDecimal(value.toJson())
          : BigDecimal.valueOf(-1);
      return seconds.signum() < 0 ? Optional.empty()
          : Optional.of(Duration.ofSeconds(seconds.min(MAX_SECONDS).longValue()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A little early, so that it does not expire on the way: a tenth of its life, at most 30 seconds. */
  boolean expired(long nanoTime) {
    return lifetime.filter(life -> {
      Duration tenth = life.dividedBy(10);
      Duration use = life.minus(tenth.compareTo(MAX_LEEWAY) < 0 ? tenth : MAX_LEEWAY);
      return nanoTime - issued >= use.toNanos();
    }).isPresent();
  }

  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
