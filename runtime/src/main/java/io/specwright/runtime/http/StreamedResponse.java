package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A response whose body is read as it arrives, and which call it is the response to. */
public final class StreamedResponse implements AutoCloseable {
  /** What servers say that do not know. */
  private static final Set<String> UNTOLD = Set.of("text/plain", "application/octet-stream");

  private static final int NO_CONTENT = 204;

  private final String operation;
  private final boolean strict;
  private final Reconnection reconnection;
  private volatile HttpResponse response;
  private volatile Future<?> step = CompletableFuture.completedFuture(true);
  private volatile boolean closed;

  StreamedResponse(String operation, HttpResponse response, boolean strict, Reconnection reconnection) {
    this.operation = operation;
    this.response = response;
    this.strict = strict;
    this.reconnection = reconnection;
  }

  /** Bytes from elsewhere. */
  public static StreamedResponse of(InputStream body) {
    HttpResponse response = HttpResponse.streaming(200, HttpHeaders.empty(), body);
    return new StreamedResponse("", response, false, Reconnection.NONE);
  }

  /** For messages: {@code GET /events}; empty if there was no call. */
  public String operation() {
    return operation;
  }

  /** The header fields. */
  public HttpHeaders headers() {
    return response.headers();
  }

  /** The body, which is read once. */
  public InputStream body() {
    return response.stream();
  }

  /** Whether elements with mistyped or missing properties are refused at once. */
  public boolean strict() {
    return strict;
  }

  /**
   * Refuses a body of another media type; one that the response does not name will do.
   *
   * @param fitting tells by type and subtype in lower case
   * @throws DecodingException if it does not fit
   */
  public void requireMediaType(Predicate<String> fitting) {
    String actual = headers().first("Content-Type").map(type -> MediaType.parse(type).essence()).orElse("text/plain");
    if (!UNTOLD.contains(actual) && !fitting.test(actual)) {
      throw ResponseReader.undecodable("$", "the response is no stream of elements", operation, response);
    }
  }

  /** How often in a row the call may be made again when its stream has ended. */
  public int reconnects() {
    return reconnection.most();
  }

  /**
   * Makes the call again after a while and waits for its head; then {@link #body} is the new one.
   *
   * @return whether there is more: not if the server answers that there is none, or this is closed
   * @throws RuntimeException as calls do
   */
  public boolean reconnect(Duration wait, RequestOptions options) {
    response.close();
    await(reconnection.sleeper().sleep(wait));
    HttpResponse next = closed ? null : await(reconnection.call().apply(options));
    if (next != null) {
      response = next;
    }
    if (closed) {
      response.close();
    }
    return !closed && next != null && next.status() != NO_CONTENT;
  }

  /** Null if this is closed in the meantime. */
  private <T> @Nullable T await(CompletableFuture<T> future) {
    step = future;
    if (closed) {
      future.cancel(true);
    }
    try {
      return future.get();
    } catch (CancellationException e) {
      return null;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(operation + ": interrupted", e);
    } catch (ExecutionException e) {
      throw Exchange.unwrapped(e) instanceof RuntimeException failure ? failure : new IllegalStateException(e);
    }
  }

  /** Ends the exchange. May be called again, and from any thread. */
  @Override
  public void close() {
    closed = true;
    step.cancel(true);
    response.close();
  }
}
