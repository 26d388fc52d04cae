package io.specwright.runtime.http;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The way of one attempt through interceptors to the transport. Whatever they make of the future of an exchange: it is
 * over when the attempt is.
 */
final class InterceptedTransport implements Transport {
  private final List<Interceptor> interceptors;
  private final Attempt attempt;
  private final Transport transport;

  /**
   * @param interceptors the first one sees the request first
   */
  InterceptedTransport(List<Interceptor> interceptors, Attempt attempt, Transport transport) {
    this.interceptors = interceptors;
    this.attempt = attempt;
    this.transport = transport;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Exchange<HttpResponse> result = new Exchange<>();
    Transport path = sent -> {
      CompletableFuture<HttpResponse> exchange = transport.send(sent);
      result.whenComplete((response, failure) -> exchange.cancel(true));
      return exchange;
    };
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      path = then(interceptors.get(i), path);
    }
    result.awaiting(Exchange.start(path, request)).whenComplete(result::completeAs);
    return result;
  }

  private Transport then(Interceptor interceptor, Transport next) {
    return request -> interceptor.intercept(attempt, request, next);
  }
}
