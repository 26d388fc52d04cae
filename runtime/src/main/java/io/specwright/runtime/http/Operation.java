package io.specwright.runtime.http;

/**
 * An operation of the API: what all calls of it have in common, and no value of a caller.
 *
 * @param id the {@code operationId} of the API description, which names metrics and traces well
 * @param method upper case: {@code GET}
 * @param pathTemplate as the API description spells it: {@code /orders/{id}}
 */
public record Operation(String id, String method, String pathTemplate) {

  /** {@code GET /orders/{id}}. */
  @Override
  public String toString() {
    return method + " " + pathTemplate;
  }
}
