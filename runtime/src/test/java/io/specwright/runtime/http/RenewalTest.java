package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.reset;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.http.TestServer.Reply;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.oauth.ClientCredentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are fetched, expire and are refused. */
@Tag("R37")
@Timeout(20)
class RenewalTest {
  private final AtomicInteger issued = new AtomicInteger();

  /** Tokens {@code t1}, {@code t2} and so on, after a moment in which others may ask. */
  private Reply tokens(String rest) {
    return (request, connection) -> {
      Thread.sleep(100);
      json("{\"access_token\":\"t" + issued.incrementAndGet() + "\"" + rest + "}").to(request, connection);
    };
  }

  private static Reply onlyWith(String token) {
    return (request, connection) -> status(
        ("Bearer " + token).equals(request.headers().get("Authorization")) ? 200 : 401, "done").to(request, connection);
  }

  private static ClientCredentials credentials(TestServer tokens) {
    return ClientCredentials.builder(tokens.url() + "/oauth/token", "me", "hunter2").build();
  }

  private static ApiClient client(TestServer api, ClientCredentials credentials) {
    return ApiClient.builder()
        .baseUrl(api.url()).credentials("oauth", credentials).timing(new TestTime().timing()).build();
  }

  private static Call<String> get(ApiClient client) {
    return client.call("GET", "/things").auth("oauth").returnsText();
  }

