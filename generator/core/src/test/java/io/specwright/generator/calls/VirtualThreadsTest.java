package io.specwright.generator.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.specwright.runtime.http.ApiClient;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.stream.EventStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A virtual thread that waits for a response leaves its carrier to others: the JDK's flight recorder tells of one that
 * does not. Runs on Java 21 and newer, {@code -Djvm=DIR/bin/java}.
 */
@Timeout(60)
class VirtualThreadsTest {
  private static final int THREADS = 50;

  private final AtomicInteger requests = new AtomicInteger();

  /** Blocks where a virtual thread cannot let go. */
  private static final class Pinning {
    static final int DONE = pinned();

    private static int pinned() {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      return 1;
    }
  }

  @Test
  void neitherCallsNorStreamsNorRetriesPinTheirThreads(@TempDir Path folder) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "there are no virtual threads before Java 21: nothing is checked");
    HttpServer server = serve();
    ExecutorService threads = virtualThreads();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    try (ApiClient client = ApiClient.builder().baseUrl(url).build()) {
      // Loads the classes, which happens but once and does pin.
      List<Callable<String>> calls = List.of(() -> whole(client), () -> stream(client), () -> retried(client));
      assertThat(calls.get(0).call() + calls.get(1).call() + calls.get(2).call()).isEqualTo("done345done");

      List<RecordedEvent> pinned = recorded(folder.resolve("calls.jfr"), () -> {
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          results.add(threads.submit(calls.get(i % calls.size())));
        }
        for (Future<String> result : results) {
          assertThat(result.get()).isIn("done", "345");
        }
      });
      assertThat(pinned).isEmpty();
      assertThat(requests).hasValueGreaterThan(THREADS);

      List<RecordedEvent> control = recorded(folder.resolve("control.jfr"), () ->
          assertThat(threads.submit(() -> Pinning.DONE).get()).isEqualTo(1));
      assertThat(control).as("what is recorded of a thread that is pinned").isNotEmpty();
    } finally {
      threads.shutdownNow();
      server.stop(0);
    }
  }

  private interface Action {
    void run() throws Exception;
  }

  private static List<RecordedEvent> recorded(Path file, Action action) throws Exception {
    try (Recording recording = new Recording()) {
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
      recording.start();
      action.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file);
  }

  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static String whole(ApiClient client) {
    return client.call("whole", "GET", "/whole").returnsText().execute();
  }

  /** Half of the requests fail at first. */
  private static String retried(ApiClient client) {
    return client.call("retried", "GET", "/retried").returnsText().execute(RequestOptions.maxRetries(20));
  }

  private static String stream(ApiClient client) {
    StringBuilder text = new StringBuilder();
    try (EventStream<Long> stream =
        client.call("stream", "GET", "/stream").returnsStream(EventStream.of(JsonCodecs.LONG)).execute()) {
      stream.forEach(text::append);
    }
    return text.toString();
  }

  private HttpServer serve() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/whole", exchange -> answer(exchange, 200));
    server.createContext("/retried", exchange -> answer(exchange, requests.get() % 2 == 0 ? 503 : 200));
    server.createContext("/stream", exchange -> {
      requests.incrementAndGet();
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 3; i < 6; i++) {
          LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
          out.write(("data: " + i + "\n\n").getBytes(StandardCharsets.US_ASCII));
          out.flush();
        }
      }
    });
    server.start();
    return server;
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    requests.incrementAndGet();
    LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
    exchange.getResponseHeaders().set("Retry-After-Ms", "10");
    byte[] body = "done".getBytes(StandardCharsets.US_ASCII);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
