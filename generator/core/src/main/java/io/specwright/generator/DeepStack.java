package io.specwright.generator;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Room for recursion over schemas: a document may chain thousands of them, each of which refers to the next. The
 * memory is reserved only, and is used as far as the recursion goes.
 */
final class DeepStack {
  private static final long BYTES = 1L << 30;

  private DeepStack() {}

  /** Runs a stage; what it throws is thrown here. */
  static <T> T call(Supplier<T> stage) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> result.completeAsync(stage, Runnable::run), "specwright", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException exception ? exception : e;
    }
  }
}
