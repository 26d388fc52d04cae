package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.Bearer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those who stand between a client and its transport. */
@Timeout(20)
class InterceptorTest {
  private final TestTime time = new TestTime();
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private ApiClient.Builder client(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).timing(time.timing());
  }

  private static Call<String> get(ApiClient client) {
    return client.call("getThing", "GET", "/things/{id}").path("id", "7").returnsText();
  }

  @Test
  void eachAttemptPassesWithItsNumberAndItsCredentials() {
    Interceptor signing = (attempt, request, next) -> next.send(request.withHeader(
        "X-Signature", attempt.number() + " of " + request.headers().first("Authorization").orElse("nobody")));
    try (TestServer server = TestServer.replying(status(503, ""), json("done"));
        ApiClient client = client(server).credentials("token", Bearer.of("t")).interceptor(signing).build()) {
      client.call("GET", "/things").auth("token").returnsText().execute();

      assertThat(server.requests()).extracting(request -> request.headers().get("X-Signature"))
          .containsExactly("1 of Bearer t", "2 of Bearer t");
    }
  }

  @Test
  void theFirstOneSeesTheRequestFirstAndTheResponseLast() {
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server).interceptor(noting("a")).interceptor(noting("b")).build()) {
      assertThat(get(client).execute()).isEqualTo("done");
    }
    assertThat(seen).containsExactly("a getThing GET /things/{id}", "b getThing GET /things/{id}", "b 200", "a 200");
  }

  private Interceptor noting(String name) {
    return (attempt, request, next) -> {
      seen.add(name + " " + attempt.operation().id() + " " + attempt.operation());
      return next.send(request).thenApply(response -> {
        seen.add(name + " " + response.status());
        return response;
      });
    };
  }

  @Test
  void anAnswerInPlaceOfTheApiIsAnAnswer() {
    HttpResponse cached = new HttpResponse(200, HttpHeaders.empty(), "cached".getBytes(StandardCharsets.UTF_8));
    HttpResponse busy = new HttpResponse(429, HttpHeaders.empty(), new byte[0]);
    Interceptor cache = (attempt, request, next) ->
        CompletableFuture.completedFuture(attempt.number() == 1 ? busy : cached);
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server).interceptor(cache).build()) {
      assertThat(get(client).execute()).as("after a retry").isEqualTo("cached");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void whatAnInterceptorThrowsFailsTheCall() {
    Interceptor broken = (attempt, request, next) -> {
      throw new IllegalStateException("broken");
    };
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server).interceptor(broken).build()) {
      assertThatIllegalStateException().isThrownBy(() -> get(client).execute()).withMessage("broken");
      assertThat(get(client).executeAsync()).isCompletedExceptionally();
    }
  }

  @Test
  void theTimeoutOfAnAttemptIncludesItsInterceptors() {
    Interceptor stuck = (attempt, request, next) -> new CompletableFuture<>();
    try (TestServer server = TestServer.replying(json("done"));
        ApiClient client = client(server).attemptTimeout(Duration.ofMillis(50)).interceptor(stuck).build()) {
      assertThatThrownBy(() -> get(client).execute(RequestOptions.maxRetries(0))).isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void cancellingTheCallEndsTheExchangeBehindAnInterceptor() throws Exception {
    Interceptor mapping = (attempt, request, next) -> next.send(request).thenApply(response -> response);
    try (TestServer server = TestServer.replying(silence());
        ApiClient client = client(server).interceptor(mapping).build()) {
      CompletableFuture<String> result = get(client).executeAsync();
      for (int i = 0; i < 500 && server.requests().isEmpty(); i++) {
        Thread.sleep(10);
      }
      result.cancel(true);
      for (int i = 0; i < 500 && server.openConnections() > 0; i++) {
        Thread.sleep(10);
      }
      assertThat(server.openConnections()).isZero();
    }
  }
}
