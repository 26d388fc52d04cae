package io.specwright.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A position in a document, with what the scanners of strings, numbers and structure have in common. */
final class JsonCursor {
  final byte[] bytes;
  /** Offset of the document's first byte in {@code bytes}. */
  final int start;
  /** Offset after the document's last byte; no byte from here on is looked at. */
  final int end;
  final OpenContainers containers = new OpenContainers();
  /** Offset of the next byte. */
  int at;
  private int token;

  JsonCursor(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** RFC 8259 section 8.1 lets a parser ignore a byte order mark before the document. */
  void skipByteOrderMark() {
    if (end - start >= 3
        && bytes[start] == (byte) 0xEF && bytes[start + 1] == (byte) 0xBB && bytes[start + 2] == (byte) 0xBF) {
      at = start + 3;
    }
  }

  /** Skips white space and returns the next byte without consuming it: ASCII, negative at the end or if not ASCII. */
  int peek() {
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        token = at;
        return b;
      }
      at++;
    }
    token = end;
    return -1;
  }

  /** The kind of the value that begins where {@link #peek} stopped last; null if none does. */
  @Nullable JsonKind tokenKind() {
    return switch (token < end ? bytes[token] : -1) {
      case '{' -> JsonKind.OBJECT;
      case '[' -> JsonKind.ARRAY;
      case '"' -> JsonKind.STRING;
      case 't', 'f' -> JsonKind.BOOLEAN;
      case 'n' -> JsonKind.NULL;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
      default -> null;
    };
  }

  /** Consumes a byte after white space, if it is next. */
  boolean skip(char token) {
    if (at < end && bytes[at] == token) {
      at++;
      return true;
    }
    if (peek() != token) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char token) {
    if (!skip(token)) {
      throw malformed("expected '" + token + "'");
    }
  }

  /** Consumes the end of a container, after one of its members. */
  void expectEnd(char token) {
    if (!skip(token)) {
      throw malformed("expected ',' or '" + token + "'");
    }
  }

  /** Consumes {@code true}, {@code false} or {@code null}. */
  boolean skipWord(String word) {
    if (end - at < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  /** Consumes the bytes of a part of an array, if they are next. */
  boolean skipText(byte[] text, int from, int to) {
    int length = to - from;
    if (end - at < length || !Arrays.equals(bytes, at, at + length, text, from, to)) {
      return false;
    }
    at += length;
    return true;
  }

  OpenContainers.Container open(JsonNames names) {
    OpenContainers.Container container = containers.open(names);
    if (container == null) {
      throw malformed("nested deeper than " + OpenContainers.MAX_DEPTH);
    }
    at++;
    return container;
  }

  /** The fault of a document that is not JSON, at the current offset. */
  DecodingException malformed(String message) {
    String found = at < end ? "" : ", found the end of the document";
    return new DecodingException(
        containers.path().toString(), "malformed JSON at byte " + (at - start) + ": " + message + found);
  }
}
