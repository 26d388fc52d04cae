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
  private final LongFunction<? extends P> fetch;
  private final Function<? super P, ? extends List<T>> items;
  private final Function<? super P, ? extends Optional<? extends Number>> next;
  private Optional<Long> number;

  NumberedPages(
      long firstPage,
      LongFunction<? extends P> fetch,
      Function<? super P, ? extends List<T>> items,
      Function<? super P, ? extends Optional<? extends Number>> next) {
    this.number = Optional.of(firstPage);
    this.fetch = fetch;
    this.items = items;
    this.next = next;
  }

  @Override
  public boolean hasNext() {
    return number.isPresent();
  }

  @Override
  public Page<T> next() {
    long current = number.orElseThrow(NoSuchElementException::new);
    P delivered = fetch.apply(current);
    Page<T> page = new Page<>(current, items.apply(delivered));
    number = next.apply(delivered).map(following -> checked(current, following.longValue()));
    return page;
  }

  /** A page that names itself or an earlier one as the next would be read for ever. */
  private static long checked(long current, long following) {
    if (following <= current) {
      throw new PagingException("Page " + current + " names page " + following + " as the next one");
    }
    return following;
  }
}
