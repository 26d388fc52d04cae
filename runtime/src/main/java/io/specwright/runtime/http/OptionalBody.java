package io.specwright.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A result that may be nothing.
 *
 * @param emptyOn the statuses on which it is, whatever the body
 */
record OptionalBody<T>(ResponseReader<T> inner, Set<Integer> emptyOn) implements ResponseReader<Optional<T>> {

  @Override
  public String accept() {
    return inner.accept();
  }

  @Override
  public boolean streams() {
    return inner.streams();
  }

  @Override
  public Optional<T> read(String operation, HttpResponse response, boolean strict) {
    int status = response.status();
    boolean empty = status == 204 || status == 205 || emptyOn.contains(status)
        || !response.isStreaming() && response.body().length == 0;
    if (empty) {
      response.close();
      return Optional.empty();
    }
    return isNull(response) ? Optional.empty() : Optional.of(inner.read(operation, response, strict));
  }

  private boolean isNull(HttpResponse response) {
    return inner instanceof JsonBody
        && response.body().length < 16
        && new String(response.body(), StandardCharsets.UTF_8).strip().equals("null");
  }
}
