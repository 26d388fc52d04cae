package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.json.JsonCodecs.BOOLEAN;
import static io.specwright.runtime.json.JsonCodecs.LONG;
import static io.specwright.runtime.json.JsonCodecs.STRING;
import static io.specwright.runtime.json.JsonCodecs.VALUE;
import static io.specwright.runtime.json.JsonCodecs.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire. */
class RequestTest {
  private static final RequestOptions NO_OPTIONS = RequestOptions.none();

  private final TestServer server = TestServer.replying(json("{}"));
  private final ApiClient client = ApiClient.builder().baseUrl(server.url() + "/v1/").build();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private Received sent(CallBuilder call) {
    return sent(call, NO_OPTIONS);
  }

  private Received sent(CallBuilder call, RequestOptions options) {
    call.returnsNothing().execute(options);
    return server.request();
  }

  @Test
  void pathAndQueryParameters() {
    Received request = sent(client.call("GET", "/shops/{shop}/orders/{order}")
        .path("shop", "a/b c", STRING)
        .path("order", 42L, LONG)
        .query("q", "x&y=1", STRING)
        .query("tags", List.of("a", "b,c"), list(STRING))
        .query("ids", List.of("a", "b,c"), list(STRING), ParameterStyle.FORM, false, false)
        .query("open", true, BOOLEAN)
        .query("absent", null, STRING));

    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.target())
        .isEqualTo("/v1/shops/a%2Fb%20c/orders/42?q=x%26y%3D1&tags=a&tags=b%2Cc&ids=a,b%2Cc&open=true");
  }

  @Tag("R28")
  @ParameterizedTest
  @ValueSource(strings = {
    "a&b=c", "+", " ", ";", "100%", "%20", "#", "\u00e9\ud83d\ude00", "a=b?c/d", "[x]", "\"'<>\\^`{|}"
  })
  void queryValuesArriveAsTheyWere(String value) {
    String target = sent(client.call("GET", "/q").query("v", value, STRING)).target();

    assertThat(target).startsWith("/v1/q?v=");
    assertThat(URLDecoder.decode(target.substring("/v1/q?v=".length()), StandardCharsets.UTF_8)).isEqualTo(value);
    assertThat(URI.create(target).getQuery()).isEqualTo("v=" + value);
  }

  @Test
  void halfASurrogatePairIsRefusedRatherThanChanged() {
    assertThatIllegalArgumentException().isThrownBy(() -> client.call("GET", "/q").query("v", "a\ud83d", STRING));
  }

  @Tag("R27")
  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void pathParametersCannotLeaveTheirPlace(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.call("DELETE", "/orders/{id}").path("id", value, STRING).returnsNothing())
        .withMessageStartingWith("Path parameter id ");
  }

  @Test
  void pathParametersNeedAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.call("GET", "/orders/{ids}").path("ids", List.of(), list(STRING)))
        .withMessage("Path parameter ids has no value");
  }

  @Test
  void headersAndCookies() {
    Received request = sent(client.call("GET", "/x")
        .header("X-Trace", "t 1", STRING)
        .header("X-Ids", List.of(1L, 2L), list(LONG))
        .header("X-Absent", null, STRING)
        .header("X-None", List.of(), list(STRING))
        .header("X-Empty", "", STRING)
        .cookie("sid", "a;b", STRING)
        .cookie("lang", "en", STRING));

    assertThat(request.headers())
        .containsEntry("X-Trace", "t 1")
        .containsEntry("X-Ids", "1,2")
        .containsEntry("X-Empty", "")
        .containsEntry("Cookie", "sid=a%3Bb; lang=en")
        .doesNotContainKeys("X-Absent", "X-None", "Content-Type", "Upgrade", "HTTP2-Settings");
  }

  @Tag("R26")
  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Admin: 1", "a\0", "caf\u00e9"})
  void headerValuesCannotBecomeHeaders(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.call("GET", "/x").header("X-Name", value, STRING))
        .withMessageContaining("X-Name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sent(client.call("GET", "/x"), RequestOptions.header("X-Name", value)));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void jsonBody() {
    Received request = sent(client.call("POST", "/x").json(JsonValue.parse("{\"a\":\"\u00e9\"}"), VALUE));

    assertThat(request.text()).isEqualTo("{\"a\":\"\u00e9\"}");
    assertThat(request.headers())
        .containsEntry("Content-Type", "application/json")
        .containsEntry("Content-Length", "10");
  }

  @Test
  void jsonBodyOfASpecialMediaType() {
    Received request =
        sent(client.call("PATCH", "/x").json("application/merge-patch+json", JsonValue.parse("{\"a\":null}"), VALUE));

    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.text()).isEqualTo("{\"a\":null}");
    assertThat(request.headers()).containsEntry("Content-Type", "application/merge-patch+json");
  }

  @Test
  void formBody() {
    JsonValue form = JsonValue.parse("""
        {"name": "a b&c=d+\u00e9", "n": 1.50, "tags": ["x", "y"], "gone": null, "o": {"k": true}}""");
    Received request = sent(client.call("POST", "/x").form(form, VALUE));

    assertThat(request.text())
        .isEqualTo("name=a+b%26c%3Dd%2B%C3%A9&n=1.50&tags=x&tags=y&o=%7B%22k%22%3Atrue%7D");
    assertThat(request.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
  }

  @Test
  void formBodyInStyles() {
    JsonValue form = JsonValue.parse("""
        {"q": "a b", "card": {"n": 1, "owner": {"name": "x"}}, "lines": [{"p": 1}, {"p": 2}], "ids": [1, 2],
        "url": "/a?b", "raw": [1, {"k": null}], "flat": {"r": 1, "g": 2}, "gone": null, "none": {}}""");
    Received request = sent(client.call("POST", "/x").form(form, VALUE,
        FormEncoding.of(ParameterStyle.DEEP_OBJECT, true, false, "card", "lines", "gone", "none"),
        FormEncoding.of(ParameterStyle.PIPE_DELIMITED, false, false, "ids"),
        FormEncoding.of(ParameterStyle.FORM, true, true, "url"),
        FormEncoding.of(ParameterStyle.FORM, true, false, "flat"),
        FormEncoding.of(ParameterStyle.JSON, false, false, "raw")));

    assertThat(request.text()).isEqualTo("q=a+b&card%5Bn%5D=1&card%5Bowner%5D%5Bname%5D=x"
        + "&lines%5B0%5D%5Bp%5D=1&lines%5B1%5D%5Bp%5D=2&ids=1%7C2&url=/a?b"
        + "&raw=%5B1%2C%7B%22k%22%3Anull%7D%5D&r=1&g=2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bodiesOfAnUnknownLengthComeInChunks(boolean once) {
    byte[] content = "0123456789".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
    HttpBody body = once
        ? HttpBody.once("a/b", new ByteArrayInputStream(content))
        : HttpBody.of("a/b", () -> new ByteArrayInputStream(content));
    Received request = sent(client.call("PUT", "/x").body(body));

    assertThat(request.headers()).containsEntry("Transfer-Encoding", "chunked").doesNotContainKey("Content-Length");
    assertThat(request.body()).isEqualTo(content);
    assertThat(body).hasToString("HttpBody[a/b, bytes]");
  }

  @Test
  void aFileIsOfTheMediaTypeOfItsName(@TempDir Path folder) throws Exception {
    HttpBody png = HttpBody.of(Files.write(folder.resolve("a.png"), new byte[2]));
    HttpBody unusual = HttpBody.of(Files.write(folder.resolve("a.unusual"), new byte[2]));

    assertThat(sent(client.call("PUT", "/x").body(png)).headers()).containsEntry("Content-Type", "image/png");
    assertThat(unusual.contentType()).isEqualTo("application/octet-stream");
    assertThat(unusual.fileName()).contains("a.unusual");
  }

  @Test
  void textBody() {
    Received request = sent(client.call("PUT", "/x").text("text/plain", "\u00e9"));

    assertThat(request.text()).isEqualTo("\u00e9");
    assertThat(request.headers()).containsEntry("Content-Type", "text/plain; charset=utf-8");
  }

  @Test
  void textBodyInAnotherCharset() {
    Received request = sent(client.call("PUT", "/x").text("text/plain; charset=\"ISO-8859-1\"", "\u00e9"));

    assertThat(request.body()).containsExactly(0xE9);
  }

  @Test
  void bytesAndFilesAsBodies(@TempDir Path folder) throws Exception {
    byte[] content = new byte[100_000];
    content[99_999] = 7;
    Path file = Files.write(folder.resolve("upload.bin"), content);

    Received request = sent(client.call("PUT", "/x").body(HttpBody.of("application/octet-stream", file)));
    assertThat(request.body()).isEqualTo(content);
    assertThat(request.headers())
        .containsEntry("Content-Type", "application/octet-stream")
        .containsEntry("Content-Length", "100000");

    client.call("PUT", "/x").body(HttpBody.of("image/png", new byte[] {1, 2})).returnsNothing().execute(NO_OPTIONS);
    assertThat(server.requests().get(1).body()).containsExactly(1, 2);
  }

  @Test
  void noBody() {
    Received request = sent(client.call("POST", "/x").json(null, VALUE));

    assertThat(request.headers()).containsEntry("Content-Length", "0").doesNotContainKey("Content-Type");
  }

  @Test
  void theAcceptHeaderFitsTheResult() {
    client.call("GET", "/x").returns(VALUE).execute(NO_OPTIONS);
    client.call("GET", "/x").returnsText().execute(NO_OPTIONS);
    client.call("GET", "/x").returnsBytes().execute(NO_OPTIONS);
    client.call("GET", "/x").header("Accept", "image/png", STRING).returnsBytes().execute(NO_OPTIONS);

    assertThat(server.requests()).extracting(r -> r.headers().get("Accept"))
        .containsExactly("application/json", "text/*, */*;q=0.5", "*/*", "image/png");
  }

  @Test
  void optionsAddHeadersAndQuery() {
    RequestOptions options = RequestOptions.builder()
        .header("x-trace", "mine")
        .header("X-More", "1")
        .query("debug", "a b")
        .build();
    Received request = sent(client.call("GET", "/x").header("X-Trace", "t", STRING).query("q", "1", STRING), options);

    assertThat(request.target()).isEqualTo("/v1/x?q=1&debug=a%20b");
    assertThat(request.headers()).containsEntry("X-Trace", "mine").containsEntry("X-More", "1");
  }

  @Test
  void theClientHasHeadersOfItsOwn() {
    try (ApiClient other = ApiClient.builder()
        .baseUrl(server.url()).userAgent("shop/1.0").header("X-Tenant", "t1").header("X-Trace", "c").build()) {
      Received request = sent(other.call("GET", "/x").header("X-Trace", "t", STRING));
      assertThat(request.headers())
          .containsEntry("User-Agent", "shop/1.0").containsEntry("X-Tenant", "t1").containsEntry("X-Trace", "t");
    }
  }

  @Test
  void anExplicitBaseUrlWinsOverTheServerOfTheOperation() {
    assertThat(sent(client.call("GET", "/x").server("http://elsewhere.invalid")).target()).isEqualTo("/v1/x");
  }

  @Test
  void theServerOfTheOperationWinsOverTheDefault() {
    try (ApiClient other = ApiClient.builder().defaultBaseUrl("http://elsewhere.invalid").build()) {
      assertThat(sent(other.call("GET", "/x").server(server.url() + "/own")).target()).isEqualTo("/own/x");
    }
  }

  @Test
  void withoutAnyBaseUrlTheMessageTellsTheSetter() {
    try (ApiClient other = ApiClient.builder().build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> other.call("GET", "/x").returnsNothing().execute(NO_OPTIONS))
          .withMessageContaining("baseUrl(...)");
    }
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Received request = sent(client.call("GET", "/x/{n}")
          .path("n", 12L, LONG)
          .header("X-Json", JsonValue.parse("\"\u00e9\""), VALUE, ParameterStyle.JSON, false));
      assertThat(request.target()).isEqualTo("/v1/x/12");
      assertThat(request.headers()).containsEntry("X-Json", "\"\\u00e9\"");
    } finally {
      Locale.setDefault(before);
    }
  }
}
