package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static io.specwright.runtime.json.JsonCodecs.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.auth.Bearer;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a response. */
class ResponseTest {
  private static final RequestOptions ONCE = RequestOptions.maxRetries(0);

  private TestServer server = TestServer.replying(json("{}"));
  private ApiClient client = ApiClient.builder().build();

  private CallBuilder callTo(TestServer.Reply reply) {
    close();
    server = TestServer.replying(reply);
    client = ApiClient.builder().baseUrl(server.url()).build();
    return client.call("GET", "/things/{id}").path("id", "secret-id", JsonCodecs.STRING);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void deliversTheResultWithStatusAndHeaders() {
    ApiResponse<JsonValue> response =
        callTo(status(201, "{\"a\":1}", "Content-Type: application/json", "X-Page: 2")).returns(VALUE)
            .executeWithResponse(ONCE);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().first("x-page")).contains("2");
    assertThat(response.body()).isEqualTo(JsonValue.parse("{\"a\":1}"));
  }

  @Test
  void decodesTextBytesAndNothing() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(callTo(status(200, latin, "Content-Type: text/plain; charset=iso-8859-1")).returnsText().execute(ONCE))
        .isEqualTo("caf\u00e9");
    assertThat(callTo(status(200, "caf\u00e9")).returnsText().execute(ONCE)).isEqualTo("caf\u00e9");
    assertThat(callTo(status(200, latin)).returnsBytes().execute(ONCE)).isEqualTo(latin);
    assertThat(callTo(status(204, "")).returnsNothing().execute(ONCE)).isNull();
    assertThat(callTo(status(200, "ignored")).returnsNothing().execute(ONCE)).isNull();
  }

  @Tag("R30")
  @Test
  void readsJsonWithAByteOrderMarkOrInTheCharsetThatTheHeaderNames() {
    byte[] utf16 = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_16LE);
    JsonValue expected = JsonValue.parse("{\"a\":\"\u00e9\"}");

    assertThat(callTo(json("\ufeff{\"a\":\"\u00e9\"}")).returns(VALUE).execute(ONCE)).isEqualTo(expected);
    assertThat(callTo(status(200, utf16, "Content-Type: application/json; charset=UTF-16LE")).returns(VALUE)
        .execute(ONCE)).isEqualTo(expected);
  }

  @Tag("R30")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', textBlock = """
      200 | text/html                      | <html>Sign in</html>
      200 | application/json               | ''
      204 | application/json               | ''
      200 | application/json               | {"a":1} trailing
      200 | application/json               | {"a":
      200 | application/json; charset=nope | {"a":1}
      """)
  void aBodyThatIsNotJsonTellsStatusAndContentType(int status, String contentType, String body) {
    Call<JsonValue> call =
        callTo(status(status, body, "Content-Type: " + contentType, "X-Request-Id: req_1")).returns(VALUE);

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> call.execute(ONCE))
        .withMessageContaining("GET /things/{id}: status " + status)
        .withMessageContaining("content type " + contentType)
        .withMessageContaining("request id req_1")
        .withMessageStartingWith("$")
        .withMessageNotContaining("Sign in");
  }

  /** An error that the API description declares. */
  private static final class DeclaredException extends ApiException {
    private static final long serialVersionUID = 1L;

    private DeclaredException(ErrorContext context) {
      super(context);
    }

    String code() {
      return decode(JsonCodecs.map(JsonCodecs.STRING)).get("code");
    }
  }

  @Test
  void declaredErrorsHaveTheirType() {
    Call<JsonValue> call = callTo(status(409, "{\"code\":\"taken\"}", "X-Request-Id: req_1"))
        .error(0, 999, ApiException::new)
        .error(400, 499, ClientErrorException::new)
        .error(409, 409, DeclaredException::new)
        .returns(VALUE);

    assertThatExceptionOfType(DeclaredException.class).isThrownBy(() -> call.execute(ONCE)).satisfies(e -> {
      assertThat(e.code()).isEqualTo("taken");
      assertThat(e).hasMessage("GET /things/{id}: status 409 (request id req_1)");
      assertThat(e.requestId()).contains("req_1");
      assertThat(e.rawBody()).isEqualTo("{\"code\":\"taken\"}");
      assertThat(e.bodyAsJson()).contains(JsonValue.parse("{\"code\":\"taken\"}"));
    });
  }

  @Tag("R32")
  @Test
  void anErrorBodyMayBeAnything() {
    Call<JsonValue> call =
        callTo(status(409, "<html>", "Content-Type: text/html")).error(409, 409, DeclaredException::new).returns(VALUE);

    assertThatExceptionOfType(DeclaredException.class).isThrownBy(() -> call.execute(ONCE)).satisfies(e -> {
      assertThat(e.status()).isEqualTo(409);
      assertThat(e.rawBody()).isEqualTo("<html>");
      assertThat(e.bodyAsJson()).isEmpty();
      assertThatThrownBy(e::code).isInstanceOf(DecodingException.class).hasMessageContaining("status 409");
    });
  }

  @Tag("R32")
  @Test
  void aHugeErrorBodyIsCutOff() {
    Call<JsonValue> call = callTo(status(400, new byte[3 << 20])).returns(VALUE);

    assertThatExceptionOfType(ClientErrorException.class)
        .isThrownBy(() -> call.execute(ONCE))
        .satisfies(e -> assertThat(e.rawBody()).hasSize(1 << 20));
  }

  @ParameterizedTest
  @CsvSource({
    "400, ClientErrorException", "499, ClientErrorException", "500, ServerErrorException", "304, ApiException"
  })
  void undeclaredErrorsHaveAGenericType(int status, String type) {
    Call<JsonValue> call = callTo(status(status, "")).error(418, 418, DeclaredException::new).returns(VALUE);

    assertThatThrownBy(() -> call.execute(ONCE))
        .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.status()).isEqualTo(status))
        .extracting(e -> e.getClass().getSimpleName()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectsAreNotFollowed(int status) {
    try (TestServer elsewhere = TestServer.replying(json("{}"))) {
      Call<JsonValue> call = callTo(status(status, "", "Location: " + elsewhere.url() + "/steal")).returns(VALUE);

      assertThatExceptionOfType(ApiException.class)
          .isThrownBy(() -> call.execute(ONCE))
          .satisfies(e -> assertThat(e.headers().first("Location")).contains(elsewhere.url() + "/steal"));
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Tag("R35")
  @Test
  void nothingThatIsPrintedHoldsASecret() {
    close();
    server = TestServer.replying(status(401, "hunter2", "Set-Cookie: hunter2"));
    client = ApiClient.builder()
        .baseUrl(server.url())
        .credentials("key", ApiKey.query("api_key", "hunter2"))
        .credentials("token", Bearer.of("hunter2"))
        .header("X-Secret", "hunter2")
        .build();
    Call<JsonValue> call = client.call("GET", "/things/{id}")
        .path("id", "hunter2", JsonCodecs.STRING)
        .query("q", "hunter2", JsonCodecs.STRING)
        .auth("key", "token")
        .returns(VALUE);

    assertThatExceptionOfType(ApiException.class).isThrownBy(() -> call.execute(ONCE)).satisfies(e -> {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain("hunter2");
      assertThat(e.headers().toString()).doesNotContain("hunter2");
    });
    assertThat(server.request().target()).isEqualTo("/things/hunter2?q=hunter2&api_key=hunter2");
    assertThat(client.toString()).contains(server.url(), "key", "token").doesNotContain("hunter2");
  }
}
