package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds secrets to a request. */
final class AuthenticatingTransport implements Transport {
  private final Transport inner;
  private final List<Credentials> credentials;

  AuthenticatingTransport(Transport inner, List<Credentials> credentials) {
    this.inner = inner;
    this.credentials = credentials;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    SecretRequest secret = new SecretRequest(request);
    credentials.forEach(each -> each.applyTo(secret));
    return inner.send(secret.request);
  }

  private static final class SecretRequest implements Credentials.Target {
    private HttpRequest request;

    private SecretRequest(HttpRequest request) {
      this.request = request;
    }

    @Override
    public void header(String name, String value) {
      request = request.withHeaders(request.headers().with(name, value));
    }

    @Override
    public void query(String name, String value) {
      String pair = PercentEncoding.UNRESERVED.encode(name) + "=" + PercentEncoding.UNRESERVED.encode(value);
      URI uri = UriReference.withoutQuery(request.uri(), name::equals);
      request = request.withUri(URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + pair));
    }

    @Override
    public void cookie(String name, String value) {
      String pair = name + "=" + PercentEncoding.COOKIE.encode(value);
      HttpHeaders headers = request.headers();
      Stream<String> others = headers.all("Cookie").stream()
          .flatMap(cookies -> Stream.of(cookies.split("; ")))
          .filter(cookie -> !cookie.startsWith(name + "="));
      String cookies = Stream.concat(others, Stream.of(pair)).collect(Collectors.joining("; "));
      request = request.withHeaders(headers.with("Cookie", cookies));
    }
  }
}
