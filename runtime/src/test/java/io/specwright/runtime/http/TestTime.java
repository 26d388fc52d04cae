package io.specwright.runtime.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by sleeping, at once. */
final class TestTime {
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private volatile double random = 0.5;
  private volatile Runnable duringSleep = () -> {};

  List<Duration> sleeps() {
    return sleeps;
  }

  TestTime random(double random) {
    this.random = random;
    return this;
  }

  TestTime duringSleep(Runnable duringSleep) {
    this.duringSleep = duringSleep;
    return this;
  }

  Timing timing() {
    return new Timing(nanos::get, Clock.fixed(NOW, ZoneOffset.UTC), this::sleep, () -> random);
  }

  private CompletableFuture<?> sleep(Duration duration) {
    sleeps.add(duration);
    nanos.addAndGet(duration.toNanos());
    duringSleep.run();
    return CompletableFuture.completedFuture(true);
  }
}
