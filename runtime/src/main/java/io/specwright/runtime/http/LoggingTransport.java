package io.specwright.runtime.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Logs every attempt at level DEBUG: operation, outcome, duration. URL, headers and bodies are never logged, so no
 * secret is.
 */
final class LoggingTransport implements Transport {
  private final Transport inner;
  private final Logger logger;
  private final String operation;
  private final LongSupplier nanoTime;

  LoggingTransport(Transport inner, Logger logger, String operation, LongSupplier nanoTime) {
    this.inner = inner;
    this.logger = logger;
    this.operation = operation;
    this.nanoTime = nanoTime;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    if (!logger.isLoggable(Level.DEBUG)) {
      return inner.send(request);
    }
    long start = nanoTime.getAsLong();
    CompletableFuture<HttpResponse> exchange = inner.send(request);
    exchange.whenComplete((response, failure) -> {
      long millis = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start);
      Object outcome = failure == null ? response.status() : Exchange.unwrapped(failure).getClass().getSimpleName();
      logger.log(Level.DEBUG, "{0}: {1} after {2} ms", operation, outcome, millis);
    });
    return exchange;
  }
}
