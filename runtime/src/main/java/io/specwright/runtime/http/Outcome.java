package io.specwright.runtime.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt or a call ended.
 *
 * @param status of the response, whatever it says; empty if there is none
 * @param failure why there is no response: an {@link java.io.IOException}, {@link java.net.http.HttpTimeoutException}
 *     among them, or a {@link java.util.concurrent.CancellationException}
 * @param duration since it began; the waits between attempts are part of a call
 */
public record Outcome(OptionalInt status, Optional<Throwable> failure, Duration duration) {

  static Outcome of(@Nullable HttpResponse response, @Nullable Throwable failure, Duration duration) {
    return new Outcome(
        response == null ? OptionalInt.empty() : OptionalInt.of(response.status()),
        Optional.ofNullable(failure).map(Exchange::unwrapped),
        duration);
  }
}
