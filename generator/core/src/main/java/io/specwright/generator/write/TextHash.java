package io.specwright.generator.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text file. {@code \r\n} counts as {@code \n}, because a checkout may convert committed files. */
final class TextHash {

  private TextHash() {}

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String of(byte[] content) {
    MessageDigest digest = sha256();
    int start = 0;
    for (int i = 0; i + 1 < content.length; i++) {
      if (content[i] == '\r' && content[i + 1] == '\n') {
        digest.update(content, start, i - start);
        start = i + 1;
      }
    }
    digest.update(content, start, content.length - start);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
