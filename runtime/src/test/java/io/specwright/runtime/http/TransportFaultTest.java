package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.rawThenClose;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.auth.RenewableCredentials;
import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.http.TestServer.Reply;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of connections, and of what is sent over them, when something goes wrong. */
@Timeout(20)
class TransportFaultTest {
  private static final RequestOptions ONCE = RequestOptions.maxRetries(0);
  private static final String HALF_A_HEAD = "HTTP/1.1 200 OK\r\nContent-Le";
  private static final String HALF_A_BODY = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":1}";
  private static final String NO_LAST_CHUNK = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";

  private final TestTime time = new TestTime();

  private ApiClient client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).timing(time.timing()).build();
  }

  private static Call<String> get(ApiClient client) {
    return client.call("GET", "/things").returnsText();
  }

  private static Call<String> post(ApiClient client) {
    return client.call("POST", "/things").text("text/plain", "hello").returnsText();
  }

  @Tag("R4")
  @Tag("R5")
  @Tag("R6")
  @ParameterizedTest
  @ValueSource(strings = {HALF_A_HEAD, HALF_A_BODY, NO_LAST_CHUNK})
  void aResponseThatIsCutOffIsAskedForAgainUnlessThatCouldActTwice(String bytes) {
    try (TestServer server = TestServer.replying(rawThenClose(bytes), json("done"));
        ApiClient client = client(server)) {
      assertThat(get(client).execute()).isEqualTo("done");
      assertThat(server.requests()).hasSize(2);
    }
    try (TestServer server = TestServer.replying(rawThenClose(bytes), json("done"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> post(client).execute()).isExactlyInstanceOf(ConnectionException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** The JDK repeats a GET by itself, once, if the connection ended before any byte of a response. */
  @Tag("R3")
  @Tag("R22")
  @ParameterizedTest
  @CsvSource({"GET, 2", "POST, 1", "PUT, 1", "DELETE, 1"})
  void theJdkRepeatsNothingButAReadAndThatOnce(String method, int sent) {
    try (TestServer server = TestServer.replying(reset());
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> client.call(method, "/things").returnsText().execute(ONCE))
          .isExactlyInstanceOf(ConnectionException.class);
      assertThat(server.requests()).hasSizeBetween(1, sent);
    }
  }

  @Tag("R16")
  @Test
  void aStreamIsSentOnlyOnce() {
    try (TestServer server = TestServer.replying(json("done"), reset(), status(503, ""));
        ApiClient client = client(server)) {
      byte[] content = "hello".getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 3; i++) {
        Call<String> call = client.call("PUT", "/x")
            .body(HttpBody.once("text/plain", 5, new ByteArrayInputStream(content)))
            .returnsText();
        switch (i) {
          case 0 -> assertThat(call.execute()).isEqualTo("done");
          case 1 -> assertThatThrownBy(call::execute)
              .isExactlyInstanceOf(ConnectionException.class)
              .hasMessageEndingWith("; the body can be sent only once");
          default -> assertThatThrownBy(call::execute).isExactlyInstanceOf(ServerErrorException.class);
        }
        assertThatThrownBy(call::execute).hasStackTraceContaining("the body is a stream that was read already");
      }
      assertThat(server.requests()).hasSize(3).extracting(Received::text).containsOnly("hello");
      assertThat(time.sleeps()).isEmpty();
    }
  }

  @Tag("R16")
  @Tag("R37")
  @Test
  void aStreamIsNotSentAgainWithAnotherToken() {
    AtomicInteger refused = new AtomicInteger();
    RenewableCredentials renewable = new RenewableCredentials() {
      @Override
      public CompletableFuture<Credentials> current() {
        return CompletableFuture.completedFuture(Bearer.of("t"));
      }

      @Override
      public void refused(Credentials credentials) {
        refused.incrementAndGet();
      }
    };
    try (TestServer server = TestServer.replying(status(401, ""));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).credentials("token", renewable).build()) {
      HttpBody body = HttpBody.once("text/plain", 2, new ByteArrayInputStream(new byte[2]));
      Call<String> call = client.call("PUT", "/x").auth("token").body(body).returnsText();
      assertThatThrownBy(call::execute).isExactlyInstanceOf(ClientErrorException.class);
      assertThat(server.requests()).hasSize(1);
      assertThat(refused).as("the next call gets another token").hasValue(1);
    }
  }

  @Tag("R17")
  @Test
  void aFileIsReadFromItsStartForEveryAttempt(@TempDir Path folder) throws Exception {
    byte[] content = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    HttpBody body = HttpBody.of("application/octet-stream", Files.write(folder.resolve("upload.bin"), content));
    try (TestServer server = TestServer.replying(status(503, ""), reset(), json("done"));
        ApiClient client = client(server)) {
      assertThat(client.call("PUT", "/x").body(body).returnsText().execute()).isEqualTo("done");
      assertThat(server.requests()).hasSize(3).extracting(Received::text)
          .containsOnly(new String(content, StandardCharsets.US_ASCII));
    }
  }

  @Tag("R17")
  @Test
  void aFileThatChangedBetweenAttemptsIsNotSentAsIfWhole(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("upload.bin"), new byte[1000]);
    Reply failsAndTruncates = (request, connection) -> {
      Files.write(file, new byte[10]);
      status(503, "").to(request, connection);
    };
    try (TestServer server = TestServer.replying(failsAndTruncates, json("done"));
        ApiClient client = client(server)) {
      Call<String> call =
          client.call("PUT", "/x").body(HttpBody.of("application/octet-stream", file)).returnsText();
      assertThatThrownBy(call::execute).isInstanceOf(ConnectionException.class).hasMessageContaining("bytes");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R19")
  @Test
  void cancellingAFutureEndsTheWaitForARetry() throws Exception {
    CompletableFuture<Boolean> endless = new CompletableFuture<>();
    Timing timing = new Timing(System::nanoTime, Clock.systemUTC(), duration -> endless, () -> 0.5);
    try (TestServer server = TestServer.replying(status(503, ""), json("done"));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).timing(timing).build()) {
      CompletableFuture<String> result = get(client).executeAsync();
      for (int i = 0; i < 500 && endless.getNumberOfDependents() == 0; i++) {
        Thread.sleep(10);
      }
      result.cancel(true);

      assertThat(endless).isCancelled();
      Thread.sleep(50);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R21")
  @Test
  void bodiesThatNobodyReadsHoldNoConnection() {
    String large = "x".repeat(100_000);
    try (TestServer server = TestServer.replying(status(200, large), status(404, large), status(200, large));
        ApiClient client = client(server)) {
      for (int i = 0; i < 200; i++) {
        try {
          client.call("GET", "/things").returnsNothing().execute(ONCE);
        } catch (ClientErrorException e) {
          assertThat(e.status()).isEqualTo(404);
        }
      }
      assertThat(server.acceptedConnections()).isEqualTo(1);
    }
  }

  @Tag("R22")
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void aConnectionThatTheServerClosedWhileIdleIsReplaced(String method) throws Exception {
    Reply onlyOnce = (request, connection) -> {
      json("done").to(request, connection);
      connection.close();
    };
    try (TestServer server = TestServer.replying(onlyOnce);
        ApiClient client = client(server)) {
      for (int i = 0; i < 5; i++) {
        assertThat(client.call(method, "/things").returnsText().execute(ONCE)).isEqualTo("done");
        Thread.sleep(100);
      }
      assertThat(server.requests()).hasSize(5);
      assertThat(server.acceptedConnections()).isEqualTo(5);
    }
  }

  /** Only what can do no harm twice is sent again unasked, only once, and only if there was no byte of an answer. */
  @Tag("R22")
  @ParameterizedTest
  @CsvSource({"GET, true, 3", "GET, false, 2", "POST, true, 2", "POST, false, 2", "DELETE, true, 2"})
  void aPooledConnectionThatBreaksIsReplacedOnlyIfNothingCame(String method, boolean silently, int requests) {
    Reply breaks = silently ? reset() : rawThenClose(HALF_A_HEAD);
    try (TestServer server = TestServer.replying(json("done"), breaks, json("done"));
        ApiClient client = client(server)) {
      Call<String> call = client.call(method, "/things").returnsText();
      assertThat(call.execute(ONCE)).isEqualTo("done");
      if (requests == 3) {
        assertThat(call.execute(ONCE)).isEqualTo("done");
      } else {
        assertThatThrownBy(() -> call.execute(ONCE)).isExactlyInstanceOf(ConnectionException.class);
      }
      assertThat(server.requests()).hasSize(requests);
    }
  }

  @Tag("R41")
  @ParameterizedTest
  @ValueSource(strings = {
    "HTTP/1.1 100 Continue\r\n\r\n",
    "HTTP/1.1 102 Processing\r\n\r\n",
    "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n",
    "HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"
  })
  void informationBeforeTheResponseIsNotTheResponse(String information) {
    Reply informed = (request, connection) -> {
      connection.getOutputStream().write(information.getBytes(StandardCharsets.US_ASCII));
      connection.getOutputStream().flush();
      json("done").to(request, connection);
    };
    try (TestServer server = TestServer.replying(informed);
        ApiClient client = client(server)) {
      for (int i = 0; i < 2; i++) {
        ApiResponse<String> response = post(client).executeWithResponse(RequestOptions.timeout(Duration.ofSeconds(3)));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("done");
        assertThat(response.headers().has("x-early")).isFalse();
      }
    }
  }

  @Tag("R42")
  @Test
  void closingEndsTheThreadsHoweverOften() throws Exception {
    Set<Thread> others = clientThreads();
    try (TestServer server = TestServer.replying(json("done"), silence())) {
      ApiClient client = client(server);
      get(client).execute();
      CompletableFuture<String> onTheWay = get(client).executeAsync(ONCE);
      client.close();
      client.close();

      assertThatThrownBy(onTheWay::join).hasCauseInstanceOf(RuntimeException.class);
      assertThatIllegalStateException().isThrownBy(() -> get(client).execute()).withMessage("The client is closed");
      for (int i = 0; i < 150 && (server.openConnections() > 0 || !others.containsAll(clientThreads())); i++) {
        // The JDK's client gives up its idle connections when it is garbage, no sooner before Java 21.
        System.gc();
        Thread.sleep(100);
      }
      assertThat(server.openConnections()).isZero();
      assertThat(others).containsAll(clientThreads());
    }
  }

  private static Set<Thread> clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("api-client")).collect(Collectors.toSet());
  }
}
