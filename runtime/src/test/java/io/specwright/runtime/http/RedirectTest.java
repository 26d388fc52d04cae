package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.auth.Basic;
import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.json.JsonCodecs;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unless the client is told otherwise, no redirect is followed: no secret and no body goes where the API points. */
@Timeout(20)
class RedirectTest {

  private static CallBuilder authorized(ApiClient client, String method) {
    return client.call(method, "/things").auth("token", "header", "query", "cookie");
  }

  private static ApiClient client(TestServer server) {
    return ApiClient.builder()
        .baseUrl(server.url())
        .credentials("token", Bearer.of("hunter2"))
        .credentials("basic", Basic.of("me", "hunter2"))
        .credentials("header", ApiKey.header("X-Key", "hunter2"))
        .credentials("query", ApiKey.query("key", "hunter2"))
        .credentials("cookie", ApiKey.cookie("sid", "hunter2"))
        .build();
  }

  @Tag("R23")
  @Tag("R25")
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noSecretAndNoBodyGoesToAnotherOrigin(int status) {
    try (TestServer elsewhere = TestServer.replying(json("{}"));
        TestServer server = TestServer.replying(status(status, "", "Location: " + elsewhere.url() + "/steal"));
        ApiClient client = client(server)) {
      for (String method : List.of("GET", "POST", "PUT")) {
        Call<String> call = authorized(client, method).text("text/plain", "body").returnsText();
        assertThatExceptionOfType(ApiException.class).isThrownBy(call::execute).satisfies(e -> {
          assertThat(e).hasMessage(method + " /things: status " + status);
          assertThat(e.headers().first("Location")).contains(elsewhere.url() + "/steal");
        });
      }
      assertThat(elsewhere.acceptedConnections()).isZero();
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Tag("R24")
  @Tag("R25")
  @ParameterizedTest
  @ValueSource(strings = {
    "Location: /things", "Location: http://127.0.0.1/", "Location: file:///etc/passwd", "Location: ftp://h/x",
    "Location: //evil.example/", "Location: https://me:pw@h/", "Location: \u0001 no URI", "Location:", "X-Nothing: 1"
  })
  void noLocationIsFollowed(String location) {
    for (int status : List.of(302, 307, 308)) {
      try (TestServer server = TestServer.replying(status(status, "", location));
          ApiClient client = client(server)) {
        Call<String> call = authorized(client, "POST").json("a", JsonCodecs.STRING).returnsText();
        assertThatExceptionOfType(ApiException.class)
            .isThrownBy(call::execute)
            .satisfies(e -> assertThat(e.status()).isEqualTo(status));
        assertThat(server.requests()).hasSize(1);
      }
    }
  }
}
