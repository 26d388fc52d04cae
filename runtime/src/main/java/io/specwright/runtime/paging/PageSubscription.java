package io.specwright.runtime.paging;

import io.specwright.runtime.http.ApiResponse;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands the elements of a walk to one subscriber, as many as it asks for (Reactive Streams 1.0.4). No thread waits:
 * whoever brings something new, demand or a page, goes on with the work unless another thread is at it.
 *
 * @param <P> a page as the API delivers it
 */
final class PageSubscription<P, T> implements Flow.Subscription {
  private final Walk<P, T> walk;
  private final Flow.Subscriber<? super T> subscriber;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger news = new AtomicInteger();
  private volatile boolean done;
  private volatile @Nullable CompletableFuture<?> fetching;
  private volatile @Nullable Throwable failure;
  private Iterator<T> elements = Collections.emptyIterator();

  private PageSubscription(Walk<P, T> walk, Flow.Subscriber<? super T> subscriber) {
    this.walk = walk;
    this.subscriber = subscriber;
  }

  static <T> void start(Walk<?, T> walk, Flow.Subscriber<? super T> subscriber) {
    subscriber.onSubscribe(new PageSubscription<>(walk, subscriber));
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      failure = new IllegalArgumentException("The number of elements asked for must be positive: " + count);
    } else {
      demand.accumulateAndGet(count, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other);
    }
    work();
  }

  @Override
  public void cancel() {
    done = true;
    CompletableFuture<?> current = fetching;
    if (current != null) {
      current.cancel(true);
    }
  }

  private void work() {
    if (news.getAndIncrement() > 0) {
      return;
    }
    int heard = 1;
    while (heard > 0) {
      try {
        deliver();
      } catch (RuntimeException | Error e) {
        fail(e);
      }
      heard = news.addAndGet(-heard);
    }
  }

  private void deliver() {
    while (!done) {
      Throwable broken = failure;
      if (broken != null) {
        fail(broken);
      } else if (fetching != null) {
        return;
      } else if (elements.hasNext()) {
        if (demand.get() == 0) {
          return;
        }
        demand.updateAndGet(count -> count == Long.MAX_VALUE ? count : count - 1);
        subscriber.onNext(elements.next());
      } else if (!walk.hasNext()) {
        done = true;
        subscriber.onComplete();
      } else if (demand.get() == 0) {
        return;
      } else {
        fetch();
      }
    }
  }

  private void fetch() {
    CompletableFuture<ApiResponse<P>> page = walk.fetch();
    fetching = page;
    if (done) {
      page.cancel(true);
    }
    page.whenComplete((response, fault) -> {
      try {
        if (fault == null) {
          elements = walk.accept(response).items().iterator();
        } else {
          failure = fault;
        }
      } catch (RuntimeException | Error e) {
        failure = e;
      }
      fetching = null;
      work();
    });
  }

  private void fail(Throwable fault) {
    if (!done) {
      cancel();
      subscriber.onError(fault);
    }
  }
}
