package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Follows redirects. Credentials are added only at home, at the origin that the call was for: a request that has once
 * been sent elsewhere gets them nowhere, lest others decide what is done in the caller's name.
 */
final class RedirectingTransport implements Transport {
  private static final int MOST = 10;

  private final Transport inner;
  private final Transport authenticating;
  private final List<Credentials> credentials;
  private final String operation;

  /**
   * @param inner adds no credentials
   */
  RedirectingTransport(Transport inner, List<Credentials> credentials, String operation) {
    this.inner = inner;
    this.authenticating = RenewingTransport.of(inner, credentials);
    this.credentials = credentials;
    this.operation = operation;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Exchange<HttpResponse> result = new Exchange<>();
    send(request, authenticating, 0, result);
    return result;
  }

  private void send(HttpRequest request, Transport path, int followed, Exchange<HttpResponse> result) {
    result.awaiting(Exchange.start(path, request)).whenComplete((response, failure) -> {
      if (response == null || !Redirect.isAskedFor(response)) {
        result.completeAs(response, failure);
        return;
      }
      try {
        Redirect redirect = Redirect.of(operation, request, response);
        if (followed == MOST) {
          throw Redirect.refused(operation, "is one after " + MOST + " others");
        }
        boolean away = redirect.leaves() || path == inner;
        send(away ? withoutSecrets(redirect.request()) : redirect.request(), away ? inner : authenticating,
            followed + 1, result);
      } catch (RuntimeException e) {
        result.completeExceptionally(e);
      }
    });
  }

  /** A server may repeat in a redirect what it was sent in the query. */
  private HttpRequest withoutSecrets(HttpRequest request) {
    if (request.uri().getRawQuery() == null) {
      return request;
    }
    QueryNames secret = new QueryNames(new HashSet<>());
    credentials.forEach(each -> each.applyTo(secret));
    return request.withUri(UriReference.withoutQuery(request.uri(), secret.names::contains));
  }

  private record QueryNames(Set<String> names) implements Credentials.Target {
    @Override
    public void query(String name, String value) {
      names.add(name);
    }

    @Override
    public void header(String name, String value) {}

    @Override
    public void cookie(String name, String value) {}
  }
}
