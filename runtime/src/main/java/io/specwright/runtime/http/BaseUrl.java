package io.specwright.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Where an API lives.
 *
 * @param text absolute, without a slash at the end
 */
record BaseUrl(String text) {

  /**
   * @throws IllegalArgumentException unless the text is an absolute http or https URL without user info, query and
   *     fragment; the message does not repeat the text, which may hold a password
   */
  static BaseUrl parse(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The base URL is malformed at index " + e.getIndex() + ": " + e.getReason());
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
      throw new IllegalArgumentException("The base URL must be absolute and begin with http:// or https://");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("The base URL cannot have user info, a query or a fragment");
    }
    return new BaseUrl(uri.toASCIIString().replaceFirst("/+$", ""));
  }

  URI resolve(String path, List<String> query) {
    return URI.create(text + path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
  }

  /**
   * Where a link in a response leads that is no way out: to the same scheme, host and port.
   *
   * @param operation for messages: {@code GET /orders/{id}}
   * @param from what the response answered to, which relative links begin at
   * @throws ForeignLinkException if it leads elsewhere; the message does not repeat the link, which may hold secrets
   */
  URI follow(String operation, URI from, String link) {
    URI target;
    try {
      target = UriReference.resolve(from, link);
    } catch (URISyntaxException e) {
      throw new ForeignLinkException(
          operation + ": the link is malformed at index " + e.getIndex() + ": " + e.getReason());
    }
    URI base = URI.create(text);
    if (!Origin.of(target).equals(Origin.of(base))) {
      throw new ForeignLinkException(
          operation + ": the link leads away from " + base.getScheme() + "://" + base.getRawAuthority());
    }
    return target;
  }
}
