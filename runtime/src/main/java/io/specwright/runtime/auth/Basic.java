package io.specwright.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** A user name and a password in the {@code Authorization} header, in UTF-8 (RFC 7617). */
public final class Basic implements Credentials {
  private final String userName;
  private final Secret password;

  private Basic(String userName, Secret password) {
    if (userName.indexOf(':') >= 0) {
      throw new IllegalArgumentException("A user name cannot contain a colon (RFC 7617, section 2)");
    }
    this.userName = userName;
    this.password = password;
  }

  /**
   * The password may be empty, as where an API takes its key for the user name.
   *
   * @throws IllegalArgumentException if the user name contains a colon, or both are blank
   */
  public static Basic of(String userName, String password) {
    if (userName.isBlank() && password.isBlank()) {
      throw new IllegalArgumentException("The user name and the password are blank");
    }
    return new Basic(userName, Secret.ofAny("password", () -> password));
  }

  /** A password that is asked for anew in every attempt of a call. */
  public static Basic of(String userName, Supplier<String> password) {
    return new Basic(userName, Secret.ofAny("password", password));
  }

  @Override
  public void applyTo(Target request) {
    byte[] pair = (userName + ":" + password.value()).getBytes(StandardCharsets.UTF_8);
    request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  @Override
  public String toString() {
    return "Basic[***]";
  }
}
