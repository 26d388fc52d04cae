package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.checkout.runtime.http.Attempt;
import io.specwright.checkout.runtime.http.CallListener;
import io.specwright.checkout.runtime.http.CallObserver;
import io.specwright.checkout.runtime.http.HttpHeaders;
import io.specwright.checkout.runtime.http.HttpRequest;
import io.specwright.checkout.runtime.http.HttpResponse;
import io.specwright.checkout.runtime.http.Interceptor;
import io.specwright.checkout.runtime.http.Operation;
import io.specwright.checkout.runtime.http.Outcome;
import io.specwright.checkout.runtime.http.Transport;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a client says of its calls, attempt by attempt, each of which gets a name that the server sees as well. */
final class CallBooks implements CallListener, Interceptor {
  private final AtomicInteger named = new AtomicInteger();
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger attemptsOfEnded = new AtomicInteger();
  private final AtomicInteger attemptsEnded = new AtomicInteger();
  private final Set<String> attempts = ConcurrentHashMap.newKeySet();
  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();

  void callMade() {
    made.incrementAndGet();
  }

  @Override
  public CallObserver callStarted(Operation operation) {
    started.incrementAndGet();
    int call = named.incrementAndGet();
    return new CallObserver() {
      @Override
      public HttpHeaders attemptStarted(int number, URI origin) {
        String name = call + "#" + number;
        assertThat(attempts.add(name)).isTrue();
        return HttpHeaders.empty().with("X-Attempt", name);
      }

      @Override
      public void attemptEnded(int number, Outcome outcome) {
        attemptsEnded.incrementAndGet();
        outcome.status().ifPresent(status -> answered.add(call + "#" + number));
        String name = outcome.status().isPresent()
            ? Integer.toString(outcome.status().getAsInt())
            : outcome.failure().orElseThrow().getClass().getSimpleName();
        outcomes.computeIfAbsent(name, any -> new AtomicInteger()).incrementAndGet();
      }

      @Override
      public void callEnded(int attempts, Outcome outcome) {
        ended.incrementAndGet();
        attemptsOfEnded.addAndGet(attempts);
      }
    };
  }

  /** Nobody else gets the response to a request. */
  @Override
  public CompletableFuture<HttpResponse> intercept(Attempt attempt, HttpRequest request, Transport next) {
    assertThat(request.headers().first("X-Attempt").orElseThrow()).endsWith("#" + attempt.number());
    return next.send(request).thenApply(response -> {
      assertThat(response.headers().first("X-Name")).isEqualTo(request.headers().first("X-Name"));
      return response;
    });
  }

  /** Whether an attempt is from before these books. */
  boolean isOld(String attempt) {
    return Integer.parseInt(attempt.substring(0, attempt.indexOf('#'))) <= named.get() - started.get();
  }

  Set<String> attempts() {
    return attempts;
  }

  /** The attempts that ended with a response. */
  Set<String> answered() {
    return answered;
  }

  long outcomes(String name) {
    return outcomes.getOrDefault(name, new AtomicInteger()).get();
  }

  /** Attempts that were given up, and whose response may have been on its way. */
  long abandoned() {
    return outcomes("CancellationException") + outcomes("HttpTimeoutException");
  }

  void assertBalanced() {
    assertThat(started).as("calls").hasValue(made.get());
    assertThat(ended).as("calls that ended").hasValue(made.get());
    assertThat(attemptsEnded).as("attempts that ended").hasValue(attempts.size());
    assertThat(attemptsOfEnded).as("attempts of calls").hasValue(attempts.size());
  }

  /** New books; names go on, so that what arrives late is told from what is new. */
  void clear() {
    for (AtomicInteger each : new AtomicInteger[] {made, started, ended, attemptsOfEnded, attemptsEnded}) {
      each.set(0);
    }
    attempts.clear();
    answered.clear();
    outcomes.clear();
  }

  @Override
  public String toString() {
    return made + " calls, " + attempts.size() + " attempts " + new TreeMap<>(outcomes);
  }
}
