package io.specwright.runtime.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Java text as UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** Unlike {@link String#getBytes}, refuses a lone surrogate instead of replacing it. */
  static byte[] encode(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] utf8 = new byte[encoded.remaining()];
      encoded.get(utf8);
      return utf8;
    } catch (CharacterCodingException e) {
      throw new DecodingException("$", "the text has a lone surrogate, which UTF-8 cannot carry");
    }
  }
}
