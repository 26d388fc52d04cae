package io.specwright.cli.corpus;

import java.util.Locale;

/** How it went with a document. */
enum Outcome {
  /** Generated, compiled without a warning, and generated again with the same bytes. */
  OK(false),
  /** Of an edition that is not supported, Swagger 2.0 above all. */
  REFUSED(false),
  /** The document has errors. */
  INVALID(true),
  /** Generated, but not to the satisfaction of the compiler. */
  UNCOMPILABLE(true),
  /** Generated twice with different bytes. */
  UNSTABLE(true),
  /** Not done within the time limit. */
  LATE(true),
  /** An unexpected exception. */
  CRASHED(true);

  private final boolean failure;

  Outcome(boolean failure) {
    this.failure = failure;
  }

  /** Whether the command exits with an error because of it. */
  boolean isFailure() {
    return failure;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
