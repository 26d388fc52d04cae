package io.specwright.runtime.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * How a call is made again whose stream has ended.
 *
 * @param most how often in a row
 * @param call makes it with further options; fails as calls do
 */
record Reconnection(int most, Timing.Sleeper sleeper, Function<RequestOptions, CompletableFuture<HttpResponse>> call) {
  static final Reconnection NONE = new Reconnection(
      0, Timing.SYSTEM.sleeper(), options -> CompletableFuture.failedFuture(new IllegalStateException("no call")));
}
