package io.specwright.runtime.paging;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that an API delivers page by page. Lazy: a page is fetched when its first element is asked for. Every
 * iteration begins anew with the first page, and fails as a call to the API does.
 */
public final class Paged<T> implements Iterable<T> {
  private final Iterable<Page<T>> pages;

  private Paged(Iterable<Page<T>> pages) {
    this.pages = pages;
  }

  /**
   * Pages with numbers, where each names the next.
   *
   * @param fetch gets a page by its number
   * @param next the number of the page after this one, empty on the last; a number that is not greater than the page's
   *     own ends the iteration with a {@link PagingException}
   */
  public static <P, T> Paged<T> byPageNumber(
      long firstPage,
      LongFunction<P> fetch,
      Function<P, List<T>> items,
      Function<P, ? extends Optional<? extends Number>> next) {
    return new Paged<>(() -> new NumberedPages<>(firstPage, fetch, items, next));
  }

  /** Pages with consecutive numbers, of which the first empty one is the end. */
  public static <P, T> Paged<T> byPageNumber(
      long firstPage, LongFunction<P> fetch, Function<P, List<T>> items) {
    LongFunction<Page<T>> fetchPage = number -> new Page<>(number, items.apply(fetch.apply(number)));
    return byPageNumber(firstPage, fetchPage, Page::items, page -> page.items().isEmpty()
        ? Optional.empty()
        : Optional.of(page.number() + 1));
  }

  /**
   * Pages by the offset of their first element, of which the first empty one is the end. {@link Page#number} is the
   * offset.
   */
  public static <P, T> Paged<T> byOffset(long firstOffset, LongFunction<P> fetch, Function<P, List<T>> items) {
    LongFunction<Page<T>> fetchPage = offset -> new Page<>(offset, items.apply(fetch.apply(offset)));
    return byPageNumber(firstOffset, fetchPage, Page::items, page -> page.items().isEmpty()
        ? Optional.empty()
        : Optional.of(page.number() + page.items().size()));
  }

  /**
   * Pages that name the next one by a cursor or a link. They are numbered from 1 as they come.
   *
   * @param fetch gets the first page by nothing, any other by what the page before said
   * @param next the cursor of the page after this one, empty on the last; one that was there before ends the iteration
   *     with a {@link PagingException}, and so do more than a thousand empty pages in a row
   */
  public static <P, T> Paged<T> byCursor(
      Function<Optional<String>, P> fetch, Function<P, List<T>> items, Function<P, Optional<String>> next) {
    return new Paged<>(() -> new CursorPages<>(fetch, items, next));
  }

  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /** The pages themselves. */
  public Iterable<Page<T>> pages() {
    return pages;
  }

  /** All elements in order. */
  public Stream<T> stream() {
    return StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.items().stream());
  }
}
