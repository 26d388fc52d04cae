package io.specwright.runtime.auth;

import java.util.function.Supplier;

/** A token in the {@code Authorization} header (RFC 6750). */
public final class Bearer implements Credentials {
  private final Secret token;

  private Bearer(Secret token) {
    this.token = token;
  }

  /** A token that stays the same. */
  public static Bearer of(String token) {
    return new Bearer(Secret.of("bearer token", token));
  }

  /** A token that is asked for anew in every attempt of a call. */
  public static Bearer of(Supplier<String> token) {
    return new Bearer(Secret.of("bearer token", token));
  }

  @Override
  public void applyTo(Target request) {
    request.header("Authorization", "Bearer " + token.value());
  }

  @Override
  public String toString() {
    return "Bearer[***]";
  }
}
