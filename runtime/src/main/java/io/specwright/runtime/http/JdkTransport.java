package io.specwright.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own {@link HttpClient}: HTTP/2 over TLS, HTTP/1.1 otherwise.
 *
 * <p>It repeats a GET by itself, once, if the connection ends before any byte of a response, as a pooled one does that
 * the server closed in the meantime.
 */
public final class JdkTransport implements Transport {
  /** 64 MiB. */
  public static final int DEFAULT_MAX_RESPONSE_BYTES = 64 << 20;

  private static final int SMALL_BODY = 16 << 10;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final ResponseBodies bodies;
  private final Optional<ExecutorService> ownExecutor;
  private final Set<Exchange<HttpResponse>> inFlight = ConcurrentHashMap.newKeySet();
  private volatile @Nullable HttpClient client;

  private JdkTransport(HttpClient client, Optional<ExecutorService> ownExecutor, int maxResponseBytes) {
    this.client = client;
    this.ownExecutor = ownExecutor;
    this.bodies = new ResponseBodies(maxResponseBytes);
  }

  /** A client with threads of its own, which {@link #close} ends; ten seconds to connect. */
  public static JdkTransport create() {
    return create(CONNECT_TIMEOUT, DEFAULT_MAX_RESPONSE_BYTES);
  }

  static JdkTransport create(int maxResponseBytes) {
    return create(CONNECT_TIMEOUT, maxResponseBytes);
  }

  /**
   * As {@link #create()}, with other limits.
   *
   * @param maxResponseBytes the largest response body to accept; of an error with a larger one, as much is kept
   */
  public static JdkTransport create(Duration connectTimeout, int maxResponseBytes) {
    Checks.positive("connectTimeout", connectTimeout);
    ExecutorService executor = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "api-client");
      thread.setDaemon(true);
      return thread;
    });
    HttpClient client = HttpClient.newBuilder()
        .executor(executor)
        .connectTimeout(connectTimeout)
        .followRedirects(Redirect.NEVER)
        .build();
    return new JdkTransport(client, Optional.of(executor), maxResponseBytes);
  }

  /**
   * A client made elsewhere: with a proxy, an {@link javax.net.ssl.SSLContext} or an executor of its own, say. Its
   * connections and threads are its owner's to end.
   *
   * @throws IllegalArgumentException if it follows redirects, which would carry credentials to another host
   */
  public static JdkTransport of(HttpClient client) {
    return of(client, DEFAULT_MAX_RESPONSE_BYTES);
  }

  /**
   * As {@link #of(HttpClient)}, with another limit.
   *
   * @param maxResponseBytes the largest response body to accept; of an error with a larger one, as much is kept
   * @throws IllegalArgumentException if it follows redirects, which would carry credentials to another host
   */
  public static JdkTransport of(HttpClient client, int maxResponseBytes) {
    if (client.followRedirects() != Redirect.NEVER) {
      throw new IllegalArgumentException("The HttpClient must not follow redirects");
    }
    return new JdkTransport(client, Optional.empty(), maxResponseBytes);
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    HttpClient open = client;
    if (open == null) {
      return CompletableFuture.failedFuture(new IllegalStateException("The transport is closed"));
    }
    Exchange<HttpResponse> result = new Exchange<>();
    inFlight.add(result);
    result.whenComplete((response, failure) -> inFlight.remove(result));
    result.awaiting(open.sendAsync(toJdk(request), head -> response(request, head)))
        .whenComplete((response, failure) -> result.completeAs(
            response == null ? null : fromJdk(response), failure));
    return result;
  }

  private BodySubscriber<HttpResponse> response(HttpRequest request, ResponseInfo head) {
    int status = head.statusCode();
    HttpHeaders headers = HttpHeaders.received(head.headers().map());
    return ResponseBodies.streams(request, status)
        ? BodySubscribers.mapping(bodies.streamed(), body -> HttpResponse.streaming(status, headers, body))
        : BodySubscribers.mapping(bodies.collected(status), body -> new HttpResponse(status, headers, body));
  }

  private static java.net.http.HttpRequest toJdk(HttpRequest request) {
    var jdk = java.net.http.HttpRequest.newBuilder(request.uri())
        .method(request.method(), request.body().map(JdkTransport::publisher).orElseGet(BodyPublishers::noBody))
        .version("https".equalsIgnoreCase(request.uri().getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1);
    request.headers().toMap().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
    return jdk.build();
  }

  private static BodyPublisher publisher(HttpBody body) {
    if (body.length() == 0) {
      return BodyPublishers.noBody();
    }
    return inMemory(body).map(BodyPublishers::ofByteArray).orElseGet(() -> streamed(body));
  }

  private static BodyPublisher streamed(HttpBody body) {
    BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(body));
    return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
  }

  /** A small body at once, for the JDK takes large buffers to read a stream; none if it is not what it should be. */
  private static Optional<byte[]> inMemory(HttpBody body) {
    if (!body.repeatable() || body.length() < 0 || body.length() > SMALL_BODY) {
      return Optional.empty();
    }
    try (InputStream content = body.open()) {
      byte[] bytes = content.readNBytes((int) body.length() + 1);
      return bytes.length == body.length() ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(HttpBody body) {
    try {
      return body.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse fromJdk(java.net.http.HttpResponse<HttpResponse> response) {
    // The answer of a proxy that opens no tunnel comes without a body, in spite of the type.
    return Objects.requireNonNullElseGet(response.body(), () -> new HttpResponse(
        response.statusCode(), HttpHeaders.received(response.headers().map()), new byte[0]));
  }

  /** Fails what is on the way and ends the threads this transport made. */
  @Override
  public void close() {
    client = null;
    inFlight.forEach(exchange -> exchange.completeExceptionally(new IOException("the transport was closed")));
    bodies.abort(new IOException("the transport was closed"));
    ownExecutor.ifPresent(ExecutorService::shutdown);
  }
}
