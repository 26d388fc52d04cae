package acme.user;

import static org.assertj.core.api.Assertions.*;

import acme.AcmeClient;
import acme.services.Calls;
import acme.services.QueryParams;
import io.specwright.generator.auth.AuthCases;
import io.specwright.generator.auth.RecordingServer.Answer;
import io.specwright.generator.auth.RecordingServer.Request;
import io.specwright.runtime.auth.*;
import io.specwright.runtime.http.*;
import io.specwright.runtime.oauth.ClientCredentials;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

public final class AuthUse extends AuthCases {

  private static AcmeClient.Builder all() {
    return AcmeClient.builder()
        .headerKey("secret").queryKey("sec&ret").cookieKey("sec;ret").login("me", "secret").token("secret")
        .custom("secret").openId("secret").mtls().digest().oauth2("secret");
  }

  @Test
  void everySchemePutsItsSecretWhereItSays() {
    try (AcmeClient client = all().build()) {
      client.calls().header();
      assertThat(last().header("X-Acme-Key")).isEqualTo("secret");
      client.calls().query(QueryParams.builder().q("a b").build());
      assertThat(last().target()).isEqualTo("/v1/query?q=a%20b&acme%20key=sec%26ret");
      client.calls().cookie();
      assertThat(last().header("Cookie")).isEqualTo("sid=sec%3Bret");
      client.calls().basic();
      assertThat(last().header("Authorization")).isEqualTo("Basic bWU6c2VjcmV0");
      client.calls().inherited();
      assertThat(last().header("Authorization")).isEqualTo("Bearer secret");
      client.calls().custom();
      assertThat(last().header("Authorization")).isEqualTo("SharedAccessKey secret");
      client.calls().openid();
      assertThat(last().header("Authorization")).isEqualTo("Bearer secret");
      client.calls().fetched();
      assertThat(last().header("Authorization")).isEqualTo("Bearer secret");
      client.calls().certificate();
      client.calls().challenge();
      client.calls().open();
      assertThat(API.requests()).hasSize(11);
      for (Request request : API.requests().subList(8, 11)) {
        assertThat(request.headers()).doesNotContainKeys("Authorization", "Cookie", "X-Acme-Key");
        assertThat(request.target()).doesNotContain("?");
      }
      assertThat(client.toString()).doesNotContain("secret");
    }
  }

