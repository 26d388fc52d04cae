package io.specwright.runtime.stream;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import java.io.InputStream;
import java.util.NoSuchElementException;

/**
 * Reads JSON lines: a JSON text in each line, blank lines apart.
 *
 * <p>A last line may lack its line break; if it was cut off, that is a {@link DecodingException}.
 */
public final class JsonLines<T> extends ElementStream<T> {
  private final JsonCodec<T> codec;
  private byte[] following = {};

  private JsonLines(InputStream in, JsonCodec<T> codec, int maxLine) {
    super(new LineReader(in, false, maxLine));
    this.codec = codec;
  }

  /** The elements of a body, none of them larger than 16 MiB. */
  public static <T> JsonLines<T> of(InputStream in, JsonCodec<T> codec) {
    return of(in, codec, LineReader.MAX_LINE);
  }

  static <T> JsonLines<T> of(InputStream in, JsonCodec<T> codec, int maxLine) {
    return new JsonLines<>(in, codec, maxLine);
  }

  @Override
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
  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] line = following;
    following = new byte[0];
    return codec.parse(line);
  }
}
