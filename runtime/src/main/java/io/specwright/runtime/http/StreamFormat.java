package io.specwright.runtime.http;

import java.io.InputStream;

/**
 * Reads the elements of a body that arrives piece by piece.
 *
 * @param <S> the stream of elements
 */
public interface StreamFormat<S> {

  /** What to ask for, unless the API description spells it otherwise: {@code text/event-stream}. */
  String mediaType();

  /**
   * The elements of a response.
   *
   * @throws io.specwright.runtime.json.DecodingException if the response is of another media type
   */
  S read(StreamedResponse response);

  /** The elements of any stream of bytes. */
  default S read(InputStream body) {
    return read(StreamedResponse.of(body));
  }
}
