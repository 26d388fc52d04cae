package io.specwright.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A response body that is read as it arrives, and fetched no faster than it is read.
 *
 * <p>The JDK has one of its own, which up to Java 19 goes on waiting when its reader is interrupted.
 */
final class StreamedBody extends InputStream implements BodySubscriber<InputStream> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<ByteBuffer> received = new ArrayDeque<>();
  private final Consumer<StreamedBody> whenOver;
  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean closed;
  private @Nullable Throwable failure;
  private boolean complete;

  /**
   * @param whenOver told when everything has arrived, and when this is closed
   */
  StreamedBody(Consumer<StreamedBody> whenOver) {
    this.whenOver = whenOver;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    proceed();
  }

  /** Fetches more, or hangs up. Not under the lock, for the JDK may answer at once and on another thread. */
  private void proceed() {
    Flow.Subscription current = subscription;
    if (current != null && closed) {
      current.cancel();
    } else if (current != null) {
      current.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    lock.lock();
    try {
      buffers.stream().filter(ByteBuffer::hasRemaining).forEach(received::add);
      changed.signalAll();
      if (!received.isEmpty() && !closed) {
        return;
      }
    } finally {
      lock.unlock();
    }
    proceed();
  }

  @Override
  public void onError(Throwable failure) {
    complete(failure);
  }

  @Override
  public void onComplete() {
    complete(null);
  }

  private void complete(@Nullable Throwable failure) {
    lock.lock();
    try {
      this.failure = closed ? this.failure : failure;
      complete = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    whenOver.accept(this);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    try {
      return take(target, offset, length);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for more of the body");
    }
  }

  private int take(byte[] target, int offset, int length) throws IOException, InterruptedException {
    int count;
    lock.lock();
    try {
      while (received.isEmpty() && !complete && !closed) {
        changed.await();
      }
      ByteBuffer buffer = closed ? null : received.peek();
      if (buffer == null) {
        return end();
      }
      count = Math.min(length, buffer.remaining());
      buffer.get(target, offset, count);
      if (buffer.hasRemaining()) {
        return count;
      }
      received.remove();
      if (!received.isEmpty() || complete) {
        return count;
      }
    } finally {
      lock.unlock();
    }
    proceed();
    return count;
  }

  /** Hangs up, and fails the reader for a reason of this transport's. */
  void abort(IOException reason) {
    lock.lock();
    try {
      failure = complete || closed ? failure : reason;
    } finally {
      lock.unlock();
    }
    close();
  }

  private int end() throws IOException {
    if (failure != null) {
      throw new IOException(failure.getMessage() == null ? "the body was cut off" : failure.getMessage(), failure);
    }
    if (closed) {
      throw new IOException("the stream is closed");
    }
    return -1;
  }

  @Override
  public int available() {
    lock.lock();
    try {
      return received.stream().mapToInt(ByteBuffer::remaining).sum();
    } finally {
      lock.unlock();
    }
  }

  /** Hangs up unless everything has arrived; a reader that waits fails. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      received.clear();
      changed.signalAll();
      if (complete) {
        return;
      }
    } finally {
      lock.unlock();
    }
    whenOver.accept(this);
    proceed();
  }
}
