package io.specwright.runtime.paging;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fetches one page after the other, each by what the one before says of it.
 *
 * @param <P> a page as the API delivers it
 */
final class CursorPages<P, T> implements Iterator<Page<T>> {
  /** A reader of elements gets no word in between pages without any, so somebody else must count them. */
  static final int MAX_EMPTY_PAGES = 1000;

  private final Function<Optional<String>, P> fetch;
  private final Function<P, List<T>> items;
  private final Function<P, Optional<String>> next;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> following = Optional.empty();
  private long number;
  private int emptyInARow;

  CursorPages(
      Function<Optional<String>, P> fetch, Function<P, List<T>> items, Function<P, Optional<String>> next) {
    this.fetch = fetch;
    this.items = items;
    this.next = next;
  }

  @Override
  public boolean hasNext() {
    return number == 0 || following.isPresent();
  }

  @Override
  public Page<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    // The cursor itself may be a secret, or a URL with one.
    if (following.isPresent() && !seen.add(following.get())) {
      throw new PagingException("Page " + number + " names a page as the next one that was there before");
    }
    P page = fetch.apply(following);
    Page<T> result = new Page<>(++number, items.apply(page));
    following = next.apply(page).filter(cursor -> !cursor.isEmpty());
    emptyInARow = result.items().isEmpty() ? emptyInARow + 1 : 0;
    if (emptyInARow > MAX_EMPTY_PAGES && following.isPresent()) {
      throw new PagingException("More than " + MAX_EMPTY_PAGES + " pages in a row are empty, and still one is next");
    }
    return result;
  }
}
