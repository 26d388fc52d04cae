import com.acme.client.models.CreateChatCompletionResponse;
import io.specwright.bench.codec.Contestant;

/** What Specwright generates. */
public final class SpecwrightChat implements Contestant {

  @Override
  public Object decode(byte[] json) {
    return CreateChatCompletionResponse.CODEC.parse(json);
  }

  @Override
  public byte[] encode(Object decoded) {
    return CreateChatCompletionResponse.CODEC.toBytes((CreateChatCompletionResponse) decoded);
  }
}
