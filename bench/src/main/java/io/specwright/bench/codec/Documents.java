package io.specwright.bench.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents to decode, as they would come over the wire. */
final class Documents {

  private Documents() {}

  /** The bytes of a document, without the line break at the end of its file. */
  static byte[] read(Path document) throws IOException {
    return Files.readString(document).strip().getBytes(StandardCharsets.UTF_8);
  }
}
