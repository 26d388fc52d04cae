package io.specwright.runtime.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a request goes to, and so whom its secrets are for (RFC 6454).
 *
 * @param scheme http or https
 * @param host in lower case
 */
record Origin(String scheme, String host, int port) {
  private static final String HTTPS = "https";

  /** Empty unless it is an http or https URL with a host and without user info, which only misleads. */
  static Optional<Origin> of(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean http = scheme.equals("http") || scheme.equals(HTTPS);
    if (!http || uri.getHost() == null || uri.getRawUserInfo() != null) {
      return Optional.empty();
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals(HTTPS) ? 443 : 80;
    return Optional.of(new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port));
  }

  boolean encrypted() {
    return scheme.equals(HTTPS);
  }
}
