package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.rawThenClose;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break, stall or never end. */
@Timeout(10)
class FaultTest {
  private static final RequestOptions ONCE = RequestOptions.maxRetries(0);

  private static ApiClient client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).build();
  }

  private static Call<String> get(ApiClient client) {
    return client.call("GET", "/things").returnsText();
  }

  @Tag("R4")
  @Tag("R5")
  @Tag("R6")
  @ParameterizedTest
  @ValueSource(strings = {
    "HTTP/1.1 200 OK\r\nContent-Le",
    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":1}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
    "not HTTP at all\r\n\r\n"
  })
  void aResponseThatIsCutOffIsNoResult(String bytes) {
    try (TestServer server = TestServer.replying(rawThenClose(bytes));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE))
          .isExactlyInstanceOf(ConnectionException.class)
          .hasMessageStartingWith("GET /things: ");
    }
  }

  @Tag("R7")
  @Test
  void aSilentServerRunsIntoTheTimeoutOfTheAttempt() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client =
            ApiClient.builder().baseUrl(server.url()).attemptTimeout(Duration.ofMillis(150)).build()) {
      assertThatThrownBy(() -> get(client).execute(ONCE))
          .isInstanceOf(TimeoutException.class)
          .hasMessage("GET /things: no complete response within PT0.15S");
      awaitNoConnection(server);
    }
  }

  @Test
  void anAttemptThatTimesOutIsRepeated() {
    try (TestServer server = TestServer.replying(silence(), json("done"));
        ApiClient client = ApiClient.builder()
            .baseUrl(server.url())
            .attemptTimeout(Duration.ofMillis(300))
            .timing(new TestTime().timing())
            .build()) {
      assertThat(get(client).execute(RequestOptions.none())).isEqualTo("done");
    }
  }

  @Tag("R8")
  @Test
  void aServerThatDribblesRunsIntoTheTimeoutOfTheCall() throws Exception {
    TestServer.Reply dribble = (request, connection) -> {
      connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes("US-ASCII"));
      for (int i = 0; i < 1000; i++) {
        connection.getOutputStream().write('x');
        Thread.sleep(20);
      }
    };
    try (TestServer server = TestServer.replying(dribble);
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.timeout(Duration.ofMillis(250))))
          .isInstanceOf(TimeoutException.class)
          .hasMessage("GET /things: no complete response within PT0.25S");
      awaitNoConnection(server);
    }
  }

  @Tag("R20")
  @Test
  void theLastAttemptIsClippedToTheTimeLeft() {
    try (TestServer server = TestServer.replying(status(503, "", "Retry-After: 0"), silence());
        ApiClient client = client(server)) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> get(client).execute(RequestOptions.timeout(Duration.ofMillis(400))))
          .isInstanceOf(TimeoutException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Tag("R18")
  @Test
  void interruptionEndsTheExchangeAndStays() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicReference<Boolean> interrupted = new AtomicReference<>();
      Thread caller = new Thread(() -> {
        try {
          get(client).execute(RequestOptions.none());
        } catch (ConnectionException e) {
          thrown.set(e);
          interrupted.set(Thread.currentThread().isInterrupted());
        }
      });
      caller.start();
      awaitRequests(server, 1);
      caller.interrupt();
      caller.join(5000);

      assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class).hasMessage("GET /things: interrupted");
      assertThat(interrupted.get()).isTrue();
      awaitNoConnection(server);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R18")
  @Test
  void interruptionEndsTheWaitForARetry() throws Exception {
    try (TestServer server = TestServer.replying(status(503, "", "Retry-After: 50"));
        ApiClient client = client(server)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller = new Thread(() -> {
        try {
          get(client).execute(RequestOptions.none());
        } catch (ConnectionException e) {
          thrown.set(e);
        }
      });
      caller.start();
      awaitRequests(server, 1);
      Thread.sleep(100);
      caller.interrupt();
      caller.join(5000);

      assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class);
    }
  }

  @Tag("R19")
  @Test
  void cancellingAFutureEndsTheExchange() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server)) {
      CompletableFuture<String> result = get(client).executeAsync(RequestOptions.none());
      awaitRequests(server, 1);
      result.cancel(true);

      awaitNoConnection(server);
      Thread.sleep(50);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aFutureFailsWithTheExceptionOfTheCallItself() throws Exception {
    try (TestServer server = TestServer.replying(status(404, ""));
        ApiClient client = client(server)) {
      CompletableFuture<String> result = get(client).executeAsync(RequestOptions.none());

      assertThatThrownBy(() -> result.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseExactlyInstanceOf(ClientErrorException.class);
      assertThat(result.handle((value, failure) -> (Object) failure).get()).isInstanceOf(ClientErrorException.class);
    }
  }

  @Tag("R29")
  @Test
  void aBodyBeyondTheLimitIsGivenUp() throws Exception {
    TestServer.Reply endless = (request, connection) -> {
      connection.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes("US-ASCII"));
      while (true) {
        connection.getOutputStream().write(new byte[4096]);
      }
    };
    JdkTransport small = JdkTransport.create(Duration.ofSeconds(5), 10_000);
    try (TestServer server = TestServer.replying(endless);
        ApiClient client = ApiClient.builder().baseUrl(server.url()).transport(small).build()) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.none()))
          .isExactlyInstanceOf(ConnectionException.class)
          .hasMessage("GET /things: the response body is larger than the limit of 10000 bytes");
      assertThat(server.requests()).as("no retry").hasSize(1);
      awaitNoConnection(server);
    } finally {
      small.close();
    }
  }

  @Test
  void aBodyUpToTheLimitIsFine() {
    JdkTransport small = JdkTransport.create(Duration.ofSeconds(5), 4);
    try (TestServer server = TestServer.replying(json("four"));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).transport(small).build()) {
      assertThat(get(client).execute(ONCE)).isEqualTo("four");
    } finally {
      small.close();
    }
  }

  @Tag("R42")
  @Test
  void closingFailsWhatIsOnTheWay() throws Exception {
    try (TestServer server = TestServer.replying(silence())) {
      ApiClient client = client(server);
      CompletableFuture<String> result = get(client).executeAsync(RequestOptions.none());
      awaitRequests(server, 1);
      client.close();
      client.close();

      assertThatThrownBy(() -> result.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("The transport is closed");
      awaitNoConnection(server);
    }
  }

  @Tag("R42")
  @Test
  void aClosedClientSaysSo() {
    try (TestServer server = TestServer.replying(json("done"))) {
      ApiClient client = client(server);
      Call<String> call = get(client);
      client.close();

      assertThatIllegalStateException().isThrownBy(() -> call.execute(ONCE)).withMessage("The client is closed");
      assertThat(call.executeAsync(ONCE)).isCompletedExceptionally();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Tag("R17")
  @ParameterizedTest
  @ValueSource(ints = {0, 10, 200_000})
  void aFileThatChangedItsLengthIsNotSentAsIfWhole(int length, @TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("upload.bin"), new byte[100_000]);
    HttpBody body = HttpBody.of("application/octet-stream", file);
    Files.write(file, new byte[length]);
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> client.call("PUT", "/x").body(body).returnsText().execute(ONCE))
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("bytes");
    }
  }

  @Test
  void aFileThatIsGoneFailsTheCall(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("upload.bin"), new byte[100_000]);
    HttpBody body = HttpBody.of("application/octet-stream", file);
    Files.delete(file);
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> client.call("PUT", "/x").body(body).returnsText().execute(ONCE))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseInstanceOf(NoSuchFileException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aTransportThatWasGivenStaysOpen() {
    JdkTransport shared = JdkTransport.create();
    try (TestServer server = TestServer.replying(json("done"))) {
      ApiClient.builder().baseUrl(server.url()).transport(shared).build().close();
      try (ApiClient other = ApiClient.builder().baseUrl(server.url()).transport(shared).build()) {
        assertThat(get(other).execute(ONCE)).isEqualTo("done");
      }
    } finally {
      shared.close();
    }
  }

  @Test
  void refusesAnHttpClientThatFollowsRedirects() {
    HttpClient eager = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    assertThatIllegalArgumentException().isThrownBy(() -> JdkTransport.of(eager, 1000));
  }

  @Test
  void aTransportThatThrowsFailsTheCall() {
    Transport broken = request -> {
      throw new IllegalStateException("broken");
    };
    try (ApiClient client = ApiClient.builder().baseUrl("http://localhost").transport(broken).build()) {
      assertThatIllegalStateException().isThrownBy(() -> get(client).execute(ONCE)).withMessage("broken");
      assertThat(get(client).executeAsync(ONCE)).isCompletedExceptionally();
    }
  }

  @Test
  void parallelCallsGetTheirOwnResponses() throws Exception {
    TestServer.Reply echo = (request, connection) ->
        json(request.target()).to(request, connection);
    try (TestServer server = TestServer.replying(echo);
        ApiClient client = client(server)) {
      int calls = 40;
      CountDownLatch right = new CountDownLatch(calls);
      for (int i = 0; i < calls; i++) {
        String path = "/things/" + i;
        client.call("GET", path).returnsText().executeAsync(RequestOptions.none()).thenAccept(body -> {
          if (body.equals(path)) {
            right.countDown();
          }
        });
      }
      assertThat(right.await(8, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void awaitRequests(TestServer server, int count) throws InterruptedException {
    for (int i = 0; i < 500 && server.requests().size() < count; i++) {
      Thread.sleep(10);
    }
    assertThat(server.requests()).hasSize(count);
  }

  private static void awaitNoConnection(TestServer server) throws InterruptedException {
    for (int i = 0; i < 500 && server.openConnections() > 0; i++) {
      Thread.sleep(10);
    }
    assertThat(server.openConnections()).isZero();
  }
}
