package io.specwright.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The streamed responses of a client that are neither read to their end nor closed. */
final class OpenStreams implements AutoCloseable {
  private final Logger logger;
  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  OpenStreams(Logger logger) {
    this.logger = logger;
  }

  /**
   * Sends a request whose response may be a stream.
   *
   * @param silence how long a reader waits for more before the stream is given up
   */
  CompletableFuture<HttpResponse> send(HttpRequest request, Transport transport, String operation, Duration silence) {
    Exchange<HttpResponse> result = new Exchange<>();
    result.awaiting(Exchange.start(transport, request)).whenComplete((response, failure) -> result.completeAs(
        response != null && response.isStreaming() ? guarded(response, operation, silence) : response, failure));
    return result;
  }

  private HttpResponse guarded(HttpResponse response, String operation, Duration silence) {
    open.forEach(OpenStream::endIfLost);
    OpenStream stream = new OpenStream(this, response.stream(), operation, silence);
    InputStream reader = stream.open();
    open.add(stream);
    if (closed) {
      close();
    }
    return HttpResponse.streaming(response.status(), response.headers(), reader);
  }

  void ended(OpenStream stream) {
    open.remove(stream);
  }

  /** Tells of a connection that would have been taken for ever. */
  void lost(OpenStream stream) {
    logger.log(Level.WARNING,
        "{0}: the stream it returned was neither read to its end nor closed, and is given up", stream.operation());
  }

  @Override
  public void close() {
    closed = true;
    open.forEach(stream -> stream.abort(new IOException("the client was closed")));
  }
}
