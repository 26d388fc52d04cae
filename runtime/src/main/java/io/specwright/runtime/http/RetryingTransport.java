package io.specwright.runtime.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a request after a fault that may pass. Earlier faults are suppressed exceptions of the final one.
 *
 * <p>Whether a request may be repeated at all is for the caller to know: by a policy without retries.
 */
final class RetryingTransport implements Transport {
  private final Transport inner;
  private final RetryPolicy policy;
  private final RetryBudget budget;
  private final Duration timeout;
  private final Timing timing;

  /**
   * @param timeout of the whole call: no use in a wait that goes beyond it
   */
  RetryingTransport(Transport inner, RetryPolicy policy, RetryBudget budget, Duration timeout, Timing timing) {
    this.inner = inner;
    this.policy = policy;
    this.budget = budget;
    this.timeout = timeout;
    this.timing = timing;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Attempts attempts = new Attempts(request);
    attempts.next();
    return attempts.result;
  }

  /** The attempts of one request, one after the other. */
  private final class Attempts {
    private final HttpRequest request;
    private final long start = timing.nanoTime().getAsLong();
    private final Exchange<HttpResponse> result = new Exchange<>();
    private final List<Throwable> faults = new ArrayList<>();

    private Attempts(HttpRequest request) {
      this.request = request;
    }

    private void next() {
      result.awaiting(Exchange.start(inner, request)).whenComplete((response, failure) -> {
        try {
          settle(response, failure == null ? null : Exchange.unwrapped(failure));
        } catch (RuntimeException e) {
          result.completeExceptionally(e);
        }
      });
    }

    private void settle(@Nullable HttpResponse response, @Nullable Throwable failure) {
      if (response != null && !policy.retries(response)) {
        budget.refill();
        result.completeAs(response, null);
        return;
      }
      Optional<Duration> delay = delay(response, failure);
      if (delay.isPresent()) {
        faults.add(failure != null ? failure : new IOException("status " + Objects.requireNonNull(response).status()));
        result.awaiting(timing.sleeper().sleep(delay.get())).thenRunAsync(this::next);
        return;
      }
      if (failure != null) {
        faults.stream().filter(fault -> fault != failure).forEach(failure::addSuppressed);
      }
      result.completeAs(response, failure);
    }

    /** How long to wait before another attempt; empty to leave it at this outcome. */
    private Optional<Duration> delay(@Nullable HttpResponse response, @Nullable Throwable failure) {
      int retry = faults.size();
      if (result.isDone() || retry == policy.maxRetries() || failure != null && !policy.retries(failure)) {
        return Optional.empty();
      }
      Duration delay = Optional.ofNullable(response)
          .flatMap(answer -> RetryAfter.of(answer.headers(), timing.wallClock().instant()))
          .orElseGet(() -> policy.backoff(retry, timing.random().getAsDouble()));
      Duration elapsed = Duration.ofNanos(timing.nanoTime().getAsLong() - start);
      boolean tooLong = delay.compareTo(policy.maxRetryAfter()) > 0 || delay.plus(elapsed).compareTo(timeout) >= 0;
      return tooLong || !budget.tryTake() ? Optional.empty() : Optional.of(delay);
    }
  }
}
