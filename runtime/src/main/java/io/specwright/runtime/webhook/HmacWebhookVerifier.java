package io.specwright.runtime.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks deliveries that are signed with HMAC-SHA256 (RFC 2104) over the raw body, in hexadecimal, in a header.
 *
 * <p>The body must be the bytes as received: JSON that was parsed and written again has another signature. Such a
 * signature carries no time, so it does not tell a delivery from its repetition.
 */
public final class HmacWebhookVerifier {
  private static final String ALGORITHM = "HmacSHA256";

  private final String headerName;
  private final List<SecretKeySpec> keys;

  private HmacWebhookVerifier(String headerName, List<SecretKeySpec> keys) {
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

  private static SecretKeySpec key(String secret) {
    return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * Checks a delivery by its headers, whose names are compared without regard to case.
   *
   * @throws WebhookSignatureException if the signature is missing, repeated or wrong
   */
  public void verify(byte[] body, Map<String, List<String>> headers) {
    List<String> signatures = headers.entrySet().stream()
        .filter(field -> headerName.equalsIgnoreCase(field.getKey()))
        .flatMap(field -> field.getValue().stream())
        .toList();
    if (signatures.size() != 1) {
      throw new WebhookSignatureException(
          "The delivery has " + (signatures.isEmpty() ? "no" : "more than one") + " header " + headerName);
    }
    verify(body, signatures.get(0));
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
    boolean valid = false;
    for (SecretKeySpec key : keys) {
      valid |= MessageDigest.isEqual(sign(key, body), claimed);
    }
    if (!valid) {
      throw new WebhookSignatureException("The signature in header " + headerName + " does not fit the body");
    }
  }

  private static byte[] sign(SecretKeySpec key, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "HmacWebhookVerifier[" + headerName + "]";
  }
}
