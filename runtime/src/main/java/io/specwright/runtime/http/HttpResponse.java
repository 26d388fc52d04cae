package io.specwright.runtime.http;

/**
 * A complete response.
 *
 * @param body as received, empty if there is none; shared rather than copied, so not to be changed
 */
public record HttpResponse(int status, HttpHeaders headers, byte[] body) {

  /** Status and size; headers and body may hold secrets. */
  @Override
  public String toString() {
    return "HttpResponse[" + status + ", " + body.length + " bytes]";
  }
}