  @Test
  void parallelCallsShareOneTokenAndOneRenewal() throws Exception {
    try (TestServer tokens = TestServer.replying(tokens(",\"expires_in\":3600"));
        TestServer api = TestServer.replying(onlyWith("t2"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        calls.add(get(client).executeAsync());
      }
      for (CompletableFuture<String> call : calls) {
        assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo("done");
      }
      assertThat(tokens.requests()).as("the first token, and one renewal").hasSize(2);
      assertThat(api.requests()).hasSize(100);
    }
  }

  @Test
  void aPostIsRepeatedOnceAfterARefusal() {
    try (TestServer tokens = TestServer.replying(tokens(""));
        TestServer api = TestServer.replying(onlyWith("t2"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      Call<String> post = client.call("POST", "/things").auth("oauth").text("text/plain", "hello").returnsText();
      assertThat(post.execute()).isEqualTo("done");
      assertThat(api.requests()).extracting(Received::text).containsExactly("hello", "hello");
    }
  }

  @Test
  void tenantsShareAClientButNoToken() {
    try (TestServer tokens = TestServer.replying((request, connection) -> json(
            "{\"access_token\":\"of-" + request.text().replaceFirst(".*client_id=(\\w+).*", "$1") + "\"}")
            .to(request, connection));
        TestServer api = TestServer.replying(json("done"));
        ApiClient client = client(api, credentials(tokens))) {
      List<RequestOptions> tenants = List.of("a", "b").stream()
          .map(id -> ClientCredentials.builder(tokens.url() + "/token", id, "s").secretInBody().build())
          .map(RequestOptions::credentials).toList();
      for (int i = 0; i < 4; i++) {
        get(client).execute(tenants.get(i % 2));
      }
      assertThat(api.requests()).extracting(request -> request.headers().get("Authorization"))
          .containsExactly("Bearer of-a", "Bearer of-b", "Bearer of-a", "Bearer of-b");
      assertThat(tokens.requests()).hasSize(2);
    }
  }

  @Test
  void theTransportOfTheClientFetchesTheTokensToo() {
    List<String> urls = new ArrayList<>();
    Transport transport = request -> {
      urls.add(request.uri().toString());
      return CompletableFuture.completedFuture(new HttpResponse(
          200, HttpHeaders.empty(), "{\"access_token\":\"t\"}".getBytes(StandardCharsets.UTF_8)));
    };
    try (ApiClient client = ApiClient.builder()
        .baseUrl("https://api.example/v1").transport(transport)
        .credentials("oauth", ClientCredentials.builder("/oauth/token?p=1", "me", "hunter2")).build()) {
      get(client).execute();
      get(client).execute();
    }
    assertThat(urls).containsExactly(
        "https://api.example/oauth/token?p=1", "https://api.example/v1/things", "https://api.example/v1/things");
  }

  @Test
  void whoIsRefusedForGoodAsksNoThirdTime() {
    try (TestServer tokens = TestServer.replying(tokens(""));
        TestServer api = TestServer.replying(status(401, ""));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      assertThatExceptionOfType(ClientErrorException.class)
          .isThrownBy(() -> get(client).execute())
          .withMessage("GET /things: status 401");
      assertThat(api.requests()).hasSize(2);
      assertThat(tokens.requests()).hasSize(2);
    }
  }

  @Test
  void theRequestForATokenIsAsTheStandardSays() {
    try (TestServer tokens = TestServer.replying(tokens(""));
        TestServer api = TestServer.replying(json("done"));
        ClientCredentials header = ClientCredentials.builder(tokens.url() + "/oauth/token", "a:b", "c d+\u00e9")
            .scope("read", "write").parameter("audience", "https://api").build();
        ClientCredentials body =
            ClientCredentials.builder(tokens.url() + "/oauth/token", "me", "hunter2").secretInBody().build();
        ApiClient first = client(api, header);
        ApiClient second = client(api, body)) {
      get(first).execute();
      get(second).execute();

      Received one = tokens.requests().get(0);
      assertThat(one.target()).isEqualTo("/oauth/token");
      assertThat(one.text())
          .isEqualTo("grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi");
      assertThat(one.headers())
          .containsEntry("Content-Type", "application/x-www-form-urlencoded")
          .containsEntry("Authorization", "Basic YSUzQWI6YytkJTJCJUMzJUE5");
      Received two = tokens.requests().get(1);
      assertThat(two.text()).isEqualTo("grant_type=client_credentials&client_id=me&client_secret=hunter2");
      assertThat(two.headers()).doesNotContainKey("Authorization");
    }
  }

  @Test
  void aTokenEndpointThatFailsForAMomentIsAskedAgain() {
    try (TestServer tokens = TestServer.replying(
            status(503, "", "Retry-After: 0"), reset(), status(503, "", "Retry-After: 99"), tokens(""));
        TestServer api = TestServer.replying(json("done"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      assertThatExceptionOfType(ApiException.class)
          .isThrownBy(() -> get(client).execute())
          .withMessage("POST /oauth/token: status 503");
      assertThat(get(client).execute()).as("a later call tries anew").isEqualTo("done");
      assertThat(api.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"access_token\":5}", "{\"access_token\":\"hunter2\",\"token_type\":\"mac\"}"})
  void anAnswerWithoutTokenFailsTheCall(String answer) {
    try (TestServer tokens = TestServer.replying(json(answer));
        TestServer api = TestServer.replying(json("done"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> get(client).execute())
          .withMessageContaining("token")
          .withMessageNotContaining("hunter2");
      assertThat(api.requests()).isEmpty();
    }
  }

  @Tag("R35")
  @Test
  void aWrongSecretIsNotPrinted() {
    try (TestServer tokens = TestServer.replying(status(401, "{\"error\":\"invalid_client\",\"hint\":\"hunter2\"}"));
        TestServer api = TestServer.replying(json("done"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      assertThatThrownBy(() -> get(client).execute()).satisfies(e -> {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("POST /oauth/token: status 401").doesNotContain("hunter2");
      });
      assertThat(credentials.toString()).contains("/oauth/token").doesNotContain("hunter2");
    }
  }

  @Test
  void whoGivesUpWaitingForATokenTakesItFromNobody() throws Exception {
    try (TestServer tokens = TestServer.replying(tokens(""), silence());
        TestServer api = TestServer.replying(json("done"));
        ClientCredentials credentials = credentials(tokens);
        ApiClient client = client(api, credentials)) {
      CompletableFuture<String> impatient = get(client).executeAsync();
      CompletableFuture<String> patient = get(client).executeAsync();
      impatient.cancel(true);

      assertThat(patient.get(10, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(tokens.requests()).hasSize(1);
      assertThat(api.requests()).hasSize(1);
    }
  }
}
