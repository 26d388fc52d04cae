package io.specwright.runtime.stream;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads JSON lines: a JSON text in each line, blank lines apart. It reads when it is asked for an element and has no
 * thread of its own; to close it, from any thread, ends the stream it reads from.
 *
 * <p>A last line may lack its line break; if it was cut off, that is a {@link DecodingException}.
 */
public final class JsonLines<T> implements Iterable<T>, AutoCloseable {
  private final LineReader lines;
  private final JsonCodec<T> codec;
  private byte[] following = {};

  private JsonLines(InputStream in, JsonCodec<T> codec, int maxLine) {
    this.lines = new LineReader(in, false, maxLine);
    this.codec = codec;
  }

  /** The elements of a body, none of them larger than 16 MiB. */
  public static <T> JsonLines<T> of(InputStream in, JsonCodec<T> codec) {
    return of(in, codec, LineReader.MAX_LINE);
  }

  static <T> JsonLines<T> of(InputStream in, JsonCodec<T> codec, int maxLine) {
    return new JsonLines<>(in, codec, maxLine);
  }

  /**
   * Whether there is another element; waits for its line.
   *
   * @throws StreamException if the stream breaks or a line is too long
   */
  public boolean hasNext() {
    while (isBlank(following)) {
      byte[] line = lines.next();
      if (line == null) {
        return false;
      }
      following = line;
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * The next element.
   *
   * @throws DecodingException if the line is something else; the one after it may be asked for
   */
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] line = following;
    following = new byte[0];
    return codec.parse(line);
  }

  /** These lines, which can be gone through once. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return JsonLines.this.hasNext();
      }

      @Override
      public T next() {
        return JsonLines.this.next();
      }
    };
  }

  /** The elements that are left; closing it closes this. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /** Ends the stream; a reader that waits for an element finds its end. May be called again. */
  @Override
  public void close() {
    lines.close();
  }
}
