package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Reply;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.stream.EventStream;
import io.specwright.runtime.stream.JsonStream;
import io.specwright.runtime.stream.ServerSentEvent;
import io.specwright.runtime.stream.StreamException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that return elements as they come. */
@Timeout(20)
class StreamCallTest {
  private static final RequestOptions RECONNECT = RequestOptions.reconnects(2);

  private final TestTime time = new TestTime();

  private ApiClient client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).timing(time.timing()).build();
  }

  private static Call<EventStream<Long>> events(ApiClient client) {
    return client.call("watch", "GET", "/events").returnsStream(EventStream.of(JsonCodecs.LONG));
  }

  /** Events, with the end of the body or without. */
  private static Reply events(String text, String end) {
    return (request, connection) -> {
      String head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n";
      String chunk = text.isEmpty() ? "" : Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
      connection.getOutputStream().write((head + chunk + end).getBytes(StandardCharsets.US_ASCII));
      connection.getOutputStream().flush();
    };
  }

  private static Reply events(String text) {
    return events(text, "0\r\n\r\n");
  }

  private static Reply eventsThenCut(String text) {
    return (request, connection) -> {
      events(text, "").to(request, connection);
      // What comes with the head would be a fault before it.
      Thread.sleep(100);
      connection.close();
    };
  }

  private static Reply eventsThenSilence(String text) {
    return (request, connection) -> {
      events(text, "").to(request, connection);
      silence().to(request, connection);
    };
  }

  @Test
  void asksForTheMediaTypeAndDecodesWhatComes() {
    try (TestServer server = TestServer.replying(
            events("event: a\nid: x\ndata: 1\n\ndata: 2\n\ndata: [DONE]\n\n"),
            status(200, "1\n2\n", "Content-Type: application/x-ndjson"));
        ApiClient client = client(server)) {
      try (EventStream<Long> stream = events(client).execute()) {
        assertThat(stream.events()).containsExactly(
            new ServerSentEvent<>("a", 1L, "x"), new ServerSentEvent<>("message", 2L, "x"));
      }
      try (JsonStream<Long> stream = client.call("tail", "GET", "/log")
          .returnsStream("application/x-ndjson", JsonStream.lines(JsonCodecs.LONG)).executeAsync().join()) {
        assertThat(stream).containsExactly(1L, 2L);
      }
      assertThat(server.requests()).extracting(request -> request.headers().get("Accept"))
          .containsExactly("text/event-stream", "application/x-ndjson");
    }
  }

  @Tag("R30")
  @Test
  void aResponseOfAnotherKindIsNoStream() throws Exception {
    try (TestServer server = TestServer.replying(
            status(200, "<html>", "Content-Type: text/html", "X-Request-Id: req_1"), json("{}"));
        ApiClient client = client(server)) {
      assertThatThrownBy(() -> events(client).execute())
          .isInstanceOf(DecodingException.class)
          .hasMessage("$: the response is no stream of elements"
              + " (GET /events: status 200, content type text/html, request id req_1)");
      assertThatThrownBy(() -> events(client).execute()).isInstanceOf(DecodingException.class);
    }
  }

  @Tag("R38")
  @Test
  void aStreamThatIsCutOffSaysHowFarItCame() {
    try (TestServer server = TestServer.replying(eventsThenCut("data: 1\n\ndata: 2\n\nda"));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute()) {
      assertThat(List.of(stream.next(), stream.next())).containsExactly(1L, 2L);
      assertThatThrownBy(stream::hasNext)
          .isInstanceOf(StreamException.class)
          .hasMessageStartingWith("GET /events, after 2 elements: the stream broke off: ");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R38")
  @Test
  void connectsAgainWhereThatIsEnabledUntilThereIsNoMore() {
    try (TestServer server = TestServer.replying(
            eventsThenCut("retry: 70\nid: 1\ndata: 1\n\nid: 2\ndata: cut off"),
            events("id: 3\ndata: 3\n\n"),
            reset(), reset(),
            events(": nothing\n\n"),
            status(204, ""));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute(RECONNECT, RequestOptions.maxRetries(0))) {
      assertThat(stream).containsExactly(1L, 3L);
      assertThat(server.requests()).extracting(request -> request.headers().getOrDefault("Last-Event-ID", ""))
          .startsWith("", "1", "3").endsWith("3");
      assertThat(time.sleeps()).isNotEmpty().containsOnly(Duration.ofMillis(70));
    }
  }

  @Tag("R38")
  @Test
  void givesUpAfterSoManyTimesInARow() {
    try (TestServer server = TestServer.replying(events("data: 1\n\n"), events(""));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute(RECONNECT)) {
      assertThat(stream).containsExactly(1L);
      assertThat(server.requests()).hasSize(3);
      assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    }
  }

  @Tag("R38")
  @Test
  void anErrorInAnswerToThatIsTheErrorOfTheCall() {
    try (TestServer server = TestServer.replying(events("data: 1\n\n"), status(410, "gone"));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute(RECONNECT)) {
      assertThat(stream.next()).isEqualTo(1);
      assertThatThrownBy(stream::hasNext).isInstanceOf(ClientErrorException.class).hasMessageContaining("410");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Tag("R38")
  @Tag("R42")
  @Test
  void closingEndsTheWaitForAnotherConnection() throws Exception {
    CompletableFuture<Boolean> endless = new CompletableFuture<>();
    Timing timing = new Timing(System::nanoTime, Clock.systemUTC(), duration -> endless, () -> 0.5);
    try (TestServer server = TestServer.replying(events("data: 1\n\n"));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).timing(timing).build()) {
      EventStream<Long> stream = events(client).execute(RECONNECT);
      CompletableFuture<Long> count = CompletableFuture.supplyAsync(() -> stream.stream().count());
      for (int i = 0; i < 500 && endless.getNumberOfDependents() == 0; i++) {
        Thread.sleep(10);
      }
      stream.close();
      assertThat(count.get(5, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R7")
  @Test
  void aSilenceIsATimeout() {
    try (TestServer server = TestServer.replying(eventsThenSilence("data: 1\n\n"));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute(RequestOptions.timeout(Duration.ofMillis(300)))) {
      assertThat(stream.next()).isEqualTo(1);
      assertThatThrownBy(stream::hasNext)
          .isExactlyInstanceOf(TimeoutException.class)
          .hasMessage("GET /events, after 1 element: no more of the body within PT0.3S");
    }
  }

  @Tag("R18")
  @Test
  void aReaderThatIsInterruptedSaysSo() {
    try (TestServer server = TestServer.replying(eventsThenSilence("data: 1\n\n"));
        ApiClient client = client(server);
        EventStream<Long> stream = events(client).execute()) {
      assertThat(stream.next()).isEqualTo(1);
      Thread.currentThread().interrupt();
      assertThatThrownBy(stream::hasNext).isInstanceOf(CallInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aSubscriberGetsWhatItAsksForAndNoThreadWaitsOtherwise() throws Exception {
    try (TestServer server = TestServer.replying(eventsThenSilence("data: 1\n\ndata: 2\n\ndata: 3\n\n"));
        ApiClient client = client(server)) {
      Collecting collecting = new Collecting();
      events(client).execute().publisher().subscribe(collecting);
      assertThat(collecting.received).isEmpty();
      collecting.subscription.join().request(2);
      await(() -> collecting.received.size() == 2);
      await(() -> deliveringThreads() == 0);
      assertThat(collecting.received).containsExactly(1L, 2L);

      collecting.subscription.join().request(Long.MAX_VALUE);
      await(() -> collecting.received.size() == 3);
      assertThat(deliveringThreads()).isEqualTo(1);
      collecting.subscription.join().cancel();
      await(() -> deliveringThreads() == 0 && server.openConnections() == 0);
      assertThat(collecting.end).isNotDone();
    }
  }

  @Test
  void aSubscriberIsToldOfTheEndAndOfFailures() throws Exception {
    try (TestServer server = TestServer.replying(
            events("data: 1\n\ndata: [DONE]\n\n"), events("data: 1\n\ndata: no\n\n"));
        ApiClient client = client(server)) {
      Collecting whole = new Collecting();
      events(client).execute().publisher(Runnable::run).subscribe(whole);
      whole.subscription.join().request(10);
      assertThat(whole.received).containsExactly(1L);
      assertThat(whole.end).isCompletedWithValue("complete");

      Collecting failing = new Collecting();
      Flow.Publisher<Long> publisher = events(client).execute().publisher(Runnable::run);
      publisher.subscribe(failing);
      failing.subscription.join().request(10);
      assertThat(failing.received).containsExactly(1L);
      assertThatThrownBy(failing.end::join).hasCauseInstanceOf(DecodingException.class);

      Collecting second = new Collecting();
      publisher.subscribe(second);
      assertThatThrownBy(second.end::join).hasCauseInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aSubscriberThatAsksForNothingIsToldSo() {
    try (TestServer server = TestServer.replying(events("data: 1\n\n"));
        ApiClient client = client(server)) {
      Collecting collecting = new Collecting();
      events(client).execute().publisher(Runnable::run).subscribe(collecting);
      collecting.subscription.join().request(0);
      assertThatThrownBy(collecting.end::join).hasCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  private static long deliveringThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("element-stream")).count();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  /** Keeps what it gets. */
  private static final class Collecting implements Flow.Subscriber<Long> {
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final List<Long> received = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription.complete(subscription);
    }

    @Override
    public void onNext(Long element) {
      received.add(element);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete("complete");
    }
  }
}
