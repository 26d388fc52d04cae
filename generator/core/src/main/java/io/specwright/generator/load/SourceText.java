package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bytes to text, strictly: UTF-8, or UTF-16 and UTF-32 that say so with a byte order mark (YAML 1.2.2 section 5.2).
 * What is no text at all is named for what it is.
 */
final class SourceText {
  private static final Map<String, byte[]> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("a gzip archive", new byte[] {0x1f, (byte) 0x8b});
    SIGNATURES.put("a zip archive", new byte[] {'P', 'K', 3, 4});
    SIGNATURES.put("a PNG image", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    SIGNATURES.put("a JPEG image", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    SIGNATURES.put("a PDF document", new byte[] {'%', 'P', 'D', 'F', '-'});
  }

  private SourceText() {}

  static String decode(byte[] bytes, String file) throws UnreadableException {
    Location start = new Location(file, 1, 1);
    for (Map.Entry<String, byte[]> signature : SIGNATURES.entrySet()) {
      if (startsWith(bytes, signature.getValue())) {
        throw new UnreadableException(
            "not-text", start, "this file is " + signature.getKey(), "give an OpenAPI document in YAML or JSON");
      }
    }
    String text = decodeByMark(bytes, file);
    String trimmed = text.stripLeading();
    if (trimmed.isEmpty()) {
      throw new UnreadableException(
          "empty-file", start, "the file is empty", "write the document, or point to the file that holds it");
    }
    if (trimmed.charAt(0) == '<') {
      throw new UnreadableException(
          "not-text", start, "this file is HTML or XML",
          "give an OpenAPI document in YAML or JSON; a login page is saved in its stead"
              + " when a download needs credentials");
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableException(
          "not-text", place(text, nul, file), "the file contains a NUL character", "save it as UTF-8 text");
    }
    return text;
  }

  private static String decodeByMark(byte[] bytes, String file) throws UnreadableException {
    if (startsWith(bytes, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
      return decode(bytes, 3, StandardCharsets.UTF_8, file);
    }
    if (startsWith(bytes, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0})) {
      return decode(bytes, 4, Charset.forName("UTF-32LE"), file);
    }
    if (startsWith(bytes, new byte[] {0, 0, (byte) 0xfe, (byte) 0xff})) {
      return decode(bytes, 4, Charset.forName("UTF-32BE"), file);
    }
    if (startsWith(bytes, new byte[] {(byte) 0xff, (byte) 0xfe})) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, file);
    }
    if (startsWith(bytes, new byte[] {(byte) 0xfe, (byte) 0xff})) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, file);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8, file);
  }

  private static String decode(byte[] bytes, int from, Charset charset, String file) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String before = out.toString();
      throw new UnreadableException(
          "invalid-encoding",
          place(before, before.length(), file),
          "the file is not valid " + charset.name() + " at byte " + in.position(),
          "save it as UTF-8 text");
    }
    return out.toString();
  }

  /** The line and column of a character, both from 1. */
  static Location place(String text, int index, String file) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(file, line, text.codePointCount(lineStart, index) + 1);
  }

  /** Whether text can be written as UTF-8: it has no surrogate without its partner. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }
}
