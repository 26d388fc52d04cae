package io.specwright.runtime.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks deliveries that are signed with HMAC-SHA256 (RFC 2104) over the raw body, in a header: in hexadecimal,
 * or in Base64, and perhaps after a prefix.
 *
 * <p>The body must be the bytes as received: JSON that was parsed and written again has another signature. Such a
 * signature carries no time, so it does not tell a delivery from its repetition.
 */
public final class HmacWebhookVerifier {
  private final String headerName;
  private final List<HmacKey> keys;
  private final boolean base64;
  private final String prefix;

  private HmacWebhookVerifier(String headerName, List<HmacKey> keys, boolean base64, String prefix) {
    this.headerName = headerName;
    this.keys = keys;
    this.base64 = base64;
    this.prefix = prefix;
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
    return new HmacWebhookVerifier(headerName, secrets.stream().map(HmacWebhookVerifier::key).toList(), false, "");
  }

  /** A verifier for one secret. */
  public static HmacWebhookVerifier of(String headerName, String secret) {
    return of(headerName, List.of(secret));
  }

  /** This verifier for signatures in Base64. */
  public HmacWebhookVerifier base64() {
    return new HmacWebhookVerifier(headerName, keys, true, prefix);
  }

  /** This verifier for signatures after a text that is always the same: {@code sha256=}. */
  public HmacWebhookVerifier prefix(String prefix) {
    return new HmacWebhookVerifier(headerName, keys, base64, Objects.requireNonNull(prefix, "prefix"));
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
    String spelled = signature.strip();
    if (!spelled.startsWith(prefix)) {
      throw new WebhookSignatureException("The header " + headerName + " does not begin with " + prefix);
    }
    byte[] claimed = decoded(spelled.substring(prefix.length()));
    if (!HmacKey.anySigned(keys, List.of(claimed), body)) {
      throw new WebhookSignatureException("The signature in header " + headerName + " does not fit the body");
    }
  }

  private byte[] decoded(String text) {
    try {
      return base64 ? Base64.getDecoder().decode(text) : HexFormat.of().parseHex(text);
    } catch (IllegalArgumentException e) {
      throw new WebhookSignatureException(
          "The header " + headerName + " is not " + (base64 ? "Base64" : "hexadecimal"));
    }
  }

  @Override
  public String toString() {
    return "HmacWebhookVerifier[" + headerName + "]";
  }
}
