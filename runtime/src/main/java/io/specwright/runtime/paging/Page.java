package io.specwright.runtime.paging;

import java.util.List;

/** One page of a list. */
public record Page<T>(long number, List<T> items) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
