package io.specwright.runtime.paging;

import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.paging.Walk.Position;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;

/**
 * A call for the first of several pages, which asks how the others follow. The functions read a page, and may return an
 * {@link Optional} where a page need not tell.
 *
 * @param <P> a page as the API delivers it
 * @param <T> an element
 */
public final class PagedCall<P, T> {
  private static final Optional<String> NO = Optional.of("false");

  private final Call<P> call;
  private final Function<? super P, ? extends Collection<? extends T>> items;
  private final RequestOptions[] options;
  private Function<? super P, ?> more = page -> true;
  private Where where = Where.QUERY;

  /** Where a parameter goes that names a page. */
  private enum Where {
    QUERY, HEADER, BODY
  }

  PagedCall(
      Call<P> call, Function<? super P, ? extends Collection<? extends T>> items, RequestOptions... options) {
    this.call = call;
    this.items = items;
    this.options = options.clone();
  }

  /** A page for which this is false is the last one, whatever else it says. */
  public PagedCall<P, T> whileTrue(Function<? super P, ?> more) {
    this.more = more;
    return this;
  }

  /** The parameter that names a page is a header. */
  public PagedCall<P, T> inHeader() {
    where = Where.HEADER;
    return this;
  }

  /** The parameter that names a page is a property of the body, which is a JSON object. */
  public PagedCall<P, T> inBody() {
    where = Where.BODY;
    return this;
  }

  /**
   * Pages with consecutive numbers, of which the first empty one is the end.
   *
   * @param first the number of the page that a call without the parameter gets
   */
  public Paged<T> byPage(String parameter, long first) {
    return byNumber(parameter, first, (number, items) -> number + 1);
  }

  /** Pages that say which number the next one has. */
  public Paged<T> byPage(String parameter, long first, Function<? super P, ?> next) {
    return walk(given(parameter).or(() -> Optional.of(Long.toString(first))),
        (token, page, items) -> Walk.text(next, page.body()), set(parameter, PagedCall::number));
  }

  /**
   * Pages by the position of their first element, of which the first empty one is the end.
   *
   * @param first the position of the very first element: 0, or 1
   */
  public Paged<T> byOffset(String parameter, long first) {
    return byNumber(parameter, first, (number, items) -> number + items);
  }

  private Paged<T> byNumber(String parameter, long first, LongBinaryOperator next) {
    String start = given(parameter).orElse(Long.toString(first));
    return walk(
        Optional.of(start),
        (token, page, items) -> items.isEmpty()
            ? Optional.empty()
            : Optional.of(Long.toString(next.applyAsLong(Long.parseLong(token.orElse(start)), items.size()))),
        set(parameter, PagedCall::number));
  }

  private static JsonValue number(String text) {
    return JsonValue.of(Long.parseLong(text));
  }

  /** Pages that name the next one by a text, which goes into a parameter. */
  public Paged<T> byCursor(String parameter, Function<? super P, ?> cursor) {
    return walk(given(parameter), (token, page, items) -> Walk.text(cursor, page.body()), set(parameter));
  }

  /** As {@link #byCursor}, where the response has the text in a header. */
  public Paged<T> byCursorHeader(String parameter, String header) {
    return walk(given(parameter), (token, page, items) -> page.headers().first(header), set(parameter));
  }

  /** Pages that begin after an element, which the parameter names; the first empty page is the end. */
  public Paged<T> byLastElement(String parameter, Function<? super T, ?> id) {
    return walk(
        given(parameter),
        (token, page, items) -> items.isEmpty() ? Optional.empty() : Walk.text(id, items.get(items.size() - 1)),
        set(parameter));
  }

  /** Pages that say where the next one is, at home: one on another host is refused. */
  public Paged<T> byLink(Function<? super P, ?> link) {
    return walk(Optional.empty(), (token, page, items) -> Walk.text(link, page.body()), Call::at);
  }

  /** As {@link #byLink}, where the response has the link in its {@code Link} header (RFC 8288), as {@code next}. */
  public Paged<T> byLinkHeader() {
    return walk(Optional.empty(), (token, page, items) -> page.headers().link("next"), Call::at);
  }

  /** Where the caller wants to begin. */
  private Optional<String> given(String parameter) {
    return switch (where) {
      case QUERY -> call.query(parameter);
      case HEADER -> call.header(parameter);
      case BODY -> call.property(parameter);
    };
  }

  private BiFunction<Call<P>, String, Call<P>> set(String parameter) {
    return set(parameter, JsonValue::of);
  }

  private BiFunction<Call<P>, String, Call<P>> set(String parameter, Function<String, JsonValue> json) {
    return switch (where) {
      case QUERY -> (call, value) -> call.withQuery(parameter, value);
      case HEADER -> (call, value) -> call.withHeader(parameter, value);
      case BODY -> (call, value) -> call.withProperty(parameter, json.apply(value));
    };
  }

  private Paged<T> walk(Optional<String> start, Position<P, T> position, BiFunction<Call<P>, String, Call<P>> next) {
    Function<? super P, ?> goesOn = more;
    Position<P, T> following = (token, page, items) -> Walk.text(goesOn, page.body()).equals(NO)
        ? Optional.empty()
        : position.after(token, page, items);
    return new Paged<>(() -> new Walk<>(call, items, options, start, following, next));
  }
}
