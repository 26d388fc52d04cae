package io.specwright.runtime.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.ForeignLinkException;
import io.specwright.runtime.http.HttpRequest;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PagedTest {
  private static Optional<JsonValue> next(JsonValue page) {
    return page.get("next").filter(value -> !value.isNull());
  }

  private static Optional<String> text(JsonValue page) {
    return next(page).flatMap(JsonValue::asString);
  }

  private static Paged<String> byCursor(PageServer api) {
    return Paged.of(api.call(), PageServer::items).byCursor("cursor", PagedTest::text);
  }

  private static PageServer cursors() {
    return new PageServer(Map.of(
        "", "{\"items\": [\"a\", \"b\"], \"next\": \"x&y\"}",
        "cursor=x%26y", "{\"items\": [], \"next\": \"z\"}",
        "cursor=z", "{\"items\": [\"c\"], \"next\": \"\"}")::get);
  }

  @Test
  void readsOnUntilThereIsNoCursor() {
    PageServer api = cursors();
    Paged<String> paged = byCursor(api);

    assertThat(paged).containsExactly("a", "b", "c");
    assertThat(paged.pages()).as("a second walk begins anew").containsExactly(
        new Page<>(1, List.of("a", "b")), new Page<>(2, List.of()), new Page<>(3, List.of("c")));
    assertThat(api.queries()).containsExactly("", "cursor=x%26y", "cursor=z", "", "cursor=x%26y", "cursor=z");
  }

  @Test
  void fetchesAPageOnlyWhenItIsNeeded() {
    PageServer api = cursors();
    Iterator<String> items = byCursor(api).iterator();

    assertThat(api.queries()).isEmpty();
    items.next();
    items.next();
    assertThat(api.queries()).hasSize(1);
    items.next();
    assertThat(api.queries()).hasSize(3);
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aPageThatIsNotTrueIsTheLast() {
    PageServer api = new PageServer(Map.of(
        "", "{\"items\": [\"a\"], \"more\": true}",
        "after=a", "{\"items\": [\"b\"], \"more\": false}")::get);
    Paged<String> paged = Paged.of(api.call(), PageServer::items)
        .whileTrue(page -> page.get("more").flatMap(JsonValue::asBoolean))
        .byLastElement("after", item -> item);

    assertThat(paged).containsExactly("a", "b");
    assertThat(api.queries()).containsExactly("", "after=a");
  }

  @Test
  void numbersGoOnUntilAPageIsEmpty() {
    PageServer api = new PageServer(query -> query.endsWith("page=4") ? "{}" : "{\"items\": [\"" + query + "\"]}");

    assertThat(Paged.of(api.call().withQuery("page", "2"), PageServer::items).byPage("page", 0))
        .containsExactly("page=2", "page=3");
    assertThat(api.queries()).containsExactly("page=2", "page=3", "page=4");
    assertThat(Paged.of(api.call(), PageServer::items).byPage("page", 2)).containsExactly("", "page=3");
  }

  @Test
  void offsetsGoOnWhereThePageEnds() {
    PageServer api = new PageServer(Map.of(
        "size=2", "{\"items\": [\"a\", \"b\"]}",
        "size=2&offset=2", "{\"items\": [\"c\"]}",
        "size=2&offset=3", "{\"items\": []}")::get);

    assertThat(Paged.of(api.call().withQuery("size", "2"), PageServer::items).byOffset("offset", 0))
        .containsExactly("a", "b", "c");
  }

  @Test
  void pagesMaySayTheNumberOfTheNext() {
    PageServer api = new PageServer(Map.of(
        "", "{\"items\": [\"a\"], \"next\": 5}",
        "page=5", "{\"items\": [\"b\"], \"next\": null}")::get);

    assertThat(Paged.of(api.call(), PageServer::items)
        .byPage("page", 1, page -> next(page).flatMap(JsonValue::asDecimal))).containsExactly("a", "b");
  }

  @Test
  void theCursorMayBeAHeaderOrAPropertyOfTheBody() throws IOException {
    PageServer api = new PageServer(query -> "{\"items\": [\"" + query + "\"], \"next\": \"n\"}");
    assertThat(Paged.of(api.call(), PageServer::items).inHeader().byCursor("X-Next", PagedTest::text).stream().limit(2))
        .hasSize(2);
    assertThat(api.requests().get(1).headers().first("x-next")).contains("n");

    Paged<String> search = Paged.of(
            api.client().call("POST", "/search").json(JsonValue.parse("{\"q\": 1}"), JsonCodecs.VALUE)
                .returns(JsonCodecs.VALUE), PageServer::items)
        .inBody().byCursor("cursor", PagedTest::text);
    assertThat(search.stream().limit(2)).hasSize(2);
    HttpRequest second = api.requests().get(3);
    assertThat(second.method()).isEqualTo("POST");
    assertThat(new String(second.body().orElseThrow().open().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"q\":1,\"cursor\":\"n\"}");
  }

  @Test
  void aLinkIsFollowedByGetWithTheOptionsOfAllPages() {
    PageServer api = new PageServer(
        query -> "{\"items\": [\"a" + query + "\"]}", Runnable::run, Map.of("", "http://api.example/v1/more?b"));
    Paged<String> paged = Paged.of(
        api.client().call("POST", "/search").text("text/plain", "hi").returns(JsonCodecs.VALUE), PageServer::items,
        RequestOptions.header("X-Trace", "7")).byLinkHeader();

    assertThat(paged).containsExactly("a", "ab");
    assertThat(api.requests()).extracting(HttpRequest::method).containsExactly("POST", "GET");
    assertThat(api.requests().get(1).body()).isEmpty();
    assertThat(api.requests().get(1).headers().has("Content-Type")).isFalse();
    assertThat(api.requests()).allMatch(request -> request.headers().first("X-Trace").equals(Optional.of("7")));
  }

  @Tag("R39")
  @Test
  void aLinkToAnotherHostIsRefusedAfterTheElementsBeforeIt() {
    PageServer api = new PageServer(query -> "{\"items\": [\"a\"], \"next\": \"https://evil.example/?page=2\"}");
    Iterator<String> items = Paged.of(api.call(), PageServer::items).byLink(PagedTest::text).iterator();

    assertThat(items.next()).isEqualTo("a");
    assertThatThrownBy(items::next).isInstanceOf(ForeignLinkException.class).hasMessageNotContaining("evil");
    assertThat(api.requests()).hasSize(1);
  }

  @Tag("R39")
  @Test
  void noticesACursorThatComesAgain() {
    PageServer api = new PageServer(query -> "{\"items\": [\"" + query + "\"], \"next\": \"hunter2\"}");
    Iterator<String> items = byCursor(api).iterator();

    items.next();
    items.next();
    assertThatThrownBy(items::next)
        .isInstanceOf(PagingException.class)
        .hasMessage("Page 2 names a page as the next one that was there before");
    assertThatThrownBy(() -> byCursor(new PageServer(query -> "{\"next\": \"" + query.length() % 3 + "\"}"))
        .forEach(item -> {})).isInstanceOf(PagingException.class);
  }

  @Tag("R39")
  @Test
  void noticesPageNumbersThatGoBack() {
    PageServer api = new PageServer(query -> query.equals("page=2") ? "{\"next\": 1}" : "{\"next\": 2}");
    assertThatThrownBy(() -> Paged.of(api.call(), PageServer::items)
        .byPage("page", 1, page -> next(page).flatMap(JsonValue::asLong)).forEach(item -> {}))
        .isInstanceOf(PagingException.class);
    assertThat(api.queries()).containsExactly("", "page=2");
  }

  @Tag("R39")
  @Test
  void emptyPagesWithoutEndAreNoticed() {
    int[] count = {0};
    PageServer api = new PageServer(query -> "{\"next\": \"" + ++count[0] + "\"}");

    assertThatThrownBy(() -> byCursor(api).iterator().hasNext())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("pages in a row are empty");
    assertThat(count[0]).isEqualTo(1001);
  }

  @Test
  void failuresOfTheCallReachTheReaderWhoMayTryAgain() {
    boolean[] broken = {true};
    PageServer api = new PageServer(query -> query.isEmpty() ? "{\"items\": [\"a\"], \"next\": \"n\"}"
        : broken[0] ? "broken" : "{\"items\": [\"b\"]}");
    Iterator<Page<String>> pages = byCursor(api).pages().iterator();
    pages.next();

    assertThatThrownBy(pages::next).hasMessageContaining("GET /things");
    broken[0] = false;
    assertThat(pages.next().items()).containsExactly("b");
    assertThat(pages.hasNext()).isFalse();
  }
}
