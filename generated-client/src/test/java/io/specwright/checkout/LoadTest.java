package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.checkout.FaultyApi.Served;
import io.specwright.checkout.errors.NotFoundException;
import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.models.CreateCheckoutRequest;
import io.specwright.checkout.runtime.http.ApiException;
import io.specwright.checkout.runtime.http.ApiResponse;
import io.specwright.checkout.runtime.http.ConnectionException;
import io.specwright.checkout.runtime.http.RequestOptions;
import io.specwright.checkout.runtime.http.TimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 200 threads, one client, an API on a bad day: nobody gets the answer of another, nothing is left behind, and client
 * and server have counted the same. {@code -Dload.seconds=30} takes longer.
 */
@Timeout(300)
class LoadTest {
  private static final int THREADS = 200;
  private static final int SECONDS = Integer.getInteger("load.seconds", 2);

  private final CallBooks books = new CallBooks();

  @Test
  void nothingIsMixedUpAndNothingIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (FaultyApi api = new FaultyApi()) {
      CheckoutClient client = CheckoutClient.builder().apiKey("key").baseUrl(api.url())
          .listener(books).interceptor(books).build();
      long before = run(threads, api, client, Duration.ofMillis(SECONDS * 250));
      long after = run(threads, api, client, Duration.ofMillis(SECONDS * 750));
      System.out.printf("load: heap in use after a quarter %d kB, after all %d kB%n", before / 1024, after / 1024);
      assertThat(after - before).as("bytes in use").isLessThan(24 << 20);
      client.close();
      client = null;
      awaitNothingLeft(api);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Calls for a while and closes the books; the heap that is then in use. */
  private long run(ExecutorService threads, FaultyApi api, CheckoutClient client, Duration time) throws Exception {
    long deadline = System.nanoTime() + time.toNanos();
    List<Future<?>> all = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      String name = "t" + thread;
      all.add(threads.submit(() -> {
        for (int i = 0; System.nanoTime() < deadline; i++) {
          call(client, name + "-" + i);
        }
      }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    // What was cancelled is told of at once, and may still be on its way to the server.
    Thread.sleep(300);
    balance(api.served().stream().filter(each -> !books.isOld(each.attempt())).toList(), time);
    assertThat(api.openConnections()).as("connections").isLessThanOrEqualTo(2 * THREADS);
    books.clear();
    api.served().clear();
    return heapInUse();
  }

  private void call(CheckoutClient client, String name) {
    RequestOptions named = RequestOptions.header("X-Name", name);
    int dice = ThreadLocalRandom.current().nextInt(100);
    books.callMade();
    try {
      if (dice < 50) {
        check(name, client.checkouts().retrieve(name, named));
      } else if (dice < 65) {
        ApiResponse<CheckoutEntity> response = client.checkouts().retrieveWithResponse(name, named);
        assertThat(response.headers().first("X-Name")).contains(name);
        check(name, response.body());
      } else if (dice < 75) {
        check(name, client.checkouts().retrieveAsync(name, named).join());
      } else if (dice < 90) {
        CreateCheckoutRequest body = CreateCheckoutRequest.builder().productId(name).build();
        RequestOptions key = dice < 83 ? RequestOptions.none() : RequestOptions.idempotencyKey(name);
        check(name, client.checkouts().create(body, named, key));
      } else if (dice < 95) {
        check(name, client.checkouts().retrieve(name, named, RequestOptions.timeout(Duration.ofMillis(20))));
      } else {
        CompletableFuture<CheckoutEntity> later = client.checkouts().retrieveAsync(name, named);
        Thread.sleep(dice - 95);
        later.cancel(true);
        check(name, later.join());
      }
    } catch (CompletionException e) {
      failed(name, e.getCause());
    } catch (InterruptedException | RuntimeException e) {
      failed(name, e);
    }
  }

  private static void check(String name, CheckoutEntity checkout) {
    assertThat(checkout.id()).isEqualTo(name);
  }

  private static void failed(String name, Throwable failure) {
    if (failure instanceof ApiException error) {
      assertThat(error.requestId()).contains(name);
      assertThat(error.headers().first("X-Name")).contains(name);
      assertThat(error.rawBody()).contains("\"" + name + "\"");
      assertThat(error instanceof NotFoundException).isEqualTo(error.status() == 404);
    } else {
      assertThat(failure)
          .isInstanceOfAny(ConnectionException.class, TimeoutException.class, CancellationException.class);
    }
  }

  private void balance(List<Served> served, Duration time) {
    Set<String> received = new HashSet<>();
    int repeated = 0;
    for (Served each : served) {
      if (!received.add(each.attempt())) {
        repeated++;
        assertThat(each.method()).as("what the JDK repeats by itself").isEqualTo("GET");
      }
    }
    System.out.printf("load: %d threads, %d ms: %s; requests %d, of which the JDK repeated %d by itself%n",
        THREADS, time.toMillis(), books, served.size(), repeated);
    books.assertBalanced();
    assertThat(books.attempts()).as("nobody else sent anything").containsAll(received);
    Set<String> unheard = new HashSet<>(books.attempts());
    unheard.removeAll(received);
    assertThat(books.answered()).as("no answer without a request").doesNotContainAnyElementsOf(unheard);
    assertThat(repeated).isLessThanOrEqualTo((int) served.stream().filter(each -> each.status() == 0).count());
    for (int status : List.of(200, 404, 429, 503)) {
      long sent = served.stream().filter(each -> each.status() == status).count();
      assertThat(books.outcomes(Integer.toString(status))).as("answers of status " + status)
          .isBetween(sent - books.abandoned(), sent);
    }
  }

  private static void awaitNothingLeft(FaultyApi api) throws InterruptedException {
    for (int i = 0; i < 200 && (api.openConnections() > 0 || clientThreads() > 0); i++) {
      // The JDK's client gives up its idle connections when it is garbage, no sooner before Java 21.
      System.gc();
      Thread.sleep(100);
    }
    assertThat(api.openConnections()).as("connections").isZero();
    assertThat(clientThreads()).as("threads").isZero();
  }

  private static long clientThreads() {
    return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("api-client")).count();
  }

  private static long heapInUse() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
