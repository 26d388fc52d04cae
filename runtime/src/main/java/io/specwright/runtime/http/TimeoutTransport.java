package io.specwright.runtime.http;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Aborts what takes too long, from sending to the last byte of the body: around one attempt, a server that went silent;
 * around the whole call, also one that sends a byte now and then. Of a response that is a stream, to its head.
 */
final class TimeoutTransport implements Transport {
  private final Transport inner;
  private final Duration timeout;

  TimeoutTransport(Transport inner, Duration timeout) {
    this.inner = inner;
    this.timeout = timeout;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Exchange<HttpResponse> result = new Exchange<>();
    CompletableFuture<Boolean> timer =
        new CompletableFuture<Boolean>().completeOnTimeout(true, timeout.toNanos(), TimeUnit.NANOSECONDS);
    timer.thenAccept(expired -> {
      if (expired) {
        // Not on the timer's thread, which all timers of the process share.
        CompletableFuture.runAsync(() ->
            result.completeExceptionally(new HttpTimeoutException("no complete response within " + timeout)));
      }
    });
    result.whenComplete((response, failure) -> timer.complete(false));
    result.awaiting(Exchange.start(inner, request)).whenComplete(result::completeAs);
    return result;
  }
}
