package io.specwright.cli.corpus;

import io.specwright.cli.DefaultPackage;
import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of all files of an output: two of them are equal if and only if all paths and bytes are. */
final class Fingerprint {

  private Fingerprint() {}

  /** What both generations ask for: what {@code specwright generate} does without options. */
  static GenerationRequest request(Path document) {
    return new GenerationRequest(document, GeneratorConfig.of(DefaultPackage.of(document)));
  }

  static String of(FileSet files) {
    MessageDigest digest = sha256();
    for (GeneratedFile file : files.all()) {
      update(digest, file.root() + "/" + file.path());
      update(digest, file.text());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length goes first, so that no text can pass for two. */
  private static void update(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
