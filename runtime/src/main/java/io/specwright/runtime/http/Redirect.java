package io.specwright.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The request that a redirect asks for (RFC 9110, section 15.4).
 *
 * @param leaves whether it goes to another origin, where it takes nothing that could be secret: of the headers only
 *     those that HTTP itself defines for what is asked for
 */
record Redirect(HttpRequest request, boolean leaves) {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
  private static final int SEE_OTHER = 303;
  private static final Set<Integer> TURN_POST_INTO_GET = Set.of(301, 302);

  /** Headers that tell what is wanted and not by whom. */
  private static final Predicate<String> HARMLESS = Set.of(
      "accept", "accept-encoding", "accept-language", "cache-control", "if-match", "if-modified-since", "if-none-match",
      "if-range", "if-unmodified-since", "range", "user-agent")::contains;

  static boolean isAskedFor(HttpResponse response) {
    return STATUSES.contains(response.status());
  }

  /**
   * What follows a request that was redirected.
   *
   * @param operation for messages: {@code GET /orders/{id}}
   * @throws RedirectException if it leads nowhere, from https to http, or anywhere with a body that cannot go there
   */
  static Redirect of(String operation, HttpRequest from, HttpResponse response) {
    URI target = target(operation, from.uri(), response.headers().all("Location"));
    Origin origin = Origin.of(from.uri()).orElseThrow();
    Origin next = Origin.of(target)
        .orElseThrow(() -> refused(operation, "leads to no http or https URL without user info"));
    if (origin.encrypted() && !next.encrypted()) {
      throw refused(operation, "leads from https to http");
    }
    HttpRequest request = keepsMethod(from.method(), response.status()) ? from : asGet(from);
    boolean leaves = !next.equals(origin);
    if (request.body().isPresent() && leaves) {
      throw refused(operation, "would take the body to another origin");
    }
    if (!request.repeatable()) {
      throw refused(operation, "asks for the body again, which can be sent only once");
    }
    HttpRequest there = request.withUri(target);
    return new Redirect(leaves ? there.withHeaders(there.headers().only(HARMLESS)) : there, leaves);
  }

  private static URI target(String operation, URI from, List<String> locations) {
    if (locations.size() != 1 || locations.get(0).isBlank()) {
      throw refused(operation, "names " + (locations.size() > 1 ? "several places" : "no place") + " to go to");
    }
    try {
      return UriReference.resolve(from, locations.get(0));
    } catch (URISyntaxException e) {
      throw refused(operation, "is malformed at index " + e.getIndex() + ": " + e.getReason());
    }
  }

  private static boolean keepsMethod(String method, int status) {
    return method.equals("HEAD")
        || status != SEE_OTHER && !(TURN_POST_INTO_GET.contains(status) && method.equals("POST"));
  }

  private static HttpRequest asGet(HttpRequest request) {
    HttpHeaders headers = request.headers().only(name -> !name.startsWith("content-"));
    return new HttpRequest("GET", request.uri(), headers, Optional.empty(), request.streaming());
  }

  static RedirectException refused(String operation, String problem) {
    return new RedirectException(operation + ": the redirect " + problem);
  }
}
