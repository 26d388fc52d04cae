package io.specwright.runtime.http;

import java.util.concurrent.CompletableFuture;

/**
 * Sends one request and delivers its response: the whole contract between a client and an HTTP implementation.
 *
 * <p>The default is {@link JdkTransport}. Retries, credentials, timeouts and logging are transports that wrap another.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

  /**
   * Sends a request.
   *
   * <p>Any status is a response. The future fails with an {@link java.io.IOException} if no complete response arrived,
   * and with a {@link java.net.http.HttpTimeoutException} if that is for lack of time. Cancelling the future aborts the
   * exchange. Redirects are responses, too: to follow them is for the client, lest credentials travel to another host.
   *
   * <p>A transport may answer a {@link HttpRequest#streaming} request with {@link HttpResponse#streaming}; any other
   * response is complete, which is fine for those requests as well.
   */
  CompletableFuture<HttpResponse> send(HttpRequest request);

  /** Gives up connections and threads; what is on the way fails. May be called again. */
  @Override
  default void close() {}
}
