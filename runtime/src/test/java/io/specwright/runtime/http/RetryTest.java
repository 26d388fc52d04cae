package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are repeated, when and how often. Time passes only by waiting, and waits take no time. */
class RetryTest {
  private static final RequestOptions NO_OPTIONS = RequestOptions.none();

  private final TestTime time = new TestTime();

  private ApiClient client(String url) {
    return ApiClient.builder().baseUrl(url).timing(time.timing()).build();
  }

  private static Call<String> get(ApiClient client) {
    return client.call("GET", "/things").returnsText();
  }

  private static Call<String> post(ApiClient client) {
    return client.call("POST", "/things").text("text/plain", "hello").returnsText();
  }

  @Tag("R1")
  @Test
  void retriesARefusedConnection() {
    int port = TestServer.freePort();
    TestServer[] late = new TestServer[1];
    time.duringSleep(() -> late[0] = TestServer.onPort(port, json("done")));

    try (ApiClient client = client("http://127.0.0.1:" + port)) {
      assertThat(get(client).execute(NO_OPTIONS)).isEqualTo("done");
    }

    assertThat(time.sleeps()).hasSize(1);
    assertThat(late[0].requests()).hasSize(1);
    late[0].close();
  }

  @Tag("R2")
  @Test
  void givesUpOnAConnectionThatIsAlwaysRefused() {
    try (ApiClient client = client("http://127.0.0.1:" + TestServer.freePort())) {
      assertThatThrownBy(() -> get(client).execute(NO_OPTIONS))
          .isExactlyInstanceOf(ConnectionException.class)
          .hasMessageStartingWith("GET /things: ")
          .hasMessageEndingWith(", after 3 attempts")
          .cause()
          .isInstanceOf(IOException.class)
          .satisfies(cause -> assertThat(cause.getSuppressed()).hasSize(2));
    }
    assertThat(time.sleeps()).hasSize(2).allMatch(sleep -> sleep.compareTo(Duration.ofSeconds(1)) < 0);
  }

