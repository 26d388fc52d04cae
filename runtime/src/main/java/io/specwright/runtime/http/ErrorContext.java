package io.specwright.runtime.http;

import io.specwright.runtime.json.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a call that the API answered with an error.
 *
 * @param pathTemplate as the API description spells it; unlike the URL it holds no value of the caller
 * @param body as received, at most one mebibyte of it
 */
public record ErrorContext(String method, String pathTemplate, int status, HttpHeaders headers, Bytes body) {
  static final int MAX_BODY = 1 << 20;

  private static final List<String> REQUEST_ID_HEADERS =
      List.of("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id", "cf-ray");

  /** The API's own name for this request, from the first of the usual headers that is there. */
  public Optional<String> requestId() {
    return requestId(headers);
  }

  /** {@code GET /orders/{id}}. */
  String operation() {
    return method + " " + pathTemplate;
  }

  static Optional<String> requestId(HttpHeaders headers) {
    return REQUEST_ID_HEADERS.stream().flatMap(name -> headers.first(name).stream()).findFirst();
  }
}
