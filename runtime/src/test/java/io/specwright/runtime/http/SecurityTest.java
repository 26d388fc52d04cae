package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.auth.Basic;
import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.json.JsonCodecs;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which credentials a call takes along. */
class SecurityTest {
  private final TestServer server = TestServer.replying(json("{}"));
  private final ApiClient.Builder builder = ApiClient.builder()
      .baseUrl(server.url())
      .scheme("ApiKey", "apiKey(...)")
      .scheme("Token", "token(...)")
      .scheme("Basic", "userNameAndPassword(...)");

  @AfterEach
  void close() {
    server.close();
  }

  private Received sent(ApiClient client, CallBuilder call) {
    try (client) {
      call.returnsNothing().execute(RequestOptions.none());
    }
    return server.request();
  }

  @Test
  void takesTheFirstAlternativeThatIsComplete() {
    ApiClient client =
        builder.credentials("ApiKey", ApiKey.header("X-API-KEY", "k")).credentials("Basic", Basic.of("u", "p")).build();
    Received request = sent(client, client.call("GET", "/x").auth("ApiKey", "Token").auth("Basic").auth("ApiKey"));

    assertThat(request.headers()).containsEntry("Authorization", "Basic dTpw").doesNotContainKey("X-API-KEY");
  }

  @Test
  void takesAllOfACombination() {
    ApiClient client =
        builder.credentials("ApiKey", ApiKey.cookie("sid", "a b")).credentials("Token", Bearer.of("t")).build();
    Received request = sent(
        client, client.call("GET", "/x").cookie("lang", "en", JsonCodecs.STRING).auth("ApiKey", "Token"));

    assertThat(request.headers())
        .containsEntry("Cookie", "lang=en; sid=a%20b")
        .containsEntry("Authorization", "Bearer t");
  }

  @Test
  void aSecretTakesThePlaceOfAValueOfTheSameName() {
    ApiClient client = builder
        .credentials("ApiKey", ApiKey.cookie("sid", "s")).credentials("Token", ApiKey.query("key", "s"))
        .header("Cookie", "sid=old; lang=en; sid2=a").build();
    Received request = sent(client, client.call("GET", "/x").query("key", "old", JsonCodecs.STRING)
        .query("keys", "a", JsonCodecs.STRING).auth("ApiKey", "Token"));

    assertThat(request.headers()).containsEntry("Cookie", "lang=en; sid2=a; sid=s");
    assertThat(request.target()).isEqualTo("/x?keys=a&key=s");
  }

  @Test
  void sendsNoCredentialsUnlessAsked() {
    ApiClient client = builder.credentials("ApiKey", ApiKey.query("key", "k")).build();
    assertThat(sent(client, client.call("GET", "/x")).target()).isEqualTo("/x");
  }

  @Test
  void goesWithoutCredentialsWhereThatIsAnAlternative() {
    ApiClient client = builder.build();
    assertThat(sent(client, client.call("GET", "/x").auth("ApiKey").auth()).target()).isEqualTo("/x");
  }

  @Test
  void prefersCredentialsToNone() {
    ApiClient client = builder.credentials("ApiKey", ApiKey.query("key", "k&1")).build();
    assertThat(sent(client, client.call("GET", "/x").auth().auth("ApiKey")).target()).isEqualTo("/x?key=k%261");
  }

  @Test
  void withoutCredentialsTheMessageTellsTheSetters() {
    try (ApiClient client = builder.build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> sent(client, client.call("GET", "/x/y").auth("ApiKey", "Token").auth("Basic")))
          .withMessage("GET /x/y needs credentials: set apiKey(...) and token(...), or userNameAndPassword(...)"
              + " on the client's builder");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aCallCanHaveCredentialsOfItsOwn() {
    try (ApiClient client = builder.credentials("ApiKey", ApiKey.header("X-API-KEY", "shared")).build()) {
      Call<?> call = client.call("GET", "/x").auth("ApiKey").returnsNothing();
      Call<?> open = client.call("GET", "/open").returnsNothing();
      call.execute(RequestOptions.credentials(Bearer.of("tenant"), ApiKey.query("key", "k")));
      call.execute(RequestOptions.credentials(Bearer.of("first")), RequestOptions.credentials(Bearer.of("last")));
      call.execute(RequestOptions.credentials(Bearer.of("first")), RequestOptions.noCredentials());
      open.execute(RequestOptions.credentials(Bearer.of("tenant")));
      call.execute();

      assertThat(server.requests()).extracting(Received::target)
          .containsExactly("/x?key=k", "/x", "/x", "/open", "/x");
      assertThat(server.requests()).extracting(request -> request.headers().get("Authorization"))
          .containsExactly("Bearer tenant", "Bearer last", null, "Bearer tenant", null);
      assertThat(server.requests()).extracting(request -> request.headers().get("X-API-KEY"))
          .containsExactly(null, null, null, null, "shared");
    }
  }

  @Test
  void aSchemeOfTheTransportIsMetWithoutASecret() {
    ApiClient client = builder.credentials("Token", Credentials.ofTransport()).build();
    Received request = sent(client, client.call("GET", "/x").auth("Token"));
    assertThat(request.headers()).doesNotContainKeys("Authorization", "Cookie");
  }

  @Test
  void everyAttemptAsksForTheSecretAnew() {
    AtomicInteger asked = new AtomicInteger();
    try (TestServer flaky = TestServer.replying(status(503, ""), json("{}"));
        ApiClient client = ApiClient.builder()
            .baseUrl(flaky.url())
            .credentials("Token", Bearer.of(() -> "t" + asked.incrementAndGet()))
            .timing(new TestTime().timing())
            .build()) {
      client.call("GET", "/x").auth("Token").returnsNothing().execute(RequestOptions.none());

      assertThat(flaky.requests()).extracting(r -> r.headers().get("Authorization"))
          .containsExactly("Bearer t1", "Bearer t2");
    }
  }

  @Test
  void aSecretThatNoHeaderCanHoldIsNotPrinted() {
    ApiClient client = builder.credentials("ApiKey", ApiKey.header("X-API-KEY", "hunter2\n")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sent(client, client.call("GET", "/x").auth("ApiKey")))
        .withMessageContaining("X-API-KEY")
        .withMessageNotContaining("hunter2");
  }
}
