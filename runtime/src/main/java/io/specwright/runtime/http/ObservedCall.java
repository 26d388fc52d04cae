package io.specwright.runtime.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call with numbered attempts that listeners follow. They are told of an end before those who wait for it. */
final class ObservedCall {
  private final Operation operation;
  private final Logger logger;
  private final LongSupplier nanoTime;
  private final List<CallObserver> observers = new ArrayList<>();
  private final Set<Step> underWay = ConcurrentHashMap.newKeySet();
  private final Step whole;
  /** Held while an attempt begins, so that none does when the call is over. */
  private final ReentrantLock beginning = new ReentrantLock();
  private int attempts;
  private boolean over;

  /** Tells the listeners that the call begins. */
  ObservedCall(Operation operation, List<CallListener> listeners, Logger logger, LongSupplier nanoTime) {
    this.operation = operation;
    this.logger = logger;
    this.nanoTime = nanoTime;
    for (CallListener listener : listeners) {
      shielded(() -> observers.add(listener.callStarted(operation)));
    }
    whole = new Step(outcome -> tell(observer -> observer.callEnded(attempts, outcome)));
  }

  /** Takes a request for the call; a caller who cancels it ends it for the listeners, too. */
  Transport whole(Transport path) {
    return request -> {
      Exchange<HttpResponse> result = new Exchange<>();
      result.whenComplete(this::end);
      result.awaiting(Exchange.start(path, request)).whenComplete((response, failure) -> {
        end(response, failure);
        result.completeAs(response, failure);
      });
      return result;
    };
  }

  /** What is given up with the call would end a little later, or not at all. */
  private void end(@Nullable HttpResponse response, @Nullable Throwable failure) {
    beginning.lock();
    try {
      over = true;
    } finally {
      beginning.unlock();
    }
    underWay.forEach(attempt -> attempt.end(response, failure));
    whole.end(response, failure);
  }

  /**
   * Takes every request for an attempt.
   *
   * @param paths where an attempt goes on
   */
  Transport attempts(Function<Attempt, Transport> paths) {
    return request -> {
      Attempt attempt;
      Step step;
      HttpRequest complete;
      beginning.lock();
      try {
        if (over) {
          return CompletableFuture.failedFuture(new CancellationException("the call is over"));
        }
        int number = ++attempts;
        attempt = new Attempt(operation, number);
        step = new Step(outcome -> tell(observer -> observer.attemptEnded(number, outcome)));
        complete = withHeadersOfObservers(request, number);
        underWay.add(step);
      } finally {
        beginning.unlock();
      }
      Exchange<HttpResponse> result = new Exchange<>();
      result.awaiting(Exchange.start(paths.apply(attempt), complete)).whenComplete((response, failure) -> {
        underWay.remove(step);
        step.end(response, failure);
        result.completeAs(response, failure);
      });
      return result;
    };
  }

  private HttpRequest withHeadersOfObservers(HttpRequest request, int number) {
    URI origin = URI.create(request.uri().getScheme() + "://" + request.uri().getRawAuthority());
    List<HttpHeaders> additions = new ArrayList<>();
    tell(observer -> additions.add(observer.attemptStarted(number, origin)));
    HttpHeaders complete = request.headers();
    for (HttpHeaders addition : additions) {
      complete = complete.withAll(addition);
    }
    return request.withHeaders(complete);
  }

  private void tell(Consumer<CallObserver> news) {
    observers.forEach(observer -> shielded(() -> news.accept(observer)));
  }

  private void shielded(Runnable foreign) {
    try {
      foreign.run();
    } catch (RuntimeException e) {
      logger.log(Level.WARNING, operation + ": a listener failed", e);
    }
  }

  /** Something that begins now and ends once. */
  private final class Step {
    private final long start = nanoTime.getAsLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Consumer<Outcome> news;

    private Step(Consumer<Outcome> news) {
      this.news = news;
    }

    private void end(@Nullable HttpResponse response, @Nullable Throwable failure) {
      if (ended.compareAndSet(false, true)) {
        news.accept(Outcome.of(response, failure, Duration.ofNanos(nanoTime.getAsLong() - start)));
      }
    }
  }
}
