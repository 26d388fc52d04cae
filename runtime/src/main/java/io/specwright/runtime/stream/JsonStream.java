package io.specwright.runtime.stream;

import io.specwright.runtime.http.StreamFormat;
import io.specwright.runtime.http.StreamedResponse;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.stream.LineReader.End;
import java.util.NoSuchElementException;

/**
 * JSON texts one after the other: each on a line of its own, or each begun by a record separator (RFC 7464).
 *
 * <p>The last text may lack its end; if it was cut off, that is a {@link io.specwright.runtime.json.DecodingException}.
 */
public final class JsonStream<T> extends ElementStream<T> {
  private final LineReader lines;
  private final boolean sequence;
  private final JsonCodec<T> codec;
  private byte[] following = {};

  private JsonStream(StreamedResponse response, LineReader lines, boolean sequence, JsonCodec<T> codec) {
    super(response);
    this.lines = lines;
    this.sequence = sequence;
    this.codec = codec;
  }

  /** Each text on a line, and none larger than 16 MiB; blank lines do not count. */
  public static <T> StreamFormat<JsonStream<T>> lines(JsonCodec<T> codec) {
    return new Format<>("application/jsonl", codec, End.LF, LineReader.MAX_LINE);
  }

  /** Each text begun by a record separator, and none larger than 16 MiB. */
  public static <T> StreamFormat<JsonStream<T>> sequence(JsonCodec<T> codec) {
    return new Format<>("application/json-seq", codec, End.RECORD_SEPARATOR, LineReader.MAX_LINE);
  }

  record Format<T>(String mediaType, JsonCodec<T> codec, End end, int maxElement)
      implements StreamFormat<JsonStream<T>> {
    @Override
    public JsonStream<T> read(StreamedResponse response) {
      response.requireMediaType(mediaType -> mediaType.contains("json"));
      LineReader lines = new LineReader(response.body(), end, maxElement);
      return new JsonStream<>(response, lines, end == End.RECORD_SEPARATOR, codec);
    }
  }

  @Override
  public boolean hasNext() {
    while (isBlank(following)) {
      byte[] line = read(lines::next);
      if (line == null) {
        return false;
      }
      following = line;
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] text = following;
    following = new byte[0];
    return decode(strict -> {
      if (sequence && mayBeCutOff(text)) {
        throw new DecodingException("$", "the text may be cut off");
      }
      return codec.parse(text, strict);
    });
  }

  /** A number could have more digits, so in a sequence there is whitespace after it (RFC 7464, section 2.4). */
  private static boolean mayBeCutOff(byte[] text) {
    return text[text.length - 1] >= '0' && text[text.length - 1] <= '9';
  }
}
