package io.specwright.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A streamed response on its way to its reader. It ends when it is read or closed, when its reader waits too long, when
 * its client is closed, and when there is no reader any more.
 *
 * <p>The last is why the reader refers to this, and this to the reader but weakly. That nobody is left is found when
 * the timer looks, or the next stream is opened: it takes no thread.
 */
final class OpenStream {
  private final OpenStreams owner;
  private final InputStream body;
  private final String operation;
  private final Duration silence;
  private final AtomicReference<@Nullable IOException> abort = new AtomicReference<>();
  private volatile WeakReference<InputStream> reader = new WeakReference<>(null);
  private volatile @Nullable CompletableFuture<Boolean> timer;
  private volatile boolean over;

  /** When the reader began to wait; 0 if it does not. */
  private volatile long waitingSince;

  /**
   * @param silence how long the reader waits for more before this is given up
   */
  OpenStream(OpenStreams owner, InputStream body, String operation, Duration silence) {
    this.owner = owner;
    this.body = body;
    this.operation = operation;
    this.silence = silence;
  }

  String operation() {
    return operation;
  }

  /** The only way to read this; asked for once. */
  InputStream open() {
    Reader opened = new Reader(this);
    reader = new WeakReference<>(opened);
    look(silence.toNanos());
    return opened;
  }

  private int read(byte[] target, int offset, int length) throws IOException {
    IOException aborted = abort.get();
    if (aborted != null) {
      throw aborted;
    }
    if (over) {
      return -1;
    }
    waitingSince = System.nanoTime() | 1;
    try {
      int count = body.read(target, offset, length);
      if (count < 0) {
        finish();
      }
      return count;
    } catch (IOException e) {
      abort(e);
      IOException reason = abort.get();
      throw reason == null ? e : reason;
    } finally {
      waitingSince = 0;
    }
  }

  private int available() throws IOException {
    return over ? 0 : body.available();
  }

  /** Ends this before its time; the reader, if there is one, fails for this reason. */
  void abort(IOException reason) {
    if (!over && abort.compareAndSet(null, reason)) {
      finish();
    }
  }

  private void finish() {
    over = true;
    try {
      body.close();
    } catch (IOException e) {
      // Nobody is left to care.
    }
    owner.ended(this);
    CompletableFuture<Boolean> current = timer;
    if (current != null) {
      current.complete(false);
    }
  }

  private void look(long nanosFromNow) {
    CompletableFuture<Boolean> next =
        new CompletableFuture<Boolean>().completeOnTimeout(true, nanosFromNow, TimeUnit.NANOSECONDS);
    timer = next;
    next.thenAccept(expired -> {
      if (expired) {
        // Not on the timer's thread, which all timers of the process share.
        CompletableFuture.runAsync(this::look);
      }
    });
    if (over) {
      next.complete(false);
    }
  }

  private void look() {
    long since = waitingSince;
    long left = silence.toNanos() - (since == 0 ? 0 : System.nanoTime() - since);
    if (left <= 0) {
      abort(new HttpTimeoutException("no more of the body within " + silence));
    } else if (!endIfLost()) {
      look(left);
    }
  }

  /** Ends this if nobody is left who could read or close it. */
  boolean endIfLost() {
    boolean lost = !over && waitingSince == 0 && reader.get() == null;
    if (lost) {
      owner.lost(this);
      abort(new IOException("nobody reads the body"));
    }
    return lost;
  }

  private static final class Reader extends InputStream {
    private final OpenStream stream;

    private Reader(OpenStream stream) {
      this.stream = stream;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      // Not every stream of a transport knows that nothing takes no waiting.
      return length == 0 ? 0 : stream.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
      return stream.available();
    }

    @Override
    public void close() {
      stream.abort(new IOException("the stream is closed"));
    }
  }
}
