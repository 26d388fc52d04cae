package io.specwright.runtime.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CursorPagesTest {
  private record Answer(List<String> items, Optional<String> next) {}

  private final List<String> fetched = new ArrayList<>();

  private Paged<String> paged(Map<String, Answer> answers) {
    return Paged.byCursor(cursor -> {
      fetched.add(cursor.orElse("first"));
      return answers.get(cursor.orElse("first"));
    }, Answer::items, Answer::next);
  }

  @Test
  void readsOnUntilThereIsNoCursor() {
    Paged<String> paged = paged(Map.of(
        "first", new Answer(List.of("a", "b"), Optional.of("x")),
        "x", new Answer(List.of(), Optional.of("y")),
        "y", new Answer(List.of("c"), Optional.of(""))));

    assertThat(paged).containsExactly("a", "b", "c");
    assertThat(paged.pages()).containsExactly(
        new Page<>(1, List.of("a", "b")), new Page<>(2, List.of()), new Page<>(3, List.of("c")));
    assertThat(fetched).containsExactly("first", "x", "y", "first", "x", "y");
  }

  @Tag("R39")
  @Test
  void noticesACursorThatComesAgain() {
    Paged<String> same = paged(Map.of(
        "first", new Answer(List.of("a"), Optional.of("hunter2")),
        "hunter2", new Answer(List.of("b"), Optional.of("hunter2"))));
    Iterator<String> items = same.iterator();

    assertThat(items.next()).isEqualTo("a");
    assertThat(items.next()).isEqualTo("b");
    assertThatThrownBy(items::next)
        .isInstanceOf(PagingException.class)
        .hasMessage("Page 2 names a page as the next one that was there before");

    Paged<String> circle = paged(Map.of(
        "first", new Answer(List.of(), Optional.of("x")),
        "x", new Answer(List.of(), Optional.of("y")),
        "y", new Answer(List.of(), Optional.of("x"))));
    assertThatThrownBy(() -> circle.forEach(item -> {})).isInstanceOf(PagingException.class);
  }

  @Tag("R39")
  @Test
  void emptyPagesWithoutEndAreNoticed() {
    int[] count = {0};
    Paged<String> endless = Paged.byCursor(
        cursor -> ++count[0], page -> List.<String>of(), page -> Optional.of("cursor " + page));

    assertThatThrownBy(() -> endless.iterator().hasNext())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("pages in a row are empty");
    assertThat(count[0]).isEqualTo(1001);
  }

  @Tag("R39")
  @Test
  void aReaderMayStopAnywhere() {
    Paged<Integer> endless = Paged.byCursor(
        cursor -> cursor.map(Integer::parseInt).orElse(0), page -> List.of(page), page -> Optional.of("" + (page + 1)));

    assertThat(endless.stream().limit(3)).containsExactly(0, 1, 2);
  }

  @Test
  void offsetsGoOnWhereThePageEnds() {
    List<String> all = List.of("a", "b", "c", "d", "e");
    List<Long> offsets = new ArrayList<>();
    Paged<String> paged = Paged.byOffset(0, offset -> {
      offsets.add(offset);
      return all.subList((int) offset, Math.min((int) offset + 2, all.size()));
    }, items -> items);

    assertThat(paged).containsExactlyElementsOf(all);
    assertThat(offsets).containsExactly(0L, 2L, 4L, 5L);
  }
}
