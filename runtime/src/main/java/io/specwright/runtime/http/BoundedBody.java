package io.specwright.runtime.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a response body, and hangs up on one beyond the limit: that is a failure, or the body is cut off there. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final int limit;
  private final boolean cut;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;

  private BoundedBody(int limit, boolean cut) {
    this.limit = limit;
    this.cut = cut;
  }

  /** A larger body is a failure. */
  BoundedBody(int limit) {
    this(limit, false);
  }

  /** Of a larger body the rest is not read. */
  static BoundedBody cut(int limit) {
    return new BoundedBody(limit, true);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (body.isDone()) {
      return;
    }
    for (ByteBuffer buffer : buffers) {
      int left = limit - received.size();
      byte[] chunk = new byte[Math.min(buffer.remaining(), left)];
      buffer.get(chunk);
      received.write(chunk, 0, chunk.length);
      if (buffer.hasRemaining()) {
        hangUp();
        return;
      }
    }
  }

  private void hangUp() {
    if (subscription != null) {
      subscription.cancel();
    }
    if (cut) {
      onComplete();
    } else {
      onError(new ResponseTooLargeException(limit));
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
