package io.specwright.runtime.auth;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A secret after the name of a scheme in the {@code Authorization} header (RFC 9110, section 11.6.2). */
public final class HttpScheme implements Credentials {
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final String scheme;
  private final Secret secret;

  private HttpScheme(String scheme, Secret secret) {
    if (!TOKEN.matcher(scheme).matches()) {
      throw new IllegalArgumentException("Not the name of an HTTP scheme: " + scheme.replaceAll("[^ -~]", "?"));
    }
    this.scheme = scheme;
    this.secret = secret;
  }

  /**
   * A secret that stays the same.
   *
   * @param scheme as the API spells it: {@code SharedAccessKey}
   * @param secret all that follows the scheme in the header
   */
  public static HttpScheme of(String scheme, String secret) {
    return new HttpScheme(scheme, Secret.of(scheme + " secret", secret));
  }

  /** A secret that is asked for anew in every attempt of a call. */
  public static HttpScheme of(String scheme, Supplier<String> secret) {
    return new HttpScheme(scheme, Secret.of(scheme + " secret", secret));
  }

  @Override
  public void applyTo(Target request) {
    request.header("Authorization", scheme + " " + secret.value());
  }

  @Override
  public String toString() {
    return "HttpScheme[" + scheme + " ***]";
  }
}