  @Test
  void theFirstAlternativeThatIsCompleteCounts() {
    try (AcmeClient client = AcmeClient.builder().headerKey("k").token("t").login("me", "secret").build()) {
      client.calls().either();
      assertThat(last().header("Authorization")).isEqualTo("Bearer t");
      assertThat(last().headers()).doesNotContainKey("X-Acme-Key");
    }
    try (AcmeClient client = AcmeClient.builder().login("me", "secret").cookieKey("c").token("t").build()) {
      client.calls().either();
      assertThat(last().header("Authorization")).isEqualTo("Basic bWU6c2VjcmV0");
      assertThat(last().header("Cookie")).isEqualTo("sid=c");
    }
    try (AcmeClient client = all().build()) {
      client.calls().either();
      assertThat(last().header("X-Acme-Key")).isEqualTo("secret");
      assertThat(last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }
  }

  @Test
  void whoHasNoneOfThemIsTold() {
    try (AcmeClient client = AcmeClient.builder().headerKey("k").build()) {
      assertThatIllegalStateException().isThrownBy(() -> client.calls().either()).withMessage(
          "GET /either needs credentials: set headerKey(...) and mtls(), or login(...) and cookieKey(...),"
              + " or token(...) on the client's builder");
      assertThat(client.calls().eitherAsync()).isCompletedExceptionally();
      assertThat(API.requests()).isEmpty();
    }
  }

  @Test
  void credentialsThatAreOptionalAreSentIfThereAreAny() {
    try (AcmeClient client = AcmeClient.builder().build()) {
      client.calls().optional();
      client.calls().open();
      assertThat(last().headers()).doesNotContainKey("X-Acme-Key");
    }
    try (AcmeClient client = AcmeClient.builder().headerKey("k").build()) {
      client.calls().optional();
      assertThat(last().header("X-Acme-Key")).isEqualTo("k");
    }
  }

  @Test
  void everySecretMayRotate() {
    Iterator<Integer> numbers = List.of(1, 2, 3, 4, 5, 6).iterator();
    try (AcmeClient client = AcmeClient.builder()
        .headerKey(() -> "k" + numbers.next()).login("me", () -> "p" + numbers.next())
        .custom(() -> "s" + numbers.next()).token(() -> "t" + numbers.next()).oauth2(() -> "o" + numbers.next())
        .build()) {
      client.calls().header();
      client.calls().basic();
      client.calls().custom();
      client.calls().inherited();
      client.calls().fetched();
      client.calls().header();
      assertThat(API.requests().get(0).header("X-Acme-Key")).isEqualTo("k1");
      assertThat(API.requests().get(1).header("Authorization")).isEqualTo("Basic bWU6cDI=");
      assertThat(API.requests().get(2).header("Authorization")).isEqualTo("SharedAccessKey s3");
      assertThat(API.requests().get(3).header("Authorization")).isEqualTo("Bearer t4");
      assertThat(API.requests().get(4).header("Authorization")).isEqualTo("Bearer o5");
      assertThat(API.requests().get(5).header("X-Acme-Key")).isEqualTo("k6");
    }
  }

  @Test
  void idAndSecretFetchOneTokenForManyCalls() {
    try (AcmeClient client = AcmeClient.builder().oauth2("my id", "secret").build()) {
      List<CompletableFuture<Void>> calls = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        calls.add(client.calls().fetchedAsync());
      }
      calls.forEach(CompletableFuture::join);
      client.calls().written("x");
      assertThat(API.requests()).hasSize(31)
          .allSatisfy(request -> assertThat(request.header("Authorization")).isEqualTo("Bearer t1"));
    }
    assertThat(TOKENS.requests()).hasSize(1);
    Request token = TOKENS.requests().get(0);
    assertThat(token.method()).isEqualTo("POST");
    assertThat(token.target()).isEqualTo("/oauth/token?p=1");
    assertThat(token.header("Authorization")).isEqualTo("Basic bXkraWQ6c2VjcmV0");
    assertThat(token.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(token.body()).isEqualTo("grant_type=client_credentials&scope=read+write");
  }

  @Test
  void aTokenThatIsRefusedIsRenewedOnce() {
    API.answer(request -> new Answer("Bearer t2".equals(request.header("Authorization")) ? 204 : 401, ""));
    try (AcmeClient client = AcmeClient.builder().oauth2("id", "secret", "admin").build()) {
      client.calls().written("x");
      assertThat(API.requests()).extracting(Request::body).containsExactly("\"x\"", "\"x\"");
      assertThat(TOKENS.requests()).extracting(Request::body).containsOnly("grant_type=client_credentials&scope=admin");

      API.answer(request -> new Answer(401, ""));
      assertThatExceptionOfType(ApiException.class).isThrownBy(() -> client.calls().fetched())
          .withMessage("GET /fetched: status 401");
      assertThat(API.requests()).hasSize(2);
      assertThat(TOKENS.requests()).hasSize(3);
    }
  }

  @Test
  void aTokenUrlThatIsRelativeGoesWhereTheClientDoes() {
    API.answer(request -> request.target().equals("/token") ? tokens().apply(request) : new Answer(204, ""));
    ELSEWHERE.answer(request -> request.target().equals("/base/token") ? tokens().apply(request) : new Answer(204, ""));
    try (AcmeClient client = AcmeClient.builder().relative("id", "secret").build();
        AcmeClient other =
            AcmeClient.builder().baseUrl(ELSEWHERE.url() + "/base/v1").relative("id", "secret").build()) {
      client.calls().relative();
      other.calls().relative();
    }
    assertThat(API.requests()).extracting(Request::target).containsExactly("/token", "/v1/relative");
    assertThat(API.requests().get(0).body()).isEqualTo("grant_type=client_credentials");
    assertThat(ELSEWHERE.requests()).extracting(Request::target).containsExactly("/base/token", "/base/v1/relative");
  }

  @Test
  void credentialsOfTheCallersOwnMaking() {
    try (ClientCredentials own = ClientCredentials.builder(TOKENS.url() + "/other", "id", "secret")
            .parameter("audience", "acme").secretInBody().build();
        AcmeClient client = AcmeClient.builder().credentials("OAuth2", own).build()) {
      client.calls().fetched();
      assertThat(last().header("Authorization")).isEqualTo("Bearer t1");
      assertThat(TOKENS.requests().get(0).body())
          .isEqualTo("grant_type=client_credentials&audience=acme&client_id=id&client_secret=secret");
    }
  }

  @Test
  void aCallHasCredentialsOfItsOwnAndSharesNoToken() {
    TOKENS.answer(request -> new Answer(200, "{\"access_token\":\"of " + request.header("Authorization") + "\"}"));
    try (AcmeClient client = all().oauth2("shared", "secret").build();
        ClientCredentials a = ClientCredentials.builder(TOKENS.url(), "a", "secret").build();
        ClientCredentials b = ClientCredentials.builder(TOKENS.url(), "b", "secret").build()) {
      client.calls().fetched(RequestOptions.credentials(a));
      client.calls().fetched(RequestOptions.credentials(b));
      client.calls().fetched();
      client.calls().fetched(RequestOptions.credentials(a));
      client.calls().either(RequestOptions.credentials(ApiKey.query("k", "v"), Bearer.of("t")));
      client.calls().header(RequestOptions.noCredentials());
      client.calls().open(RequestOptions.credentials(Bearer.of("asked for")));
    }
    assertThat(API.requests()).extracting(request -> request.header("Authorization")).containsExactly(
        "Bearer of Basic YTpzZWNyZXQ=", "Bearer of Basic YjpzZWNyZXQ=", "Bearer of Basic c2hhcmVkOnNlY3JldA==",
        "Bearer of Basic YTpzZWNyZXQ=", "Bearer t", null, "Bearer asked for");
    assertThat(API.requests().get(4).target()).isEqualTo("/v1/either?k=v");
    assertThat(API.requests()).allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("X-Acme-Key"));
    assertThat(TOKENS.requests()).hasSize(3);
  }

