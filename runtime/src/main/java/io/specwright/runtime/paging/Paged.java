package io.specwright.runtime.paging;

import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.RequestOptions;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that an API delivers page by page. Lazy: a page is fetched when its first element is asked for. Every walk
 * through it begins anew with the first page, and fails as a call to the API does, or with a {@link PagingException}.
 *
 * <p>With a loop, a {@link #stream} or {@link #pages}, the thread waits for each page; {@link #forEachAsync} and
 * {@link #publisher} let no thread wait.
 */
public final class Paged<T> implements Iterable<T> {
  private final Supplier<Walk<?, T>> walk;

  Paged(Supplier<Walk<?, T>> walk) {
    this.walk = walk;
  }

  /**
   * Begins to tell how the pages of a call follow each other.
   *
   * @param call for the first page
   * @param items the elements of a page
   * @param options for the calls of all pages
   */
  public static <P, T> PagedCall<P, T> of(
      Call<P> call, Function<? super P, ? extends Collection<? extends T>> items, RequestOptions... options) {
    return new PagedCall<>(call, items, options);
  }

  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /** The pages themselves. */
  public Iterable<Page<T>> pages() {
    return () -> pagesOf(walk.get());
  }

  /** A walk delivers pages of its own elements, whatever its own pages are. */
  private static <T> Iterator<Page<T>> pagesOf(Walk<?, T> walk) {
    return walk;
  }

  /** All elements in order. */
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false).flatMap(page -> page.items().stream());
  }

  /**
   * Does something with every element in order, without a thread that waits. Elements arrive one after the other, on
   * threads of the transport, which the action must not block.
   *
   * @return done after the last element, or failed if a call or the action fails; cancelling it ends the walk and the
   *     exchange on the way
   */
  public CompletableFuture<@Nullable Void> forEachAsync(Consumer<? super T> action) {
    ForEach<T> end = new ForEach<>(action);
    publisher().subscribe(end);
    return end;
  }

  /** All elements in order; a page is fetched when a subscriber asks for more than the pages before it have. */
  public Flow.Publisher<T> publisher() {
    return subscriber -> PageSubscription.start(walk.get(), subscriber);
  }
}
