package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.http.TestServer.Received;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.paging.Paged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that an API gives, to the next page above all: followed at home, with credentials; never to somebody else. */
@Timeout(20)
class LinkTest {
  private final TestServer server = TestServer.replying(json("[\"a\"]"));
  private final ApiClient client = ApiClient.builder()
      .baseUrl(server.url() + "/v1")
      .credentials("key", ApiKey.query("key", "hunter2"))
      .credentials("header", ApiKey.header("X-Key", "hunter2"))
      .build();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private static Call<List<String>> list(ApiClient client) {
    return client.call("GET", "/things").query("size", 2L, JsonCodecs.LONG).auth("key", "header")
        .returns(JsonCodecs.list(JsonCodecs.STRING));
  }

  @Tag("R39")
  @ParameterizedTest
  @CsvSource({
    "?page=2,      /v1/things?page=2&key=hunter2",
    "/v2/x?c=a%26, /v2/x?c=a%26&key=hunter2",
    "?key=hunter2&c=a&k%65y=b, /v1/things?c=a&key=hunter2",
    "more#top,     /v1/more?key=hunter2"
  })
  void aLinkAtHomeIsFollowedWithCredentials(String link, String target) {
    assertThat(list(client).at(link).execute()).containsExactly("a");
    assertThat(server.request().target()).isEqualTo(target);
    assertThat(server.request().headers()).containsEntry("X-Key", "hunter2");
  }

  @Tag("R39")
  @ParameterizedTest
  @ValueSource(strings = {
    "http://evil.example/v1/things", "//evil.example/", "https://127.0.0.1/", "http://127.0.0.1/",
    "http://127.0.0.1:1/", "http://me:pw@127.0.0.1/", "http://127.0.0.1@evil.example/",
    "file:///etc/passwd", "ftp://127.0.0.1/", "mailto:a@b",
    "http:things", "http://[::1", "\\\\evil.example\\x", "a b", "javascript:alert(1)", "http:///x"
  })
  void aLinkToAnywhereElseIsRefused(String link) {
    assertThatThrownBy(() -> list(client).at(link).execute())
        .isInstanceOf(ForeignLinkException.class)
        .hasMessageStartingWith("GET /things: the link ")
        .hasMessageNotContaining("evil");
    assertThat(list(client).at(link).executeAsync()).isCompletedExceptionally();
    assertThat(server.requests()).isEmpty();
  }

  @Tag("R39")
  @Test
  void pagesThatNameTheNextInALinkHeader() {
    try (TestServer pages = TestServer.replying(
            status(200, "[\"a\",\"b\"]", "Link: </v1/things>; rel=\"first\", </v1/things?after=b>; rel=\"next\""),
            status(200, "[\"c\"]", "Link: </v1/things?size=2>; rel=first"));
        ApiClient own = ApiClient.builder().baseUrl(pages.url() + "/v1")
            .credentials("key", ApiKey.query("key", "k")).credentials("header", ApiKey.header("X-Key", "k")).build()) {
      Paged<String> paged = Paged.of(list(own), items -> items).byLinkHeader();

      assertThat(paged).containsExactly("a", "b", "c");
      assertThat(pages.requests()).extracting(Received::target)
          .containsExactly("/v1/things?size=2&key=k", "/v1/things?after=b&key=k");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      <https://h/?a=1,2;3>; rel="next"                      | https://h/?a=1,2;3
      <a>; rel=prev, <b>; rel=next                          | b
      <a>; rel="prev next"                                  | a
      <a>;title="x, <y>; rel=\\"next\\"";rel=last,<b>;REL=Next | b
      <a> ; rel = next                                      | a
      <a>; rel=prev; rel=next                               |
      <a>; rel*=next                                        |
      <a>                                                   |
      rel=next                                              |
      <a; rel=next                                          |
      ``                                                    |
      """)
  void readsLinkHeaders(String value, String target) {
    HttpHeaders headers = HttpHeaders.received(Map.of("Link", List.of(value)));
    assertThat(headers.link("next")).isEqualTo(Optional.ofNullable(target));
  }

  @Test
  void readsAHostileLinkHeaderInLinearTime() {
    String value = "<a>; x=\"" + "\\\"".repeat(100_000) + "; ".repeat(100_000);
    assertThat(LinkHeader.parse(value)).hasSize(1);
  }
}
