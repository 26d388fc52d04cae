package io.specwright.generator.ir;

/**
 * Which statuses a declared response is for.
 *
 * @param low the lowest status, inclusive
 * @param high the highest status, inclusive: 404 to 404, 400 to 499 ({@code 4XX}), 0 to 999 ({@code default})
 */
public record StatusMatch(int low, int high) {
  public static final StatusMatch DEFAULT = new StatusMatch(0, 999);

  public boolean isExact() {
    return low == high;
  }

  /** As the document spells it: {@code 404}, {@code 4XX}, {@code default}. */
  @Override
  public String toString() {
    return isExact() ? Integer.toString(low) : equals(DEFAULT) ? "default" : low / 100 + "XX";
  }
}
