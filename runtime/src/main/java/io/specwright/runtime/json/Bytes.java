package io.specwright.runtime.json;

import java.util.Arrays;

/** Immutable binary data, equal by content; a base64 string on the wire (RFC 4648 section 4). */
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of the bytes. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** Takes the array over; the caller must not keep it. */
  static Bytes owning(byte[] content) {
    return new Bytes(content);
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return content.clone();
  }

  /** Number of bytes. */
  public int size() {
    return content.length;
  }

  /** The bytes themselves, for readers inside the runtime that do not change them. */
  byte[] content() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** The size only: binary content is no help in a log and may be secret. */
  @Override
  public String toString() {
    return "Bytes[" + content.length + "]";
  }
}
