package io.specwright.runtime.webhook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key for HMAC-SHA256 (RFC 2104). */
final class HmacKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  HmacKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The signature of the parts, one after the other. */
  byte[] sign(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
    }
  }

  /** Whether any key made any of the signatures; the time it takes tells nothing of where they differ. */
  static boolean anySigned(List<HmacKey> keys, List<byte[]> signatures, byte[]... parts) {
    boolean valid = false;
    for (HmacKey key : keys) {
      byte[] expected = key.sign(parts);
      for (byte[] signature : signatures) {
        valid |= MessageDigest.isEqual(expected, signature);
      }
    }
    return valid;
  }

  @Override
  public String toString() {
    return "HmacKey[***]";
  }
}
