package io.specwright.runtime.webhook;

import java.util.List;
import java.util.Map;

/** The headers of a delivery, whose names are compared without regard to case. */
record WebhookHeaders(Map<String, List<String>> fields) {

  /**
   * The only value of a header.
   *
   * @throws WebhookSignatureException if the header is missing or repeated
   */
  String only(String name) {
    List<String> values = fields.entrySet().stream()
        .filter(field -> name.equalsIgnoreCase(field.getKey()))
        .flatMap(field -> field.getValue().stream())
        .toList();
    if (values.size() != 1) {
      throw new WebhookSignatureException(
          "The delivery has " + (values.isEmpty() ? "no" : "more than one") + " header " + name);
    }
    return values.get(0);
  }
}
