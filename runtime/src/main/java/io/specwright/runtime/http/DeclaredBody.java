package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;

/**
 * A body that is told by its content type alone, so that a page of a proxy does not pass for a file.
 *
 * @param declared what the API description promises
 */
record DeclaredBody<T>(ResponseReader<T> inner, MediaRanges declared) implements ResponseReader<T> {

  @Override
  public String accept() {
    return inner.accept();
  }

  @Override
  public boolean streams() {
    return inner.streams();
  }

  /**
   * @throws DecodingException if the body is of another type
   */
  @Override
  public T read(String operation, HttpResponse response, boolean strict) {
    if (!declared.cover(response.headers())) {
      throw ResponseReader.undecodable(
          "$", "the body is none of " + String.join(", ", declared.ranges()), operation, response);
    }
    return inner.read(operation, response, strict);
  }
}
