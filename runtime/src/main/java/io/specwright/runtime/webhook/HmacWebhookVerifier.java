package io.specwright.runtime.webhook;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks deliveries that are signed with HMAC-SHA256 (RFC 2104) over the raw body, in hexadecimal, in a header.
 *
 * <p>The body must be the bytes as received: JSON that was parsed and written again has another signature. Such a
 * signature carries no time, so it does not tell a delivery from its repetition.
 */
public final class HmacWebhookVerifier {
  private final String headerName;
  private final List<HmacKey> keys;

  private HmacWebhookVerifier(String headerName, List<HmacKey> keys) {
    this.headerName = headerName;
    this.keys = keys;
  }

  /**
   * A verifier for a header.
   *
   * @param secrets any one of which may have signed a delivery: the new and the old one while they are exchanged
   * @throws IllegalArgumentException if there is no secret, or an empty one
   */
  public static HmacWebhookVerifier of(String headerName, List<String> secrets) {
    Objects.requireNonNull(headerName, "headerName");
    if (secrets.isEmpty() || secrets.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A webhook secret is missing or blank");
    }
    return new HmacWebhookVerifier(headerName, secrets.stream().map(HmacWebhookVerifier::key).toList());
  }

  /** A verifier for one secret. */
  public static HmacWebhookVerifier of(String headerName, String secret) {
    return of(headerName, List.of(secret));
  }

  private static HmacKey key(String secret) {
    return new HmacKey(secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Checks a delivery by its headers, whose names are compared without regard to case.
   *
   * @throws WebhookSignatureException if the signature is missing, repeated or wrong
   */
  public void verify(byte[] body, Map<String, List<String>> headers) {
    verify(body, new WebhookHeaders(headers).only(headerName));
  }

  /**
   * Checks a delivery.
   *
   * @param signature the value of the header
   * @throws WebhookSignatureException if the signature is wrong
   */
  public void verify(byte[] body, String signature) {
    byte[] claimed;
    try {
      claimed = HexFormat.of().parseHex(signature.strip());
    } catch (IllegalArgumentException e) {
      throw new WebhookSignatureException("The header " + headerName + " is not hexadecimal");
    }
    if (!HmacKey.anySigned(keys, List.of(claimed), body)) {
      throw new WebhookSignatureException("The signature in header " + headerName + " does not fit the body");
    }
  }

  @Override
  public String toString() {
    return "HmacWebhookVerifier[" + headerName + "]";
  }
}
