package io.specwright.runtime.stream;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Elements of a body that come one after the other. They are read when they are asked for, by a loop or one by one,
 * and once: there is no going back. There is no thread; to close it, from any thread, ends the stream it reads from.
 *
 * @param <T> the elements
 */
public abstract sealed class ElementStream<T> implements Iterable<T>, AutoCloseable permits EventStream, JsonLines {
  final LineReader lines;

  ElementStream(LineReader lines) {
    this.lines = lines;
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
   * @throws java.util.NoSuchElementException if there is none
   */
  public abstract T next();

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

  /** Ends the stream; a reader that waits for an element finds its end. May be called again. */
  @Override
  public final void close() {
    lines.close();
  }
}
