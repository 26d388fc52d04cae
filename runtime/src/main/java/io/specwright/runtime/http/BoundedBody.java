package io.specwright.runtime.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
  private final List<ByteBuffer> received = new ArrayList<>();
  private int size;
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
      int taken = Math.min(buffer.remaining(), limit - size);
      received.add(kept(buffer, taken));
      size += taken;
      if (taken < buffer.remaining()) {
        hangUp();
        return;
      }
    }
  }

  /** A buffer is ours to keep, but for a few bytes it may hold on to many. */
  private static ByteBuffer kept(ByteBuffer buffer, int count) {
    ByteBuffer part = buffer.duplicate().limit(buffer.position() + count);
    return count >= buffer.capacity() / 4 ? part : ByteBuffer.allocate(count).put(part).flip();
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
    byte[] whole = new byte[size];
    int end = 0;
    for (ByteBuffer part : received) {
      int count = part.remaining();
      part.get(whole, end, count);
      end += count;
    }
    received.clear();
    body.complete(whole);
  }
}
