package io.specwright.runtime.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Fetches one page after the other.
 *
 * @param <P> a page as the API delivers it
 */
final class NumberedPages<P, T> implements Iterator<Page<T>> {
  private final LongFunction<P> fetch;
  private final Function<P, List<T>> items;
  private final Function<P, ? extends Optional<? extends Number>> next;
  private Optional<Long> following;
  private long last = Long.MIN_VALUE;

  NumberedPages(
      long firstPage,
      LongFunction<P> fetch,
      Function<P, List<T>> items,
      Function<P, ? extends Optional<? extends Number>> next) {
    this.following = Optional.of(firstPage);
    this.fetch = fetch;
    this.items = items;
    this.next = next;
  }

  @Override
  public boolean hasNext() {
    return following.isPresent();
  }

  @Override
  public Page<T> next() {
    long number = following.orElseThrow(NoSuchElementException::new);
    // A page that names itself or an earlier one as the next would be read for ever.
    if (number <= last) {
      throw new PagingException("Page " + last + " names page " + number + " as the next one");
    }
    P page = fetch.apply(number);
    last = number;
    following = next.apply(page).map(Number::longValue);
    return new Page<>(number, items.apply(page));
  }
}
