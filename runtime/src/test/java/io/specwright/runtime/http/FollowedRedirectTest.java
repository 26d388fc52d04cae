package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.auth.Basic;
import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.auth.HttpScheme;
import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.http.TestServer.Reply;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.oauth.ClientCredentials;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, followed on request: with everything at home, with nothing secret to anywhere else. */
@Timeout(20)
class FollowedRedirectTest {
  private static final String SECRET = "hunter2";

  private static ApiClient.Builder following(TestServer server) {
    return ApiClient.builder().baseUrl(server.url()).followRedirects(true).timing(new TestTime().timing());
  }

  private static Reply to(int status, String location) {
    return status(status, "", "Location: " + location);
  }

  private static String all(Received request) {
    return request.method() + " " + request.target() + " " + request.headers() + " " + request.text();
  }

  static Stream<Credentials> everyKindOfCredentials() {
    return Stream.of(
        Bearer.of(SECRET), ApiKey.header("X-Key", SECRET), ApiKey.query("api key", SECRET),
        ApiKey.cookie("sid", SECRET), Basic.of("me", SECRET), HttpScheme.of("SharedAccessKey", SECRET));
  }

  @Tag("R23")
  @ParameterizedTest
  @MethodSource("everyKindOfCredentials")
  void credentialsStayAtHome(Credentials credentials) {
    String encoded = "aHVudGVyMg";
    try (TestServer elsewhere = TestServer.replying(to(302, "/more"), json("done"));
        TestServer server =
            TestServer.replying(to(307, "/there"), to(302, elsewhere.url() + "/steal?a=b&api%20key=" + SECRET));
        ApiClient client = following(server)
            .credentials("it", credentials)
            .header("X-Own", SECRET).header("Cookie", "own=" + SECRET).header("Proxy-Authorization", SECRET)
            .build()) {
      Call<String> call = client.call("GET", "/things").header("X-Own-Too", SECRET, JsonCodecs.STRING)
          .cookie("other", SECRET, JsonCodecs.STRING).auth("it").returnsText();

      boolean inQuery = credentials.toString().contains("query");
      assertThat(call.execute(RequestOptions.header("Range", "bytes=0-1"))).isEqualTo("done");
      assertThat(server.requests()).hasSize(2).allSatisfy(request ->
          assertThat(all(request)).containsAnyOf(
              "Bearer " + SECRET, "X-Key=" + SECRET, "api%20key=" + SECRET, "sid=" + SECRET, "Basic bWU6",
              "SharedAccessKey " + SECRET));
      assertThat(elsewhere.requests()).hasSize(2).allSatisfy(request -> {
        assertThat(request.headers()).containsEntry("Range", "bytes=0-1").containsKeys("Accept");
        assertThat(request.headers()).doesNotContainKeys(
            "Authorization", "Cookie", "Proxy-Authorization", "X-Own", "X-Own-Too", "X-Key");
        assertThat(all(request)).doesNotContain(encoded);
      });
      assertThat(elsewhere.requests().get(0).target())
          .isEqualTo(inQuery ? "/steal?a=b" : "/steal?a=b&api%20key=" + SECRET);
    }
  }

  @Tag("R23")
  @Test
  void whoIsSentBackHomeComesWithoutCredentials() {
    AtomicInteger port = new AtomicInteger();
    try (TestServer elsewhere = TestServer.replying(
            (request, connection) -> to(307, "http://127.0.0.1:" + port + "/admin").to(request, connection));
        TestServer server = TestServer.replying(to(302, elsewhere.url()), json("done"));
        ApiClient client = following(server).credentials("it", Bearer.of(SECRET)).build()) {
      port.set(server.port());
      assertThat(client.call("GET", "/things").auth("it").returnsText().execute()).isEqualTo("done");
      assertThat(server.requests().get(1).target()).isEqualTo("/admin");
      assertThat(server.requests().get(1).headers()).doesNotContainKey("Authorization");
    }
  }

  @Tag("R23")
  @Test
  void tokensThatAreFetchedStayAtHomeToo() {
    try (TestServer tokens = TestServer.replying(json("{\"access_token\":\"" + SECRET + "\"}"));
        TestServer elsewhere = TestServer.replying(json("done"));
        TestServer server = TestServer.replying(to(302, elsewhere.url() + "/?x=1"));
        ApiClient client = following(server)
            .credentials("it", ClientCredentials.builder(tokens.url() + "/token", "me", SECRET)).build()) {
      assertThat(client.call("GET", "/things").auth("it").returnsText().execute()).isEqualTo("done");
      assertThat(server.request().headers()).containsEntry("Authorization", "Bearer " + SECRET);
      assertThat(all(elsewhere.request())).doesNotContain(SECRET);
      assertThat(elsewhere.request().target()).isEqualTo("/?x=1");
    }
  }

  @Test
  void aKeyInTheQueryIsNotSentTwice() {
    try (TestServer server = TestServer.replying(to(302, "?key=" + SECRET + "&page=2"), json("done"));
        ApiClient client = following(server).credentials("it", ApiKey.query("key", SECRET)).build()) {
      client.call("GET", "/things").auth("it").returnsText().execute();
      assertThat(server.requests().get(1).target()).isEqualTo("/things?page=2&key=" + SECRET);
    }
  }

