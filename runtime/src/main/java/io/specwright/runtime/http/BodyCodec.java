package io.specwright.runtime.http;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns values of a type into whole bodies, and bodies into values, where these are not JSON.
 *
 * @param <T> the Java type
 */
public interface BodyCodec<T> {

  /** What such bodies are, unless the API has a more special name for it. */
  String mediaType();

  /**
   * Decodes a body.
   *
   * @param charset as the response names it
   * @param strict whether mistyped and missing properties are refused at once
   * @throws io.specwright.runtime.json.DecodingException if it is not of this type
   */
  T parse(byte[] body, Optional<Charset> charset, boolean strict);

  /** Encodes a value. */
  byte[] toBytes(T value);
}
