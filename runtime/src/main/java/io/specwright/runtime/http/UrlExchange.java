package io.specwright.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;

/** One exchange over an {@link HttpURLConnection}, which waits and therefore has a thread to itself. */
final class UrlExchange implements Runnable {
  private static final Set<String> NEEDS_LENGTH = Set.of("POST", "PUT");

  private final HttpRequest request;
  private final HttpURLConnection connection;
  private final ResponseBodies bodies;
  private final Exchange<HttpResponse> result;

  UrlExchange(
      HttpRequest request, HttpURLConnection connection, ResponseBodies bodies, Exchange<HttpResponse> result) {
    this.request = request;
    this.connection = connection;
    this.bodies = bodies;
    this.result = result;
  }

  @Override
  public void run() {
    try {
      sendBody();
      receive();
    } catch (SocketTimeoutException e) {
      HttpTimeoutException timeout = new HttpTimeoutException(e.getMessage());
      timeout.initCause(e);
      result.completeExceptionally(timeout);
    } catch (IOException | RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  private void sendBody() throws IOException {
    if (request.body().isEmpty() && !NEEDS_LENGTH.contains(request.method())) {
      return;
    }
    connection.setDoOutput(true);
    // In any other mode the JDK repeats a POST that got no answer.
    long length = request.body().map(HttpBody::length).orElse(0L);
    if (length < 0) {
      connection.setChunkedStreamingMode(0);
    } else {
      connection.setFixedLengthStreamingMode(length);
    }
    try (OutputStream target = connection.getOutputStream();
        InputStream source = request.body().isPresent() ? request.body().get().open() : InputStream.nullInputStream()) {
      source.transferTo(target);
    }
  }

  private void receive() throws IOException {
    int status = connection.getResponseCode();
    if (status < 0) {
      throw new IOException("the response is not HTTP");
    }
    if (ResponseBodies.streams(request, status)) {
      StreamedBody body = bodies.streamed();
      result.completeAs(HttpResponse.streaming(status, headers(), body), null);
      deliver(status, body);
    } else {
      BoundedBody body = bodies.collected(status);
      deliver(status, body);
      body.getBody().whenComplete((content, failure) -> result.completeAs(
          content == null ? null : new HttpResponse(status, headers(), content), failure));
    }
  }

  private HttpHeaders headers() {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    // The line of the status has number 0; the JDK's own map has the values of a name in reverse.
    for (int i = 1; connection.getHeaderFieldKey(i) != null; i++) {
      fields.computeIfAbsent(connection.getHeaderFieldKey(i), name -> new ArrayList<>())
          .add(connection.getHeaderField(i));
    }
    return HttpHeaders.received(fields);
  }

  private void deliver(int status, BodySubscriber<?> body) {
    Demand demand = new Demand();
    body.onSubscribe(demand);
    try (InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      // There is none if the JDK threw it away.
      if (content != null) {
        deliver(content, demand, body);
      }
      body.onComplete();
    } catch (IOException e) {
      body.onError(e);
    }
  }

  private void deliver(InputStream content, Demand demand, BodySubscriber<?> body) throws IOException {
    byte[] buffer = new byte[8192];
    long received = 0;
    int count = 0;
    while (demand.awaitMore() && (count = content.read(buffer)) >= 0) {
      received += count;
      body.onNext(List.of(ByteBuffer.wrap(Arrays.copyOf(buffer, count))));
    }
    if (count >= 0) {
      connection.disconnect();
    } else if (received < connection.getContentLengthLong() && !request.method().equals("HEAD")) {
      throw new EOFException("the body ends after " + received + " bytes");
    }
  }

  /** How much the receiver is ready to take. */
  private final class Demand implements Flow.Subscription {
    private final Semaphore pieces = new Semaphore(0);
    private volatile boolean unbounded;
    private volatile boolean cancelled;

    @Override
    public void request(long n) {
      unbounded = n == Long.MAX_VALUE;
      pieces.release(unbounded ? 1 : (int) n);
    }

    /** Waits until another piece is wanted; none is after cancellation, or when nobody waits for the whole. */
    private boolean awaitMore() {
      if (!unbounded) {
        pieces.acquireUninterruptibly();
      }
      return !cancelled && !result.isCompletedExceptionally();
    }

    @Override
    public void cancel() {
      cancelled = true;
      pieces.release();
      UrlConnectionTransport.disconnect(connection);
    }
  }
}
