package io.specwright.runtime.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PagedTest {
  private final List<Long> fetched = new ArrayList<>();

  private record Answer(List<String> items, Optional<Long> next) {}

  private Paged<String> paged(Map<Long, Answer> answers) {
    return Paged.byPageNumber(1, number -> {
      fetched.add(number);
      return answers.get(number);
    }, Answer::items, Answer::next);
  }

  @Test
  void readsAllPagesUntilThereIsNoNext() {
    Paged<String> paged = paged(Map.of(
        1L, new Answer(List.of("a", "b"), Optional.of(2L)),
        2L, new Answer(List.of(), Optional.of(5L)),
        5L, new Answer(List.of("c"), Optional.empty())));

    assertThat(paged).containsExactly("a", "b", "c");
    assertThat(fetched).containsExactly(1L, 2L, 5L);
    assertThat(paged.stream()).as("a second reading begins anew").containsExactly("a", "b", "c");
    assertThat(paged.pages()).containsExactly(
        new Page<>(1, List.of("a", "b")), new Page<>(2, List.of()), new Page<>(5, List.of("c")));
  }

  @Test
  void fetchesAPageOnlyWhenItIsNeeded() {
    Iterator<String> items = paged(Map.of(
        1L, new Answer(List.of("a", "b"), Optional.of(2L)),
        2L, new Answer(List.of("c"), Optional.empty()))).iterator();

    assertThat(fetched).isEmpty();
    items.next();
    items.next();
    assertThat(fetched).containsExactly(1L);
    items.next();
    assertThat(fetched).containsExactly(1L, 2L);
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @Tag("R39")
  @Test
  void noticesPagesThatRunInACircle() {
    Paged<String> paged = paged(Map.of(
        1L, new Answer(List.of("a"), Optional.of(2L)),
        2L, new Answer(List.of("b"), Optional.of(1L))));

    assertThatThrownBy(() -> paged.forEach(item -> {}))
        .isInstanceOf(PagingException.class)
        .hasMessage("Page 2 names page 1 as the next one");
  }

  @Test
  void aPageThatCannotAdvanceStillDeliversItsItems() {
    Iterator<String> items = paged(Map.of(1L, new Answer(List.of("a"), Optional.of(1L)))).iterator();

    assertThat(items.next()).isEqualTo("a");
    assertThatThrownBy(items::next).isInstanceOf(PagingException.class);
  }

  @Test
  void withoutNextAnEmptyPageIsTheEnd() {
    Paged<String> paged = Paged.byPageNumber(0, number -> {
      fetched.add(number);
      return number < 2 ? List.of("item " + number) : List.<String>of();
    }, items -> items);

    assertThat(paged).containsExactly("item 0", "item 1");
    assertThat(fetched).containsExactly(0L, 1L, 2L);
  }

  @Test
  void takesPageNumbersOfAnyNumericType() {
    Paged<Long> paged = Paged.byPageNumber(1, number -> number, List::of,
        number -> number < 3 ? Optional.of(BigDecimal.valueOf(number + 1)) : Optional.empty());

    assertThat(paged).containsExactly(1L, 2L, 3L);
  }

  @Test
  void failuresOfTheCallReachTheReader() {
    Paged<String> paged = Paged.byPageNumber(1, number -> {
      throw new IllegalStateException("no page " + number);
    }, (String page) -> List.of(page), page -> Optional.<Long>empty());

    assertThatThrownBy(() -> paged.iterator().next()).hasMessage("no page 1");
  }
}
