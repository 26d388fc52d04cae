package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.json.JsonCodecs;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One client, many threads, and a server that fails in all its ways. {@code -Dfaults.calls} makes more calls. */
@Timeout(120)
class ManyCallsTest {
  private static final int THREADS = 200;
  private static final int CALLS = Integer.getInteger("faults.calls", 10);

  private final AtomicInteger replies = new AtomicInteger();
  private final AtomicInteger results = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  /** Says what it was asked, in body and header; every few requests something else. */
  private void reply(Received request, Socket connection) throws IOException, InterruptedException {
    int number = replies.incrementAndGet();
    if (number % 11 == 0) {
      reset().to(request, connection);
    } else {
      int status = number % 7 == 0 ? 503 : number % 13 == 0 ? 404 : 200;
      status(status, request.target(), "X-Asked: " + request.headers().get("X-Call")).to(request, connection);
    }
  }

  private void call(ApiClient client, String name) {
    Call<String> call = client.call("GET", "/things/" + name)
        .header("X-Call", name, JsonCodecs.STRING).returnsText();
    try {
      ApiResponse<String> response = call.executeWithResponse();
      assertThat(response.body()).isEqualTo("/things/" + name);
      assertThat(response.headers().first("X-Asked")).contains(name);
      results.incrementAndGet();
    } catch (ApiException e) {
      assertThat(e.rawBody()).isEqualTo("/things/" + name);
      assertThat(e.headers().first("X-Asked")).contains(name);
      errors.incrementAndGet();
    } catch (ConnectionException e) {
      broken.incrementAndGet();
    }
  }

  @Tag("R36")
  @Test
  void everyCallGetsItsOwnAnswerAndNoneIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (TestServer server = TestServer.replying(this::reply);
        ApiClient client = ApiClient.builder().baseUrl(server.url()).timing(new TestTime().timing()).build()) {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        all.add(threads.submit(() -> {
          for (int i = 0; i < CALLS; i++) {
            call(client, number + "-" + i);
          }
        }));
      }
      for (Future<?> each : all) {
        each.get();
      }
      System.out.printf("%d calls: %d results, %d errors, %d broken; %d requests%n",
          THREADS * CALLS, results.get(), errors.get(), broken.get(), server.requests().size());
      assertThat(results.get() + errors.get() + broken.get()).isEqualTo(THREADS * CALLS);
      assertThat(results.get()).isGreaterThan(THREADS * CALLS / 2);
      assertThat(errors.get()).isPositive();
    } finally {
      threads.shutdownNow();
    }
  }
}
