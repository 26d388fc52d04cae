package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.auth.RenewableCredentials;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Authenticates with secrets that have to be fetched, and once more with fresh ones if the API answers with 401. */
final class RenewingTransport implements Transport {
  private static final int UNAUTHORIZED = 401;

  private final Transport inner;
  private final List<Credentials> credentials;

  private RenewingTransport(Transport inner, List<Credentials> credentials) {
    this.inner = inner;
    this.credentials = credentials;
  }

  /** The plainest transport that applies these credentials. */
  static Transport of(Transport inner, List<Credentials> credentials) {
    return credentials.stream().anyMatch(RenewableCredentials.class::isInstance)
        ? new RenewingTransport(inner, credentials)
        : new AuthenticatingTransport(inner, credentials);
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Exchange<HttpResponse> result = new Exchange<>();
    send(request, result, true);
    return result;
  }

  private void send(HttpRequest request, Exchange<HttpResponse> result, boolean first) {
    List<CompletableFuture<Credentials>> all = credentials.stream().map(RenewingTransport::current).toList();
    result.awaiting(CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))).whenComplete((none, failure) -> {
      if (failure != null) {
        result.completeAs(null, failure);
        return;
      }
      List<Credentials> used = all.stream().map(CompletableFuture::join).toList();
      result.awaiting(Exchange.start(new AuthenticatingTransport(inner, used), request))
          .whenComplete((response, fault) -> {
            boolean refused = first && response != null && response.status() == UNAUTHORIZED;
            if (refused) {
              refuse(used);
            }
            if (refused && request.repeatable()) {
              send(request, result, false);
            } else {
              result.completeAs(response, fault);
            }
          });
    });
  }

  private static CompletableFuture<Credentials> current(Credentials credentials) {
    try {
      return credentials instanceof RenewableCredentials renewable
          ? renewable.current()
          : CompletableFuture.completedFuture(credentials);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void refuse(List<Credentials> used) {
    for (int i = 0; i < used.size(); i++) {
      if (credentials.get(i) instanceof RenewableCredentials renewable) {
        renewable.refused(used.get(i));
      }
    }
  }
}
