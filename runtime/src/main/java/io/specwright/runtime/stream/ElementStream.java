package io.specwright.runtime.stream;

import io.specwright.runtime.http.CallInterruptedException;
import io.specwright.runtime.http.StreamedResponse;
import io.specwright.runtime.http.TimeoutException;
import io.specwright.runtime.json.DecodingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a body that come one after the other. They are read when they are asked for, by a loop or one by one,
 * and once: there is no going back. It has no thread of its own and is for one reader at a time; to close it, from any
 * thread, ends the exchange that it reads from.
 *
 * <p>A reader that is interrupted gets a {@link CallInterruptedException}, and one that waits longer than the timeout
 * of the call a {@link TimeoutException}.
 *
 * @param <T> the elements
 */
public abstract sealed class ElementStream<T> implements Iterable<T>, AutoCloseable permits EventStream, JsonStream {
  private final StreamedResponse response;
  private int elements;
  private volatile boolean closed;

  ElementStream(StreamedResponse response) {
    this.response = response;
  }

  /**
   * Whether there is another element; waits for it.
   *
   * @throws StreamException if the stream breaks or an element is too large
   */
  public abstract boolean hasNext();

  /**
   * The next element.
   *
   * @throws NoSuchElementException if there is none
   * @throws DecodingException if it is not what the API description promises; the one after it may be asked for
   */
  public abstract T next();

  /** Reads a piece of the body, null at its end. */
  interface Source<P> {
    @Nullable P next() throws IOException;
  }

  /** The next piece, null at the end; says of a failure how far it came. */
  final <P> @Nullable P read(Source<P> source) {
    try {
      return closed ? null : source.next();
    } catch (StreamException e) {
      throw new StreamException(place(elements) + e.getMessage());
    } catch (IOException e) {
      if (closed) {
        return null;
      }
      throw broken(e);
    }
  }

  private RuntimeException broken(IOException e) {
    if (e instanceof HttpTimeoutException) {
      return new TimeoutException(place(elements) + e.getMessage(), e);
    }
    return e instanceof InterruptedIOException
        ? new CallInterruptedException(place(elements) + "interrupted", e)
        : new StreamException(place(elements) + "the stream broke off: " + e.getMessage(), e);
  }

  /** {@code GET /events, after 3 elements: }. */
  private String place(int before) {
    return response.operation() + (response.operation().isEmpty() ? "" : ", ") + "after " + before
        + (before == 1 ? " element: " : " elements: ");
  }

  /** Decodes an element. */
  interface Decoder<T> {
    T decode(boolean strict);
  }

  /** Decodes the next element, and says of a failure which one it is. */
  final T decode(Decoder<T> decoder) {
    elements++;
    try {
      return decoder.decode(response.strict());
    } catch (ErrorEventException e) {
      throw new ErrorEventException(place(elements - 1) + e.getMessage(), e.event());
    } catch (DecodingException e) {
      String call = response.operation().isEmpty() ? "" : response.operation() + ", ";
      DecodingException located =
          new DecodingException(e.path(), e.problem() + " (" + call + "element " + elements + ")");
      located.initCause(e);
      throw located;
    }
  }

  final boolean isClosed() {
    return closed;
  }

  final StreamedResponse response() {
    return response;
  }

  /** Goes through the elements that are left. */
  @Override
  public final Iterator<T> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ElementStream.this.hasNext();
      }

      @Override
      public T next() {
        return ElementStream.this.next();
      }
    };
  }

  /** The elements that are left; closing it closes this. */
  public final Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /**
   * The elements that are left, to one subscriber, which gets no more than it asks for. A thread waits for the next
   * element only while one is asked for and not there. To cancel, or a failure, closes this.
   */
  public final Flow.Publisher<T> publisher() {
    return publisher(task -> {
      Thread thread = new Thread(task, "element-stream");
      thread.setDaemon(true);
      thread.start();
    });
  }

  /** As {@link #publisher()}, on threads of an executor: virtual ones, say. */
  public final Flow.Publisher<T> publisher(Executor executor) {
    return new ElementPublisher<>(this, executor);
  }

  /** Ends the stream; a reader that waits for an element finds its end. May be called again. */
  @Override
  public final void close() {
    closed = true;
    response.close();
  }
}
