package io.specwright.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** References to other places, as responses give them (RFC 3986, sections 4.1 and 5). */
final class UriReference {
  private UriReference() {}

  /** Where a reference leads from a place, in ASCII and without its fragment, which no server is sent. */
  static URI resolve(URI from, String reference) throws URISyntaxException {
    // The JDK resolves a query alone by RFC 2396, where it is for the folder.
    URI target = from.resolve(new URI(reference.startsWith("?") ? from.getRawPath() + reference : reference));
    return new URI(target.toASCIIString().replaceFirst("#.*", ""));
  }

  /** A URI without the pairs of its query that have one of these names. */
  static URI withoutQuery(URI uri, Predicate<String> names) {
    if (uri.getRawQuery() == null) {
      return uri;
    }
    String whole = uri.toString();
    List<String> pairs = Arrays.asList(uri.getRawQuery().split("&", -1));
    List<String> kept = pairs.stream().filter(pair -> !names.test(name(pair))).toList();
    if (kept.size() == pairs.size()) {
      return uri;
    }
    String path = whole.substring(0, whole.indexOf('?'));
    return URI.create(kept.isEmpty() ? path : path + "?" + String.join("&", kept));
  }

  private static String name(String pair) {
    return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
  }
}
