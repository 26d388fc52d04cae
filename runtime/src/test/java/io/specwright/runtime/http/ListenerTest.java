package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those who only watch are told of every call, attempt and end, in that order. */
@Timeout(20)
class ListenerTest {
  private final TestTime time = new TestTime();
  private final List<String> told = new CopyOnWriteArrayList<>();

  private ApiClient.Builder client(String url) {
    return ApiClient.builder().baseUrl(url).timing(time.timing()).listener(this::observer);
  }

  private CallObserver observer(Operation operation) {
    told.add("call " + operation.id() + ": " + operation);
    return new CallObserver() {
      @Override
      public HttpHeaders attemptStarted(int number, URI origin) {
        told.add("attempt " + number);
        return HttpHeaders.empty().with("X-Attempt", origin.getHost() + " " + number);
      }

      @Override
      public void attemptEnded(int number, Outcome outcome) {
        told.add("attempt " + number + ": " + text(outcome));
      }

      @Override
      public void callEnded(int attempts, Outcome outcome) {
        told.add("end after " + attempts + ": " + text(outcome) + ", " + outcome.duration());
      }
    };
  }

  private static Object text(Outcome outcome) {
    return outcome.failure().<Object>map(failure -> failure.getClass().getSimpleName())
        .orElseGet(() -> outcome.status().getAsInt());
  }

  private static Call<String> get(ApiClient client) {
    return client.call("getThing", "GET", "/things/{id}").path("id", "7").returnsText();
  }

  @Tag("R1")
  @Test
  void aCallThatSucceedsAtLastTellsItsAttempts() {
    time.duringSleep(() -> told.add("wait"));
    try (TestServer server = TestServer.replying(status(503, "", "Retry-After: 3"), json("done"));
        ApiClient client = client(server.url()).build()) {
      assertThat(get(client).execute()).isEqualTo("done");

      assertThat(told).containsExactly(
          "call getThing: GET /things/{id}", "attempt 1", "attempt 1: 503", "wait", "attempt 2", "attempt 2: 200",
          "end after 2: 200, PT3S");
      assertThat(server.requests()).extracting(request -> request.headers().get("X-Attempt"))
          .containsExactly("127.0.0.1 1", "127.0.0.1 2");
    }
  }

  @Tag("R1")
  @Test
  void theAttemptsOfARefusedConnectionCount() {
    try (ApiClient client = client("http://127.0.0.1:" + TestServer.freePort()).build()) {
      assertThatThrownBy(() -> get(client).execute()).isInstanceOf(ConnectionException.class);
    }
    assertThat(told).hasSize(8).endsWith("attempt 3: ConnectException", "end after 3: ConnectException, PT0.75S");
  }

  @Test
  void anAttemptThatTakesTooLongEndsForLackOfTime() {
    try (TestServer server = TestServer.replying(silence(), json("done"));
        ApiClient client = client(server.url()).attemptTimeout(Duration.ofMillis(200)).build()) {
      assertThat(get(client).execute()).isEqualTo("done");
    }
    assertThat(told).contains("attempt 1: HttpTimeoutException").endsWith("end after 2: 200, PT0.25S");
  }

  @Tag("R19")
  @Test
  void aCallThatIsCancelledEndsWithItsAttempt() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server.url()).build()) {
      CompletableFuture<String> result = get(client).executeAsync();
      for (int i = 0; i < 500 && server.requests().isEmpty(); i++) {
        Thread.sleep(10);
      }
      result.cancel(true);

      assertThat(told).containsExactly(
          "call getThing: GET /things/{id}", "attempt 1", "attempt 1: CancellationException",
          "end after 1: CancellationException, PT0S");
    }
  }

  @Test
  void aCallThatCannotBeMadeIsNoCall() {
    try (ApiClient client = client("http://127.0.0.1:1").build()) {
      assertThatThrownBy(() -> client.call("GET", "/things").auth("key").returnsText().execute())
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void aListenerThatFailsDisturbsNothing() {
    CallListener broken = operation -> {
      throw new IllegalStateException("broken");
    };
    CallListener breaking = operation -> new CallObserver() {
      @Override
      public HttpHeaders attemptStarted(int number, URI origin) {
        throw new IllegalStateException("broken");
      }

      @Override
      public void attemptEnded(int number, Outcome outcome) {
        throw new IllegalStateException("broken");
      }

      @Override
      public void callEnded(int attempts, Outcome outcome) {
        throw new IllegalStateException("broken");
      }
    };
    try (TestServer server = TestServer.replying(status(503, ""), json("done"));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).timing(time.timing())
            .listener(broken).listener(breaking).listener(this::observer).build()) {
      assertThat(get(client).execute()).isEqualTo("done");
    }
    assertThat(told).last().asString().startsWith("end after 2: 200");
  }
}