  @Test
  void noSecretGoesElsewhereWithARedirect() {
    List<Consumer<Calls>> calls = List.of(
        Calls::header, Calls::query, Calls::cookie, Calls::basic, Calls::inherited, Calls::custom, Calls::openid,
        Calls::fetched, Calls::either);
    Function<Request, Answer> away = request -> new Answer(
        302, "", "Location: " + ELSEWHERE.url() + "/stolen" + request.target().replaceFirst("[^?]*", ""));
    try (AcmeClient still = all().build(); AcmeClient following = all().followRedirects(true).build()) {
      for (Consumer<Calls> call : calls) {
        API.answer(away);
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> call.accept(still.calls()))
            .withMessageEndingWith("status 302");
        assertThat(ELSEWHERE.requests()).isEmpty();

        call.accept(following.calls());
        assertThat(ELSEWHERE.requests()).hasSize(1);
        assertThat(ELSEWHERE.requests().get(0).toString()).doesNotContain("sec").doesNotContain("c2VjcmV0");
        ELSEWHERE.answer(request -> new Answer(204, ""));
      }
      API.answer(request -> request.target().contains("again")
          ? new Answer(204, "") : new Answer(307, "", "Location: again"));
      following.calls().written("x");
      assertThat(last().target()).isEqualTo("/v1/again");
      assertThat(last().header("Authorization")).isEqualTo("Bearer secret");
      assertThat(last().body()).isEqualTo("\"x\"");
    }
  }
}
