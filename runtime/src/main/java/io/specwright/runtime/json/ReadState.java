package io.specwright.runtime.json;

import org.jspecify.annotations.Nullable;

/** What the reads since the current property began have found out about its value. */
final class ReadState {
  private final JsonCursor in;
  /** Whether mistyped and missing properties are refused. */
  final boolean strict;
  /** The value is not of the type asked for. */
  boolean mismatched;
  /** The value is fine, but would be written differently. */
  boolean respelled;
  /** What is respelled has lost the repetitions of a set's elements. */
  boolean repeated;

  private String expected = "";
  private JsonPath path = JsonPath.ROOT;
  private @Nullable JsonKind found;

  ReadState(JsonCursor in, boolean strict) {
    this.in = in;
    this.strict = strict;
  }

  /** Raises the mismatch flag for the value that begins at the last token looked at. */
  <T> @Nullable T mismatch(String expectation) {
    mismatched = true;
    expected = expectation;
    if (strict) {
      path = in.containers.path();
      found = in.tokenKind();
    }
    return null;
  }

  /** The fault that a mismatch becomes where it cannot be kept; a lenient reader knows it by the whole value only. */
  DecodingException refusal(JsonKind whole) {
    JsonPath where = strict ? path : in.containers.path();
    JsonKind what = found == null ? whole : found;
    return new DecodingException(where.toString(), "expected " + expected + ", found " + what.phrase());
  }

  void clear() {
    mismatched = false;
    respelled = false;
    repeated = false;
  }
}
