package io.specwright.runtime.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncPagesTest {
  private static final int PAGES = 2000;

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** Pages of two elements: 0 and 1, 2 and 3. */
  private static String page(String query) {
    int number = query.isEmpty() ? 0 : Integer.parseInt(query.substring("cursor=".length()));
    String next = number + 1 < PAGES ? ", \"next\": \"" + (number + 1) + "\"" : "";
    return "{\"items\": [\"" + 2 * number + "\", \"" + (2 * number + 1) + "\"]" + next + "}";
  }

  private static Paged<String> paged(PageServer api) {
    return Paged.of(api.call(), PageServer::items).byCursor(
        "cursor", page -> page.get("next").flatMap(JsonValue::asString));
  }

  private static List<String> all() {
    return IntStream.range(0, 2 * PAGES).mapToObj(Integer::toString).toList();
  }

  @Test
  void everyElementComesInOrderAndNoThreadWaits() throws Exception {
    List<String> elements = Collections.synchronizedList(new ArrayList<>());
    // One thread does all there is to do: if any of it waited for a page, none would come.
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture.supplyAsync(
          () -> paged(new PageServer(AsyncPagesTest::page, one, Map.of())).forEachAsync(elements::add), one)
          .thenCompose(end -> end).get(15, TimeUnit.SECONDS);
    } finally {
      one.shutdownNow();
    }
    assertThat(elements).isEqualTo(all());
  }

  @Test
  void pagesThatAreThereAtOnceDoNotFillTheStack() throws Exception {
    List<String> elements = new ArrayList<>();
    paged(new PageServer(AsyncPagesTest::page)).forEachAsync(elements::add).get();
    assertThat(elements).isEqualTo(all());
  }

  @Test
  void anActionThatFailsEndsTheWalk() {
    PageServer api = new PageServer(AsyncPagesTest::page, threads, Map.of());
    CompletableFuture<?> end = paged(api).forEachAsync(element -> {
      if (element.equals("3")) {
        throw new IllegalStateException("enough");
      }
    });
    assertThatThrownBy(end::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("enough");
    assertThat(api.queries()).hasSize(2);
  }

  @Test
  void aCallThatFailsFailsTheFuture() {
    PageServer api = new PageServer(query -> "no JSON", threads, Map.of());
    assertThatThrownBy(() -> paged(api).forEachAsync(element -> {}).get())
        .cause().isInstanceOf(io.specwright.runtime.json.DecodingException.class);
  }

  @Test
  void cancellingEndsTheExchangeOnTheWay() {
    CompletableFuture<Void> began = new CompletableFuture<>();
    PageServer api = new PageServer(AsyncPagesTest::page, task -> began.complete(null), Map.of());
    CompletableFuture<?> end = paged(api).forEachAsync(element -> {});
    began.join();
    assertThat(end.cancel(true)).isTrue();
    assertThatThrownBy(end::get).isInstanceOf(CancellationException.class);
    assertThat(api.queries()).hasSize(1);
  }

  @Test
  void aSubscriberGetsWhatItAsksForAndNoPageMore() throws Exception {
    PageServer api = new PageServer(AsyncPagesTest::page, threads, Map.of());
    Slow slow = new Slow();
    paged(api).publisher().subscribe(slow);
    assertThat(api.queries()).isEmpty();

    slow.ask(3);
    assertThat(slow.elements).containsExactly("0", "1", "2");
    assertThat(api.queries()).hasSize(2);
    slow.ask(1);
    assertThat(slow.elements).hasSize(4);
    assertThat(api.queries()).as("nobody asked for more").hasSize(2);
    slow.subscription.cancel();
    slow.subscription.request(1);
    assertThat(api.queries()).hasSize(2);
  }

  @Test
  void askingForNothingIsAnError() {
    Slow slow = new Slow();
    paged(new PageServer(AsyncPagesTest::page)).publisher().subscribe(slow);
    slow.subscription.request(0);
    assertThat(slow.end).isCompletedExceptionally();
  }

  @Test
  void manyThreadsMayAskAtOnce() throws Exception {
    PageServer api = new PageServer(AsyncPagesTest::page, threads, Map.of());
    Slow slow = new Slow();
    paged(api).publisher().subscribe(slow);
    ExecutorService askers = Executors.newFixedThreadPool(4);
    try {
      for (int i = 0; i < 2 * PAGES; i++) {
        askers.execute(() -> slow.subscription.request(1));
      }
      slow.end.get(15, TimeUnit.SECONDS);
    } finally {
      askers.shutdownNow();
    }
    assertThat(slow.elements).isEqualTo(all());
  }

  /** A subscriber that is asked to ask. */
  private static final class Slow implements Flow.Subscriber<String> {
    private final List<String> elements = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Flow.Subscription subscription;

    /** Waits until there are that many elements more. */
    void ask(int count) throws InterruptedException {
      int wanted = elements.size() + count;
      subscription.request(count);
      while (elements.size() < wanted) {
        Thread.sleep(1);
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(String element) {
      elements.add(element);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(null);
    }
  }
}
