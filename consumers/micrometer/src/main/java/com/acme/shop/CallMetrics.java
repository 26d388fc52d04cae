package com.acme.shop;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.specwright.checkout.runtime.http.CallListener;
import io.specwright.checkout.runtime.http.CallObserver;
import io.specwright.checkout.runtime.http.Operation;
import io.specwright.checkout.runtime.http.Outcome;

/** Times every call by operation and outcome, and counts the retries. */
public final class CallMetrics implements CallListener {
  private final MeterRegistry registry;

  /** The meters are registered there. */
  public CallMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public CallObserver callStarted(Operation operation) {
    return new CallObserver() {
      @Override
      public void callEnded(int attempts, Outcome outcome) {
        Timer.builder("checkout.calls")
            .description("Calls of the checkout API, retries and waits included")
            .tag("operation", operation.id())
            .tag("outcome", name(outcome))
            .register(registry)
            .record(outcome.duration());
        registry.counter("checkout.retries", "operation", operation.id()).increment(Math.max(0, attempts - 1));
      }
    };
  }

  /** A status, or the type of a failure: few enough for a tag. */
  private static String name(Outcome outcome) {
    return outcome.failure().map(failure -> failure.getClass().getSimpleName())
        .orElseGet(() -> Integer.toString(outcome.status().orElseThrow()));
  }
}
