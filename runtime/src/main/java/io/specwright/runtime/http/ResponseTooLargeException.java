package io.specwright.runtime.http;

import java.io.IOException;

/** A response body beyond the limit, given up before it was read in full. */
final class ResponseTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  ResponseTooLargeException(int limit) {
    super("the response body is larger than the limit of " + limit + " bytes");
  }
}
