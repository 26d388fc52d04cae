package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.rawThenClose;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class UrlConnectionTransportTest {
  private static final RequestOptions ONCE = RequestOptions.maxRetries(0);

  private final UrlConnectionTransport transport = UrlConnectionTransport.create(Duration.ofSeconds(5), 1000);

  @AfterEach
  void close() {
    transport.close();
  }

  private ApiClient client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).transport(transport).timing(new TestTime().timing()).build();
  }

  private static Call<String> get(ApiClient client) {
    return client.call("GET", "/things").returnsText();
  }

  @Test
  void sendsWhatItIsToldAndHearsAllThatIsAnswered() {
    try (TestServer server = TestServer.replying(status(200, "done", "X-A: 1", "x-a: 2"));
        ApiClient client = client(server)) {
      for (int i = 0; i < 3; i++) {
        ApiResponse<String> response = client.call("POST", "/things").text("text/plain", "héllo").returnsText()
            .executeWithResponse(RequestOptions.header("X-Custom", "c"));
        assertThat(response.body()).isEqualTo("done");
        assertThat(response.headers().all("X-A")).containsExactly("1", "2");
      }
      assertThat(server.acceptedConnections()).isEqualTo(1);
      assertThat(server.requests()).hasSize(3).allSatisfy(request -> {
        assertThat(request.text()).isEqualTo("héllo");
        assertThat(request.headers()).containsEntry("X-Custom", "c")
            .containsEntry("Content-Type", "text/plain; charset=utf-8");
      });
    }
  }

  @Test
  void sendsWhatHasNoKnownLengthInChunks() {
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server)) {
      HttpBody body = HttpBody.of("a/b", () -> new ByteArrayInputStream("content".getBytes(StandardCharsets.US_ASCII)));
      assertThat(client.call("POST", "/things").body(body).returnsText().execute()).isEqualTo("done");
      assertThat(server.request().text()).isEqualTo("content");
      assertThat(server.request().headers()).containsEntry("Transfer-Encoding", "chunked");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "DELETE"})
  void sendsEveryMethodThatIsOld(String method) {
    TestServer.Reply reply = method.equals("HEAD")
        ? (request, connection) -> connection.getOutputStream().write(
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
        : json("done");
    try (TestServer server = TestServer.replying(reply);
        ApiClient client = client(server)) {
      for (int i = 0; i < 2; i++) {
        assertThat(client.call(method, "/things").returnsText().execute(ONCE))
            .isEqualTo(method.equals("HEAD") ? "" : "done");
      }
      assertThat(server.requests()).hasSize(2).allMatch(request -> request.method().equals(method));
    }
  }

  @Test
  void refusesWhatItWouldSendAsSomethingElse() {
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> client.call("PATCH", "/things").returnsText().execute())
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("HttpURLConnection cannot send PATCH; JdkTransport can");
      assertThatThrownBy(() -> client.call("GET", "/things").text("text/plain", "x").returnsText().execute())
          .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("GET with a body");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> get(client).execute(RequestOptions.header("Host", "elsewhere")))
          .withMessageContaining("Host");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 407, 500, 302})
  void everyStatusIsAResponse(int status) {
    try (TestServer server = TestServer.replying(status(status, "why", "Location: /elsewhere"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE)).isInstanceOfSatisfying(ApiException.class, e -> {
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.rawBody()).isEqualTo("why");
      });
      assertThatThrownBy(() -> client.call("POST", "/x").text("text/plain", "x").returnsText().execute(ONCE))
          .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.status()).isEqualTo(status));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Tag("R3")
  @Tag("R22")
  @ParameterizedTest
  @CsvSource({"POST, 2", "PUT, 2"})
  void theJdkRepeatsNoWrite(String method, int requests) {
    try (TestServer server = TestServer.replying(json("done"), reset(), json("done"));
        ApiClient client = client(server)) {
      for (HttpBody body : new HttpBody[] {null, HttpBody.of("text/plain", "x")}) {
        Call<String> call = client.call(method, "/things").body(body).returnsText();
        assertThat(call.execute(ONCE)).isEqualTo("done");
        if (body == null) {
          assertThatThrownBy(() -> call.execute(ONCE)).isExactlyInstanceOf(ConnectionException.class);
          assertThat(server.requests()).hasSize(requests);
        }
      }
    }
  }

  @Tag("R4")
  @Tag("R5")
  @Tag("R6")
  @ParameterizedTest
  @ValueSource(strings = {
    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":1}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
    "not HTTP at all\r\n\r\n"
  })
  void aResponseThatIsCutOffIsNoResult(String bytes) {
    try (TestServer server = TestServer.replying(rawThenClose(bytes));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE)).isExactlyInstanceOf(ConnectionException.class);
    }
  }

  @Test
  void aBodyBeyondTheLimitIsGivenUp() {
    try (TestServer server = TestServer.replying(status(200, "x".repeat(100_000)), status(404, "x".repeat(100_000)));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE)).hasMessageContaining("larger than the limit of 1000 bytes");
      assertThatThrownBy(() -> get(client).execute(ONCE)).isInstanceOfSatisfying(
          ApiException.class, e -> assertThat(e.rawBody()).hasSize(1000));
    }
  }

  @Tag("R7")
  @Tag("R19")
  @Tag("R42")
  @Test
  void whatIsGivenUpClosesItsConnection() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE, RequestOptions.timeout(Duration.ofMillis(100))))
          .isInstanceOf(TimeoutException.class);
      awaitNoConnection(server);

      CompletableFuture<String> cancelled = get(client).executeAsync(ONCE);
      awaitRequests(server, 2);
      cancelled.cancel(true);
      awaitNoConnection(server);

      CompletableFuture<String> closed = get(client).executeAsync(ONCE);
      awaitRequests(server, 3);
      transport.close();
      assertThatThrownBy(closed::join).hasMessageContaining("the transport was closed");
      awaitNoConnection(server);
      assertThatThrownBy(() -> get(client).execute(ONCE)).isInstanceOf(IllegalStateException.class);
    }
  }

  /** Of a body that is nearly complete, the JDK reads the rest, so as to keep the connection. */
  @Tag("R8")
  @Test
  void aBodyThatDribblesIsGivenUp() throws Exception {
    TestServer.Reply dribble = (request, connection) -> {
      connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n".getBytes("US-ASCII"));
      for (int i = 0; i < 900; i++) {
        connection.getOutputStream().write('x');
        Thread.sleep(20);
      }
    };
    try (TestServer server = TestServer.replying(dribble);
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(ONCE, RequestOptions.timeout(Duration.ofMillis(200))))
          .isInstanceOf(TimeoutException.class);
      awaitNoConnection(server);
    }
  }

  @Test
  void aStreamIsReadAsItArrives() throws Exception {
    TestServer.Reply slow = (request, connection) -> {
      connection.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\nhello".getBytes("US-ASCII"));
      for (int i = 0; i < 5000 && !connection.isClosed(); i++) {
        Thread.sleep(20);
        connection.getOutputStream().write('.');
      }
    };
    try (TestServer server = TestServer.replying(slow, status(200, "x".repeat(100_000)));
        ApiClient client = client(server)) {
      try (InputStream body = client.call("GET", "/things").returnsStream().execute()) {
        assertThat(new String(body.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("hello");
        assertThat(body.read()).isEqualTo('.');
      }
      awaitNoConnection(server);
      try (InputStream body = client.call("GET", "/things").returnsStream().execute()) {
        assertThat(body.readAllBytes()).hasSize(100_000);
      }
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
