package io.specwright.runtime.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes all elements as they come. Its own end, by cancellation or otherwise, ends the subscription. */
final class ForEach<T> extends CompletableFuture<@Nullable Void> implements Flow.Subscriber<T> {
  private final Consumer<? super T> action;

  ForEach(Consumer<? super T> action) {
    this.action = action;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    whenComplete((nothing, failure) -> subscription.cancel());
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(T element) {
    action.accept(element);
  }

  @Override
  public void onError(Throwable failure) {
    completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    complete(null);
  }
}
