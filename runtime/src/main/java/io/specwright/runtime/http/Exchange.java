package io.specwright.runtime.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A future whose end, by cancellation or otherwise, also ends the step it is waiting for. */
final class Exchange<T> extends CompletableFuture<T> {
  private volatile @Nullable Future<?> step;

  Exchange() {
    whenComplete((result, failure) -> cancelStep());
  }

  /** Makes a step the one to cancel. */
  <F extends Future<?>> F awaiting(F step) {
    this.step = step;
    if (isDone()) {
      cancelStep();
    }
    return step;
  }

  private void cancelStep() {
    Future<?> current = step;
    if (current != null) {
      current.cancel(true);
    }
  }

  /**
   * Ends as another future did, with the failure itself in place of one that wraps it. A stream that comes when nobody
   * waits for it any more is closed.
   */
  void completeAs(@Nullable T result, @Nullable Throwable failure) {
    if (failure == null) {
      if (!complete(result) && result instanceof HttpResponse late) {
        late.close();
      }
    } else {
      completeExceptionally(unwrapped(failure));
    }
  }

  static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    boolean wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
    return wraps && cause != null ? unwrapped(cause) : failure;
  }

  /** Sends a request; what the transport throws fails the future instead. */
  static CompletableFuture<HttpResponse> start(Transport transport, HttpRequest request) {
    try {
      return transport.send(request);
    } catch (RuntimeException e) {
      return failedFuture(e);
    }
  }
}
