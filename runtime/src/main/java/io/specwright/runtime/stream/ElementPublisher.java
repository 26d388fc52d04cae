package io.specwright.runtime.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Delivers a stream as a subscriber asks for it (Reactive Streams 1.0.4, as {@link Flow} has it). */
final class ElementPublisher<T> implements Flow.Publisher<T> {
  private final ElementStream<T> elements;
  private final Executor executor;
  private final AtomicBoolean subscribed = new AtomicBoolean();

  ElementPublisher(ElementStream<T> elements, Executor executor) {
    this.elements = elements;
    this.executor = executor;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Delivery delivery = new Delivery(subscriber);
    if (subscribed.compareAndSet(false, true)) {
      subscriber.onSubscribe(delivery);
    } else {
      delivery.over = true;
      subscriber.onSubscribe(delivery);
      subscriber.onError(new IllegalStateException("A stream has one subscriber"));
    }
  }

  private final class Delivery implements Flow.Subscription, Runnable {
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();

    /** How many things have changed since the one who delivers last looked; he is the one who counts from zero. */
    private final AtomicInteger changes = new AtomicInteger();
    private volatile boolean over;
    private volatile boolean illegal;

    private Delivery(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      illegal |= n <= 0;
      demand.accumulateAndGet(Math.max(n, 0), (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
      if (!over && changes.getAndIncrement() == 0) {
        try {
          executor.execute(this);
        } catch (RejectedExecutionException e) {
          fail(e);
        }
      }
    }

    @Override
    public void cancel() {
      if (!over) {
        over = true;
        elements.close();
      }
    }

    @Override
    public void run() {
      int seen = changes.get();
      while (seen != 0) {
        while (!over && (illegal || demand.get() > 0)) {
          deliver();
        }
        seen = changes.addAndGet(-seen);
      }
    }

    private void deliver() {
      T element;
      try {
        if (illegal) {
          throw new IllegalArgumentException("A subscriber asks for one element at least");
        }
        if (!elements.hasNext()) {
          complete();
          return;
        }
        element = elements.next();
      } catch (RuntimeException e) {
        fail(e);
        return;
      }
      if (!over) {
        demand.decrementAndGet();
        try {
          subscriber.onNext(element);
        } catch (RuntimeException e) {
          cancel();
          throw e;
        }
      }
    }

    private void complete() {
      if (!over) {
        over = true;
        elements.close();
        subscriber.onComplete();
      }
    }

    private void fail(RuntimeException failure) {
      if (!over) {
        over = true;
        elements.close();
        subscriber.onError(failure);
      }
    }
  }
}