  @Tag("R3")
  @Test
  void repeatsAnIdempotentCallAfterAReset() {
    try (TestServer server = TestServer.replying(reset(), json("done"));
        ApiClient client = client(server.url())) {
      assertThat(get(client).execute(NO_OPTIONS)).isEqualTo("done");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Tag("R3")
  @Test
  void neverRepeatsAPostOfItsOwnAccord() {
    try (TestServer server = TestServer.replying(reset(), status(503, ""), json("done"));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> post(client).execute(NO_OPTIONS)).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(() -> post(client).execute(NO_OPTIONS)).isInstanceOf(ServerErrorException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Tag("R3")
  @Tag("R15")
  @Test
  void repeatsAPostWithAnIdempotencyKeyAndTheSameKeyAndBody() {
    try (TestServer server = TestServer.replying(reset(), status(503, ""), json("done"));
        ApiClient client = client(server.url())) {
      assertThat(post(client).execute(RequestOptions.idempotencyKey("k-1"))).isEqualTo("done");

      assertThat(server.requests()).hasSize(3).extracting(Received::text).containsOnly("hello");
      assertThat(server.requests()).extracting(r -> r.headers().get("Idempotency-Key")).containsOnly("k-1");
    }
  }

  @Tag("R15")
  @Test
  void makesAKeyForEveryCallOfAnOperationThatTakesOne() {
    try (TestServer server = TestServer.replying(status(503, ""), json("one"), json("two"), json("three"));
        ApiClient client = client(server.url())) {
      Call<String> call = client.call("POST", "/things").idempotencyHeader("X-Key").returnsText();
      call.execute(NO_OPTIONS);
      call.execute(NO_OPTIONS);
      call.execute(RequestOptions.idempotencyKey("mine"));

      List<String> keys = server.requests().stream().map(r -> r.headers().get("X-Key")).toList();
      assertThat(keys.get(0)).isNotBlank().isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
      assertThat(keys.get(3)).isEqualTo("mine");
    }
  }

  @Tag("R9")
  @Tag("R11")
  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void repeatsAfterStatusesThatMayPass(int status) {
    try (TestServer server = TestServer.replying(status(status, ""), status(status, ""), json("done"));
        ApiClient client = client(server.url())) {
      assertThat(get(client).execute(NO_OPTIONS)).isEqualTo("done");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Tag("R11")
  @Tag("R12")
  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 404, 409, 412, 501, 505})
  void doesNotRepeatAfterOtherStatuses(int status) {
    try (TestServer server = TestServer.replying(status(status, ""), json("done"));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> get(client).execute(NO_OPTIONS)).isInstanceOf(ApiException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void doesNotRepeatAFailedHandshake() {
    AtomicInteger sent = new AtomicInteger();
    Transport untrusted = request -> {
      sent.incrementAndGet();
      return CompletableFuture.failedFuture(new SSLHandshakeException("certificate expired"));
    };
    try (ApiClient client =
        ApiClient.builder().baseUrl("https://h").transport(untrusted).timing(time.timing()).build()) {
      assertThatThrownBy(() -> get(client).execute(NO_OPTIONS))
          .isExactlyInstanceOf(ConnectionException.class)
          .hasMessage("GET /things: certificate expired");
    }
    assertThat(sent).hasValue(1);
  }

  @Tag("R9")
  @Test
  void backsOffFurtherEachTime() {
    time.random(0.999);
    try (TestServer server = TestServer.replying(status(503, ""));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.maxRetries(6))).isInstanceOf(ApiException.class);
    }

    assertThat(time.sleeps()).extracting(sleep -> Math.round(sleep.toNanos() / 0.999 / 1e6))
        .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L);
  }

  @Tag("R9")
  @Test
  void jitterReachesDownToNothing() {
    assertThat(RetryPolicy.of(2).backoff(3, 0)).isZero();
    assertThat(RetryPolicy.of(2).backoff(1, 0.25)).isEqualTo(Duration.ofMillis(250));
  }

  @Tag("R10")
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      Retry-After: 2                              | PT2S
      Retry-After: 0                              | PT0S
      Retry-After: Thu, 01 Jan 2026 00:00:05 GMT  | PT5S
      Retry-After: Wed, 31 Dec 2025 00:00:00 GMT  | PT0S
      Retry-After: Thursday, 01-Jan-26 00:00:05 GMT | PT5S
      Retry-After: Sunday, 01-Jan-95 00:00:05 GMT | PT0S
      Retry-After: Thu Jan  1 00:00:05 2026       | PT5S
      retry-after-ms: 1500                        | PT1.5S
      Retry-After: -5                             | PT0.25S
      Retry-After: garbage                        | PT0.25S
      Retry-After: Thu, 99 Foo 2026               | PT0.25S
      """)
  void waitsAsLongAsTheServerAsks(String header, Duration wait) {
    try (TestServer server = TestServer.replying(status(429, "", header), json("done"));
        ApiClient client = client(server.url())) {
      assertThat(get(client).execute(NO_OPTIONS)).isEqualTo("done");
    }
    assertThat(time.sleeps()).containsExactly(wait);
  }

  @Tag("R10")
  @ParameterizedTest
  @ValueSource(strings = {"61", "999999999", "99999999999999999999999999999", "Fri, 01 Jan 2027 00:00:00 GMT"})
  void failsAtOnceIfTheServerAsksForTooLongAWait(String retryAfter) {
    try (TestServer server = TestServer.replying(status(429, "", "Retry-After: " + retryAfter));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> get(client).execute(NO_OPTIONS)).isInstanceOfSatisfying(
          ClientErrorException.class, e -> assertThat(e.headers().first("retry-after")).contains(retryAfter));
    }
    assertThat(time.sleeps()).isEmpty();
  }

  @Tag("R20")
  @Test
  void doesNotWaitBeyondTheTimeoutOfTheCall() {
    try (TestServer server = TestServer.replying(status(503, "", "Retry-After: 5"));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.timeout(Duration.ofSeconds(5))))
          .isInstanceOf(ServerErrorException.class);
    }
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void optionsDecideHowOften() {
    try (TestServer server = TestServer.replying(status(503, ""));
        ApiClient client = client(server.url())) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.maxRetries(0))).isInstanceOf(ApiException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R13")
  @Test
  void whileAllCallsFailRetriesEndWithTheBudget() {
    try (TestServer server = TestServer.replying(status(503, ""));
        ApiClient client = client(server.url())) {
      for (int call = 0; call < 1000; call++) {
        assertThatThrownBy(() -> get(client).execute(NO_OPTIONS)).isInstanceOf(ServerErrorException.class);
      }
      assertThat(server.requests()).hasSize(1000 + 100);
    }
  }

  @Tag("R14")
  @Test
  void successRefillsTheBudget() {
    RetryBudget budget = new RetryBudget();
    for (int retry = 0; retry < 100; retry++) {
      assertThat(budget.tryTake()).isTrue();
    }
    assertThat(budget.tryTake()).isFalse();

    for (int success = 0; success < 5; success++) {
      budget.refill();
    }
    assertThat(budget.tryTake()).isTrue();
    assertThat(budget.tryTake()).isFalse();
  }
}
