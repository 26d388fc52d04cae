import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.specwright.bench.codec.Contestant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** jackson-core, with a codec written by hand. */
public final class JacksonStreaming implements Contestant {
  private final JsonFactory factory = new JsonFactory();

  @Override
  public Object decode(byte[] json) throws IOException {
    try (JsonParser in = factory.createParser(json)) {
      in.nextToken();
      return StreamingReader.checkout(in);
    }
  }

  @Override
  public byte[] encode(Object decoded) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try (JsonGenerator out = factory.createGenerator(bytes)) {
      StreamingWriter.checkout(out, (Records.Checkout) decoded);
    }
    return bytes.toByteArray();
  }
}