  @Tag("R24")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      http://api.example/x        | leads from https to http
      http://other.example/x      | leads from https to http
      file:///etc/passwd          | leads to no http or https URL without user info
      ftp://api.example/x         | leads to no http or https URL without user info
      javascript:alert(1)         | leads to no http or https URL without user info
      mailto:a@b                  | leads to no http or https URL without user info
      https://me:hunter2@h/       | leads to no http or https URL without user info
      https:///x                  | leads to no http or https URL without user info
      https://h/ x                | is malformed at index 10: Illegal character in path
      ''                          | names no place to go to
                                  | names no place to go to
      """)
  void aRedirectThatLeadsNowhereGoodIsRefused(String location, String problem) {
    HttpHeaders headers = HttpHeaders.received(location == null ? Map.of() : Map.of("Location", List.of(location)));
    assertRefused(headers, problem, 1);
  }

  @Tag("R24")
  @Test
  void severalPlacesAreNone() {
    assertRefused(HttpHeaders.received(Map.of("Location", List.of("/a", "/b"))), "names several places to go to", 1);
  }

  @Tag("R24")
  @ParameterizedTest
  @ValueSource(strings = {"/things", "https://api.example/things", "//other.example/", "?a=b"})
  void aLoopEnds(String location) {
    assertRefused(
        HttpHeaders.received(Map.of("Location", List.of(location))), "is one after 10 others", 11);
  }

  private static void assertRefused(HttpHeaders headers, String problem, int requests) {
    AtomicInteger sent = new AtomicInteger();
    ApiClient client = ApiClient.builder().baseUrl("https://api.example").followRedirects(true)
        .transport(request -> {
          sent.incrementAndGet();
          return CompletableFuture.completedFuture(new HttpResponse(302, headers, new byte[0]));
        })
        .build();
    Call<String> call = client.call("GET", "/things").returnsText();
    assertThatExceptionOfType(RedirectException.class).isThrownBy(call::execute)
        .withMessage("GET /things: the redirect " + problem)
        .withMessageNotContaining(SECRET);
    assertThat(sent).as("never retried").hasValue(requests);
    assertThat(call.executeAsync()).isCompletedExceptionally();
  }

  @Tag("R25")
  @ParameterizedTest
  @CsvSource({
    "301, GET, GET", "301, POST, GET", "301, PUT, PUT", "301, HEAD, HEAD", "301, DELETE, DELETE",
    "302, GET, GET", "302, POST, GET", "302, PATCH, PATCH",
    "303, GET, GET", "303, POST, GET", "303, PUT, GET", "303, DELETE, GET", "303, HEAD, HEAD",
    "307, POST, POST", "307, GET, GET", "308, POST, POST", "308, PUT, PUT"
  })
  void methodAndBodyAreKeptOrNot(int status, String method, String next) {
    try (TestServer server = TestServer.replying(to(status, "/there"), json("done"));
        ApiClient client = following(server).credentials("it", Bearer.of(SECRET)).build()) {
      boolean body = !method.equals("GET") && !method.equals("HEAD");
      client.call(method, "/things").text("text/plain", body ? "hello" : null).auth("it").returnsNothing().execute();

      Received second = server.requests().get(1);
      assertThat(second.method()).isEqualTo(next);
      assertThat(second.target()).isEqualTo("/there");
      assertThat(second.text()).isEqualTo(body && next.equals(method) ? "hello" : "");
      assertThat(second.headers().containsKey("Content-Type")).isEqualTo(body && next.equals(method));
      assertThat(second.headers()).containsEntry("Authorization", "Bearer " + SECRET);
    }
  }

  @Test
  void whoWantsAStreamGetsOneFromWhereverItIs() {
    HttpRequest post = new HttpRequest("POST", URI.create("https://h/a"), HttpHeaders.empty(), Optional.empty(), true);
    HttpHeaders location = HttpHeaders.received(Map.of("Location", List.of("/b")));
    Redirect redirect = Redirect.of("POST /a", post, new HttpResponse(303, location, new byte[0]));
    assertThat(redirect.request().method()).isEqualTo("GET");
    assertThat(redirect.request().streaming()).isTrue();
  }

  @Tag("R25")
  @Test
  void aBodyThatCanBeReadOnceIsNotSentTwice() {
    HttpBody once = HttpBody.once("text/plain", 5, new ByteArrayInputStream("hello".getBytes()));
    try (TestServer server = TestServer.replying(to(307, "/there"), json("done"));
        ApiClient client = following(server).build()) {
      assertThatThrownBy(() -> client.call("POST", "/things").body(once).returnsText().execute())
          .isInstanceOf(RedirectException.class)
          .hasMessage("POST /things: the redirect asks for the body again, which can be sent only once");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Tag("R23")
  @Tag("R25")
  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void aBodyGoesToNoOtherOrigin(int status) {
    try (TestServer elsewhere = TestServer.replying(json("done"));
        TestServer server = TestServer.replying(to(status, elsewhere.url()));
        ApiClient client = following(server).build()) {
      assertThatThrownBy(() -> client.call("POST", "/things").text("text/plain", "hello").returnsText().execute())
          .isInstanceOf(RedirectException.class)
          .hasMessage("POST /things: the redirect would take the body to another origin");
      assertThat(elsewhere.acceptedConnections()).isZero();
    }
  }

  @Test
  void whatIsNoRedirectIsLeftAlone() {
    for (int status : List.of(300, 304, 305, 306)) {
      try (TestServer server = TestServer.replying(to(status, "/there"));
          ApiClient client = following(server).build()) {
        assertThatExceptionOfType(ApiException.class)
            .isThrownBy(() -> client.call("GET", "/things").returnsText().execute())
            .withMessage("GET /things: status " + status);
        assertThat(server.requests()).hasSize(1);
      }
    }
  }
}
