package io.specwright.runtime.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Which outcomes are worth another attempt, and after how long.
 *
 * @param firstDelay the longest wait before the first retry; it doubles with each further one
 * @param maxDelay the longest wait that doubling leads to
 * @param maxRetryAfter the longest wait a server may ask for; one that asks for more is taken at its word, and the call
 *     ends with its answer
 */
record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay, Duration maxRetryAfter) {
  static final int DEFAULT_RETRIES = 2;

  private static final Set<Integer> STATUSES = Set.of(408, 429, 500, 502, 503, 504);

  static RetryPolicy of(int maxRetries) {
    return new RetryPolicy(maxRetries, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
  }

  boolean retries(HttpResponse response) {
    return STATUSES.contains(response.status());
  }

  /** Whether a failure may pass: no certificate gets valid and no body shorter by asking again. */
  boolean retries(Throwable failure) {
    return failure instanceof IOException
        && !(failure instanceof SSLException)
        && !(failure instanceof ResponseTooLargeException);
  }

  /**
   * Exponential backoff with full jitter, so that clients which failed together do not return together.
   *
   * @param retry 0 for the first
   * @param random from 0 to 1
   */
  Duration backoff(int retry, double random) {
    double limit = Math.min((double) maxDelay.toNanos(), firstDelay.toNanos() * Math.pow(2, retry));
    return Duration.ofNanos((long) (limit * random));
  }
}
