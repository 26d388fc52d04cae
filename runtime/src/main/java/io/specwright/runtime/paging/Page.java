package io.specwright.runtime.paging;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number 1 for the first page of a walk, 2 for the second
 */
public record Page<T>(long number, List<T> items) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
