package io.specwright.runtime.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * All that a call depends on by chance and time, so that tests can decide them.
 *
 * @param nanoTime monotonic, for durations
 * @param wallClock for dates in headers
 * @param random from 0 inclusive to 1 exclusive
 */
record Timing(LongSupplier nanoTime, Clock wallClock, Sleeper sleeper, DoubleSupplier random) {
  static final Timing SYSTEM = new Timing(
      System::nanoTime, Clock.systemUTC(), Timing::sleep, () -> ThreadLocalRandom.current().nextDouble());

  /** A future that is done after a while. */
  @FunctionalInterface
  interface Sleeper {
    CompletableFuture<?> sleep(Duration duration);
  }

  private static CompletableFuture<?> sleep(Duration duration) {
    return new CompletableFuture<Boolean>().completeOnTimeout(true, duration.toNanos(), TimeUnit.NANOSECONDS);
  }
}
