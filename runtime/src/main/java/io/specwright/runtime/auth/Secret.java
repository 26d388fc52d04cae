package io.specwright.runtime.auth;

import java.util.Objects;
import java.util.function.Supplier;

/** A secret that is asked for when it is needed, and never printed. */
final class Secret {
  private final String what;
  private final Supplier<String> supplier;
  private final boolean blankAllowed;

  private Secret(String what, Supplier<String> supplier, boolean blankAllowed) {
    this.what = what;
    this.blankAllowed = blankAllowed;
    this.supplier = supplier;
  }

  /**
   * @param what names the secret in messages: {@code API key}
   * @throws IllegalArgumentException if the value is blank, which is what an unset environment variable often becomes
   */
  static Secret of(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank");
    }
    return new Secret(what, () -> value, false);
  }

  static Secret of(String what, Supplier<String> supplier) {
    return new Secret(what, Objects.requireNonNull(supplier, "supplier"), false);
  }

  /** A secret that may be empty. */
  static Secret ofAny(String what, Supplier<String> supplier) {
    return new Secret(what, Objects.requireNonNull(supplier, "supplier"), true);
  }

  /**
   * @throws IllegalStateException if the supplier has none
   */
  String value() {
    String value = supplier.get();
    if (value == null || (value.isBlank() && !blankAllowed)) {
      throw new IllegalStateException("The supplier of the " + what + " returned none");
    }
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
