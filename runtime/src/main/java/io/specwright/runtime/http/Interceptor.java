package io.specwright.runtime.http;

import java.util.concurrent.CompletableFuture;

/**
 * Stands between a client and its transport. It sees every attempt of every call as it is about to be sent, credentials
 * included, and may change it, look at the response, or answer itself.
 *
 * <pre>{@code
 * (attempt, request, next) -> next.send(request.withHeader("X-Tenant", tenant))
 * }</pre>
 *
 * <p>Whoever only wants to know what happens takes a {@link CallListener}.
 */
@FunctionalInterface
public interface Interceptor {

  /**
   * Sends an attempt, or something in its place.
   *
   * @param next sends the request on; not to be closed
   * @return what {@code next} returned, or another future; when it ends, by cancellation or otherwise, so does what
   *     {@code next} still waits for
   */
  CompletableFuture<HttpResponse> intercept(Attempt attempt, HttpRequest request, Transport next);
}
