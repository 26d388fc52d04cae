package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is read as it arrives. */
@Timeout(20)
class StreamedResponseTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  private static final RequestOptions SOON = RequestOptions.timeout(Duration.ofMillis(200));

  private final TestTime time = new TestTime();

  private ApiClient client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).timing(time.timing()).build();
  }

  private static Call<InputStream> get(ApiClient client) {
    return client.call("GET", "/things").returnsStream();
  }

  private static void send(Socket connection, String bytes) throws IOException {
    connection.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
  }

  /** The head and a first chunk, then nothing until the client hangs up. */
  private static Reply hello() {
    return (request, connection) -> {
      send(connection, HEAD + "5\r\nhello\r\n");
      silence().to(request, connection);
    };
  }

  private static String read(InputStream stream, int count) throws IOException {
    return new String(stream.readNBytes(count), StandardCharsets.US_ASCII);
  }

  @Test
  void isThereBeforeItsEndIs() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Reply inTwoParts = (request, connection) -> {
      send(connection, HEAD + "5\r\nhello\r\n");
      seen.await();
      send(connection, "6\r\n world\r\n0\r\n\r\n");
    };
    try (TestServer server = TestServer.replying(inTwoParts, status(200, "again"));
        ApiClient client = client(server)) {
      ApiResponse<InputStream> response = get(client).executeWithResponse();
      assertThat(response.status()).isEqualTo(200);
      try (InputStream stream = response.body()) {
        assertThat(read(stream, 5)).isEqualTo("hello");
        seen.countDown();
        assertThat(read(stream, 100)).isEqualTo(" world");
        assertThat(stream.read()).isEqualTo(-1);
      }
      try (InputStream stream = get(client).executeAsync().get()) {
        assertThat(read(stream, 100)).isEqualTo("again");
      }
      assertThat(server.acceptedConnections()).as("a stream that was read gives its connection back").isEqualTo(1);
    }
  }

  @Test
  void isFetchedNoFasterThanItIsRead() throws Exception {
    byte[] large = new byte[64 << 20];
    AtomicReference<String> sent = new AtomicReference<>();
    Reply flood = (request, connection) -> {
      status(200, large).to(request, connection);
      sent.set("everything");
    };
    try (TestServer server = TestServer.replying(flood);
        ApiClient client = client(server);
        InputStream stream = get(client).execute()) {
      assertThat(stream.read()).isZero();
      Thread.sleep(300);
      assertThat(sent).hasValue(null);
      assertThat(stream.transferTo(OutputStream.nullOutputStream())).isEqualTo(large.length - 1);
    }
  }

  @Test
  void faultsBeforeTheHeadAreRepeatedAsForAnyCall() throws Exception {
    try (TestServer server = TestServer.replying(reset(), status(503, "busy"), hello());
        ApiClient client = client(server);
        InputStream stream = get(client).execute()) {
      assertThat(read(stream, 5)).isEqualTo("hello");
      assertThat(server.requests().size()).isGreaterThanOrEqualTo(3);
      assertThat(time.sleeps()).isNotEmpty();
    }
  }

  @Test
  void anErrorIsNoStream() {
    try (TestServer server = TestServer.replying(status(404, "{\"code\":7}"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute())
          .isExactlyInstanceOf(ClientErrorException.class)
          .satisfies(e -> assertThat(((ApiException) e).rawBody()).isEqualTo("{\"code\":7}"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpResponse.streaming(500, HttpHeaders.empty(), InputStream.nullInputStream()));
  }

  @Tag("R7")
  @Test
  void theHeadHasATimeout() throws Exception {
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> get(client).execute(SOON)).isInstanceOf(TimeoutException.class);
      awaitNoConnection(server);
    }
  }

  @Tag("R7")
  @Tag("R8")
  @Test
  void thenTheTimeoutIsForEachPiece() throws Exception {
    Reply slow = (request, connection) -> {
      send(connection, HEAD);
      for (int i = 0; i < 8; i++) {
        Thread.sleep(200);
        send(connection, "1\r\n" + i + "\r\n");
      }
      silence().to(request, connection);
    };
    try (TestServer server = TestServer.replying(slow);
        ApiClient client = client(server);
        InputStream stream = get(client).execute(RequestOptions.timeout(Duration.ofSeconds(1)))) {
      assertThat(read(stream, 4)).isEqualTo("0123");
      Thread.sleep(1200);
      assertThat(read(stream, 4)).as("a reader that takes its time is no silence").isEqualTo("4567");
      assertThatThrownBy(stream::read)
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessage("no more of the body within PT1S");
      assertThatThrownBy(stream::read).isInstanceOf(HttpTimeoutException.class);
      awaitNoConnection(server);
    }
  }

  @Tag("R5")
  @Tag("R6")
  @ParameterizedTest
  @CsvSource({"Content-Length: 100, hello, ''", "Transfer-Encoding: chunked, 5_hello_, ''",
      "Transfer-Encoding: chunked, 5_hello_, zz_"})
  void aBodyThatIsCutOffIsNoShortBody(String header, String begin, String end) throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Reply cut = (request, connection) -> {
      send(connection, "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + begin.replace("_", "\r\n"));
      seen.await();
      send(connection, end.replace("_", "\r\n"));
      connection.close();
    };
    try (TestServer server = TestServer.replying(cut);
        ApiClient client = client(server);
        InputStream stream = get(client).execute()) {
      assertThat(read(stream, 5)).isEqualTo("hello");
      seen.countDown();
      assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
      assertThat(server.requests()).as("what was begun is not repeated").hasSize(1);
    }
  }

  @Test
  void closingHangsUpAndEndsAReaderThatWaits() throws Exception {
    try (TestServer server = TestServer.replying(hello());
        ApiClient client = client(server)) {
      InputStream stream = get(client).execute();
      CompletableFuture<Throwable> failure = readingAll(stream);
      stream.close();
      stream.close();

      assertThat(failure.get(5, TimeUnit.SECONDS)).isInstanceOf(IOException.class).hasMessage("the stream is closed");
      awaitNoConnection(server);
    }
  }

  @Tag("R18")
  @Test
  void interruptionEndsTheReaderAndStays() throws Exception {
    try (TestServer server = TestServer.replying(hello());
        ApiClient client = client(server)) {
      InputStream stream = get(client).execute();
      CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
      Thread reader = new Thread(() -> {
        try {
          stream.readAllBytes();
        } catch (InterruptedIOException e) {
          interrupted.complete(Thread.currentThread().isInterrupted());
        } catch (IOException e) {
          interrupted.completeExceptionally(e);
        }
      });
      reader.start();
      awaitWaiting(reader);
      reader.interrupt();

      assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
      awaitNoConnection(server);
    }
  }

  @Tag("R19")
  @Test
  void aHeadThatComesTooLateIsHungUpOn() throws Exception {
    CompletableFuture<HttpResponse> slow = new CompletableFuture<>() {
      @Override
      public boolean cancel(boolean mayInterruptIfRunning) {
        return false;
      }
    };
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    InputStream body = new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public void close() {
        closed.complete(true);
      }
    };
    try (ApiClient client = ApiClient.builder().baseUrl("http://localhost").transport(request -> slow).build()) {
      CompletableFuture<InputStream> result = get(client).executeAsync();
      result.cancel(true);
      slow.complete(HttpResponse.streaming(200, HttpHeaders.empty(), body));

      assertThat(closed).isDone();
    }
  }

  @Tag("R42")
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closingTheClientEndsItsStreams(boolean shared) throws Exception {
    JdkTransport transport = JdkTransport.create();
    try (TestServer server = TestServer.replying(hello())) {
      ApiClient.Builder builder = ApiClient.builder().baseUrl(server.url());
      ApiClient client = shared ? builder.transport(transport).build() : builder.build();
      CompletableFuture<Throwable> failure = readingAll(get(client).execute());
      client.close();

      assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessage("the client was closed");
      awaitNoConnection(server);
    } finally {
      transport.close();
    }
  }

  @Tag("R42")
  @Test
  void closingTheTransportEndsItsStreams() throws Exception {
    JdkTransport transport = JdkTransport.create();
    try (TestServer server = TestServer.replying(hello());
        ApiClient client = ApiClient.builder().baseUrl(server.url()).transport(transport).build()) {
      CompletableFuture<Throwable> failure = readingAll(get(client).execute());
      transport.close();

      assertThat(failure.get(5, TimeUnit.SECONDS)).hasMessage("the transport was closed");
      awaitNoConnection(server);
    }
  }

  @Tag("R21")
  @Test
  void aStreamThatNobodyClosesIsFoundAndNamed() throws Exception {
    List<String> warnings = new CopyOnWriteArrayList<>();
    OpenStreams open = new OpenStreams(new ListLogger(System.Logger.Level.WARNING, warnings));
    JdkTransport transport = JdkTransport.create();
    try (TestServer server = TestServer.replying(hello())) {
      HttpRequest request = new HttpRequest(
          "GET", URI.create(server.url()), HttpHeaders.empty(), Optional.empty(), true);
      assertThat(open.send(request, transport, "GET /things", Duration.ofMillis(300)).get().stream().read())
          .isEqualTo('h');
      for (int i = 0; i < 100 && server.openConnections() > 0; i++) {
        System.gc();
        Thread.sleep(50);
      }
      assertThat(server.openConnections()).isZero();
      assertThat(warnings).containsExactly("WARNING GET /things: "
          + "the stream it returned was neither read to its end nor closed, and is given up");
    } finally {
      transport.close();
    }
  }

  @Test
  void aTransportThatCollectsBodiesWillDo() throws Exception {
    Transport collecting = request -> {
      assertThat(request.streaming()).isTrue();
      byte[] body = "whole".getBytes(StandardCharsets.US_ASCII);
      return CompletableFuture.completedFuture(new HttpResponse(200, HttpHeaders.empty(), body));
    };
    try (ApiClient client = ApiClient.builder().baseUrl("http://localhost").transport(collecting).build();
        InputStream stream = get(client).execute()) {
      assertThat(read(stream, 100)).isEqualTo("whole");
    }
  }

  @Test
  void onlyACompleteBodyCanBeHadAtOnce() {
    HttpResponse response = HttpResponse.streaming(200, HttpHeaders.empty(), InputStream.nullInputStream());
    assertThat(response).hasToString("HttpResponse[200, streaming]");
    assertThatIllegalStateException().isThrownBy(response::body).withMessage("The body is a stream");
  }

  @Test
  void anEmptyBodyIsAnEmptyStream() throws Exception {
    try (TestServer server = TestServer.replying(status(204, ""), json(""));
        ApiClient client = client(server)) {
      for (int i = 0; i < 2; i++) {
        try (InputStream stream = get(client).execute()) {
          assertThat(stream.read()).isEqualTo(-1);
        }
      }
    }
  }

  /** What ends a thread that reads for ever; it waits already. */
  private static CompletableFuture<Throwable> readingAll(InputStream stream) throws InterruptedException {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread reader = new Thread(() -> {
      try {
        failure.completeExceptionally(new AssertionError("read " + stream.readAllBytes().length + " bytes"));
      } catch (IOException e) {
        failure.complete(e);
      }
    });
    reader.setDaemon(true);
    reader.start();
    awaitWaiting(reader);
    return failure;
  }

  private static void awaitWaiting(Thread thread) throws InterruptedException {
    for (int i = 0; i < 500 && thread.getState() != Thread.State.WAITING; i++) {
      Thread.sleep(10);
    }
    assertThat(thread.getState()).isEqualTo(Thread.State.WAITING);
  }

  private static void awaitNoConnection(TestServer server) throws InterruptedException {
    for (int i = 0; i < 500 && server.openConnections() > 0; i++) {
      Thread.sleep(10);
    }
    assertThat(server.openConnections()).isZero();
  }
}
