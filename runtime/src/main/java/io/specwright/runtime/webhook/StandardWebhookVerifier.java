package io.specwright.runtime.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks deliveries that are signed as Standard Webhooks 1.0 says: HMAC-SHA256 over id, time and raw body, in the
 * headers {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}.
 *
 * <p>The body must be the bytes as received: JSON that was parsed and written again has another signature. A delivery
 * that is too old or from the future is refused; within the tolerance the same one may come twice, and
 * {@link #verify} returns its id so that the receiver can tell.
 */
public final class StandardWebhookVerifier {
  private static final String ID = "webhook-id";
  private static final String TIMESTAMP = "webhook-timestamp";
  private static final String SIGNATURE = "webhook-signature";
  private static final String SECRET_PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,15}");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final List<HmacKey> keys;
  private final Duration tolerance;
  private final Clock clock;

  private StandardWebhookVerifier(List<HmacKey> keys, Duration tolerance, Clock clock) {
    this.keys = keys;
    this.tolerance = tolerance;
    this.clock = clock;
  }

  /**
   * A verifier that tolerates five minutes.
   *
   * @param secrets any one of which may have signed a delivery: the new and the old one while they are exchanged; in
   *     Base64, with the prefix {@code whsec_} or without
   * @throws IllegalArgumentException if there is no secret, or one that is empty or not Base64
   */
  public static StandardWebhookVerifier of(List<String> secrets) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("A webhook secret is missing");
    }
    List<HmacKey> keys = new ArrayList<>();
    for (String secret : secrets) {
      keys.add(key(secret));
    }
    return new StandardWebhookVerifier(List.copyOf(keys), TOLERANCE, Clock.systemUTC());
  }

  /** As {@link #of(List)}. */
  public static StandardWebhookVerifier of(String... secrets) {
    return of(List.of(secrets));
  }

  private static HmacKey key(String secret) {
    String base64 = secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // Without the cause, whose message quotes the secret in part.
      throw new IllegalArgumentException("A webhook secret is not Base64");
    }
    if (bytes.length == 0) {
      throw new IllegalArgumentException("A webhook secret is blank");
    }
    return new HmacKey(bytes);
  }

  /** This verifier with another tolerance for how far the time of a delivery may be from now, either way. */
  public StandardWebhookVerifier tolerance(Duration tolerance) {
    if (tolerance.isNegative()) {
      throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
    }
    return new StandardWebhookVerifier(keys, tolerance, clock);
  }

  StandardWebhookVerifier clock(Clock clock) {
    return new StandardWebhookVerifier(keys, tolerance, clock);
  }

  /**
   * Checks a delivery by its headers, whose names are compared without regard to case.
   *
   * @return the id of the delivery, which stays the same when it is sent again
   * @throws WebhookSignatureException if a header is missing or repeated, the signature is wrong, or the time is
   */
  public String verify(byte[] body, Map<String, List<String>> headers) {
    WebhookHeaders fields = new WebhookHeaders(headers);
    String id = fields.only(ID);
    String timestamp = fields.only(TIMESTAMP);
    byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    if (!HmacKey.anySigned(keys, signatures(fields.only(SIGNATURE)), head, body)) {
      throw new WebhookSignatureException("No signature in header " + SIGNATURE + " fits the delivery");
    }
    checkTime(timestamp);
    return id;
  }

  /** Those of the version that is known here; a sender may add others. */
  private static List<byte[]> signatures(String header) {
    List<byte[]> signatures = new ArrayList<>();
    for (String each : header.strip().split(" +", -1)) {
      if (each.startsWith(VERSION)) {
        try {
          signatures.add(Base64.getDecoder().decode(each.substring(VERSION.length())));
        } catch (IllegalArgumentException e) {
          // no signature that could fit
        }
      }
    }
    return signatures;
  }

  private void checkTime(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) {
      throw new WebhookSignatureException("The header " + TIMESTAMP + " is no number of seconds");
    }
    Duration age = Duration.ofSeconds(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    if (age.abs().compareTo(tolerance) > 0) {
      throw new WebhookSignatureException(
          "The delivery is " + (age.isNegative() ? "from the future" : "too old") + ": tolerated are " + tolerance);
    }
  }

  @Override
  public String toString() {
    return "StandardWebhookVerifier[" + tolerance + "]";
  }
}
