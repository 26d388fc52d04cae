package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RequestLogTest {
  private static final Attempt SECOND = new Attempt(new Operation("getThing", "GET", "/things/{id}?kind=a"), 2);
  private static final HttpRequest REQUEST = new HttpRequest(
      "GET",
      URI.create("https://h:8443/things/hunter2?key=hunter2&hunter2&page=hunter2"),
      HttpHeaders.empty().with("Authorization", "Bearer hunter2").with("Accept", "application/json")
          .with("X-Custom", "hunter2").with("Cookie", "sid=hunter2"),
      Optional.of(HttpBody.of("text/plain", "hunter2")));
  private static final HttpResponse RESPONSE = new HttpResponse(
      200,
      HttpHeaders.empty().with("Set-Cookie", "hunter2").with("Location", "https://h/?t=hunter2")
          .with("x-request-id", "r-1"),
      "hunter2".getBytes());

  private final List<String> lines = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();

  private void send(CompletableFuture<HttpResponse> outcome, System.Logger.Level threshold) {
    new RequestLog(new ListLogger(threshold, lines), () -> nanos.getAndAdd(12_000_000))
        .intercept(SECOND, REQUEST, request -> outcome);
  }

  @Tag("R35")
  @Test
  void logsOperationOutcomeAndDurationButNoValue() {
    send(CompletableFuture.completedFuture(RESPONSE), System.Logger.Level.DEBUG);

    assertThat(lines).containsExactly("DEBUG GET /things/{id}?kind=a, attempt 2: 200 after 12 ms");
  }

  @Tag("R35")
  @Test
  void atLevelTraceThereAreHeadsWithoutAnythingThatCouldBeSecret() {
    send(CompletableFuture.completedFuture(RESPONSE), System.Logger.Level.TRACE);

    assertThat(lines).containsExactly(
        "TRACE GET /things/{id}?kind=a, attempt 2 > https://h:8443/things/{id}?key=***&***&page=*** "
            + "[Accept: application/json; Authorization: ***; Cookie: ***; X-Custom: ***]",
        "DEBUG GET /things/{id}?kind=a, attempt 2: 200 after 12 ms",
        "TRACE GET /things/{id}?kind=a, attempt 2 < 200 [Location: ***; Set-Cookie: ***; x-request-id: r-1]");
  }

  @Tag("R35")
  @Test
  void logsAFailureByItsType() {
    send(CompletableFuture.failedFuture(new IOException("hunter2")), System.Logger.Level.TRACE);

    assertThat(lines).hasSize(2).last()
        .isEqualTo("DEBUG GET /things/{id}?kind=a, attempt 2: IOException after 12 ms");
  }
}
