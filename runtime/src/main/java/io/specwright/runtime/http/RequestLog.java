package io.specwright.runtime.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Logs every attempt: at level DEBUG the operation, the outcome and the duration, at level TRACE the heads of request
 * and response as well.
 *
 * <p>No secret is logged, for nothing is that could be one: of headers only the values of some that are never secret,
 * of the path the template, of the query the names. Bodies are not logged.
 */
final class RequestLog implements Interceptor {
  /** In lower case. */
  private static final Set<String> HARMLESS = Set.of(
      "accept", "accept-encoding", "accept-language", "age", "allow", "cache-control", "cf-ray", "connection",
      "content-encoding", "content-language", "content-length", "content-type", "date", "deprecation", "expires",
      "last-modified", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "request-id", "retry-after",
      "retry-after-ms", "server", "sunset", "traceparent", "transfer-encoding", "user-agent", "vary", "via",
      "x-amzn-requestid", "x-correlation-id", "x-request-id", "x-trace-id");

  private final Logger logger;
  private final LongSupplier nanoTime;

  RequestLog(Logger logger, LongSupplier nanoTime) {
    this.logger = logger;
    this.nanoTime = nanoTime;
  }

  @Override
  public CompletableFuture<HttpResponse> intercept(Attempt attempt, HttpRequest request, Transport next) {
    String name = attempt.operation() + ", attempt " + attempt.number();
    if (logger.isLoggable(Level.TRACE)) {
      logger.log(Level.TRACE, "{0} > {1}{2}", name, target(attempt, request.uri()), fields(request.headers()));
    }
    long start = nanoTime.getAsLong();
    CompletableFuture<HttpResponse> exchange = next.send(request);
    exchange.whenComplete((response, failure) -> {
      long millis = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start);
      Object outcome = failure == null ? response.status() : Exchange.unwrapped(failure).getClass().getSimpleName();
      logger.log(Level.DEBUG, "{0}: {1} after {2} ms", name, outcome, millis);
      if (failure == null && logger.isLoggable(Level.TRACE)) {
        logger.log(Level.TRACE, "{0} < {1}{2}", name, response.status(), fields(response.headers()));
      }
    });
    return exchange;
  }

  private static String target(Attempt attempt, URI uri) {
    String query = uri.getRawQuery() == null ? "" : Arrays.stream(uri.getRawQuery().split("&"))
        .map(pair -> pair.indexOf('=') < 0 ? "***" : pair.substring(0, pair.indexOf('=')) + "=***")
        .collect(Collectors.joining("&", "?", ""));
    return uri.getScheme() + "://" + uri.getRawAuthority()
        + attempt.operation().pathTemplate().replaceFirst("\\?.*", "") + query;
  }

  private static String fields(HttpHeaders headers) {
    return headers.toMap().entrySet().stream()
        .map(field -> field.getKey() + ": " + (HARMLESS.contains(field.getKey().toLowerCase(Locale.ROOT))
            ? String.join(", ", field.getValue())
            : "***"))
        .collect(Collectors.joining("; ", " [", "]"));
  }
}
