package io.specwright.runtime.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JDK's old {@link HttpURLConnection}, which is there in a fraction of the time that {@link JdkTransport} takes to
 * be loaded: for command lines and functions that make a few calls and end. Each exchange has a thread, and HTTP is
 * 1.1.
 *
 * <p>What it cannot do fails with an {@link UnsupportedOperationException}: PATCH, and bodies of GET and HEAD. The body
 * of an answer of 401 to a request with a body is lost. A request without a body, other than POST and PUT, is repeated
 * once by the JDK if the connection ends before any byte of a response. Proxies and certificates are those of the
 * system properties.
 */
public final class UrlConnectionTransport implements Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** After this an exchange ends that was given up while its body was silent: nothing else reaches its thread. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "DELETE");
  private static final Set<String> METHODS_WITH_BODY = Set.of("OPTIONS", "POST", "PUT", "DELETE");

  /** What the JDK would leave out without a word, in lower case. */
  private static final Set<String> RESTRICTED = Set.of(
      "access-control-request-headers", "access-control-request-method", "content-length", "content-transfer-encoding",
      "host", "keep-alive", "origin", "trailer", "transfer-encoding", "upgrade", "via");

  private final int connectMillis;
  private final ResponseBodies bodies;
  private final Set<Exchange<HttpResponse>> inFlight = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private UrlConnectionTransport(int connectMillis, int maxResponseBytes) {
    this.connectMillis = connectMillis;
    this.bodies = new ResponseBodies(maxResponseBytes);
  }

  /** Ten seconds to connect, and bodies of up to {@value JdkTransport#DEFAULT_MAX_RESPONSE_BYTES} bytes. */
  public static UrlConnectionTransport create() {
    return create(CONNECT_TIMEOUT, JdkTransport.DEFAULT_MAX_RESPONSE_BYTES);
  }

  /**
   * As {@link #create()}, with other limits.
   *
   * @param maxResponseBytes the largest response body to accept; of an error with a larger one, as much is kept
   */
  public static UrlConnectionTransport create(Duration connectTimeout, int maxResponseBytes) {
    Checks.positive("connectTimeout", connectTimeout);
    return new UrlConnectionTransport(Math.toIntExact(connectTimeout.toMillis()), maxResponseBytes);
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    if (closed) {
      return CompletableFuture.failedFuture(new IllegalStateException("The transport is closed"));
    }
    HttpURLConnection connection;
    try {
      connection = prepared(request);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
    Exchange<HttpResponse> result = new Exchange<>();
    inFlight.add(result);
    result.whenComplete((response, failure) -> {
      inFlight.remove(result);
      if (failure != null) {
        disconnect(connection);
      }
    });
    Thread thread = new Thread(new UrlExchange(request, connection, bodies, result), "api-exchange");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  /** Not on a thread that may not wait: the JDK waits for one that reads. */
  static void disconnect(HttpURLConnection connection) {
    CompletableFuture.runAsync(connection::disconnect);
  }

  private HttpURLConnection prepared(HttpRequest request) throws IOException {
    if (!(request.body().isPresent() ? METHODS_WITH_BODY : METHODS).contains(request.method())) {
      throw new UnsupportedOperationException("HttpURLConnection cannot send " + request.method()
          + (request.body().isPresent() ? " with a body" : "") + "; JdkTransport can");
    }
    HttpURLConnection connection = (HttpURLConnection) request.uri().toURL().openConnection();
    connection.setRequestMethod(request.method());
    connection.setConnectTimeout(connectMillis);
    connection.setReadTimeout(Math.toIntExact(SILENCE.toMillis()));
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    request.headers().toMap().forEach((name, values) -> {
      if (RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("HttpURLConnection cannot send the header " + name);
      }
      values.forEach(value -> connection.addRequestProperty(name, value));
    });
    return connection;
  }

  /** Fails what is on the way. */
  @Override
  public void close() {
    closed = true;
    inFlight.forEach(exchange -> exchange.completeExceptionally(new IOException("the transport was closed")));
    bodies.abort(new IOException("the transport was closed"));
  }
}
