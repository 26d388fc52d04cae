import io.specwright.bench.codec.Contestant;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;

/** The reader of Specwright's runtime alone, without any model. */
public final class SpecwrightReader implements Contestant {

  @Override
  public Object decode(byte[] json) {
    return JsonCodecs.VALUE.parse(json);
  }

  @Override
  public byte[] encode(Object decoded) {
    return JsonCodecs.VALUE.toBytes((JsonValue) decoded);
  }
}
