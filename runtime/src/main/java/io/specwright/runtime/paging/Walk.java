package io.specwright.runtime.paging;

import io.specwright.runtime.http.ApiResponse;
import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the pages. What a page says of the next one is read only when that is wanted, so that its elements
 * come before any fault.
 *
 * @param <P> a page as the API delivers it
 */
final class Walk<P, T> implements Iterator<Page<T>> {
  /** A reader of elements gets no word in between pages without any, so somebody else must count them. */
  static final int MAX_EMPTY_PAGES = 1000;

  private final Call<P> first;
  private final Function<? super P, ? extends Collection<? extends T>> items;
  private final RequestOptions[] options;
  private final Position<P, T> position;
  private final BiFunction<Call<P>, String, Call<P>> next;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> token = Optional.empty();
  private @Nullable ApiResponse<P> response;
  private List<T> elements = List.of();
  private long number;
  private int emptyInARow;

  /** Says what leads to the page after one: a number, a cursor, a link; empty for the last. */
  @FunctionalInterface
  interface Position<P, T> {
    /**
     * What leads to the next page.
     *
     * @param token what led to the page itself; empty for the first
     */
    Optional<String> after(Optional<String> token, ApiResponse<P> page, List<T> items);
  }

  /** @param start what leads to the first page, if that is known */
  Walk(
      Call<P> first,
      Function<? super P, ? extends Collection<? extends T>> items,
      RequestOptions[] options,
      Optional<String> start,
      Position<P, T> position,
      BiFunction<Call<P>, String, Call<P>> next) {
    this.first = first;
    this.items = items;
    this.options = options;
    this.position = position;
    this.next = next;
    start.ifPresent(seen::add);
  }

  /**
   * What a page or an element tells, as a parameter spells it. Nothing where something is promised is nothing: many an
   * API leaves out on the last page what its description requires.
   */
  static <O> Optional<String> text(Function<? super O, ?> function, O owner) {
    try {
      return text(function.apply(owner));
    } catch (DecodingException e) {
      if (e.isMissing()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(Walk::text);
    }
    String text = value instanceof Number number ? Long.toString(number.longValue()) : value.toString();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Override
  public boolean hasNext() {
    moveOn();
    return number == 0 || token.isPresent();
  }

  @Override
  public Page<T> next() {
    return accept(call().executeWithResponse(options));
  }

  /** Begins to fetch the next page; {@link #accept} takes what comes. */
  CompletableFuture<ApiResponse<P>> fetch() {
    return call().executeWithResponseAsync(options);
  }

  private Call<P> call() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return token.map(found -> next.apply(first, found)).orElse(first);
  }

  Page<T> accept(ApiResponse<P> received) {
    Page<T> page = new Page<>(number + 1, List.copyOf(items.apply(received.body())));
    boolean repeated = page.items().equals(elements)
        && !elements.isEmpty() && elements.get(0) instanceof JsonModel;
    if (repeated) {
      throw new PagingException("Page " + page.number() + " has the same elements as the one before");
    }
    number++;
    response = received;
    elements = page.items();
    emptyInARow = elements.isEmpty() ? emptyInARow + 1 : 0;
    return page;
  }

  /** Reads once what the last page says of the next. */
  private void moveOn() {
    if (response == null) {
      return;
    }
    Optional<String> following = position.after(token, response, elements);
    // The token itself may be a secret, or a URL with one.
    if (following.isPresent() && !seen.add(following.get())) {
      throw new PagingException("Page " + number + " names a page as the next one that was there before");
    }
    if (following.isPresent() && emptyInARow > MAX_EMPTY_PAGES) {
      throw new PagingException("More than " + MAX_EMPTY_PAGES + " pages in a row are empty, and still one is next");
    }
    token = following;
    response = null;
  }
}
