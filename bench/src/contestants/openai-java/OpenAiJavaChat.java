import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletion;
import io.specwright.bench.codec.Contestant;
import java.io.IOException;

/** The published SDK, with its mapper and without validation, its default. */
public final class OpenAiJavaChat implements Contestant {
  private final JsonMapper mapper = ObjectMappers.jsonMapper();

  @Override
  public Object decode(byte[] json) throws IOException {
    return mapper.readValue(json, ChatCompletion.class);
  }

  @Override
  public byte[] encode(Object decoded) throws IOException {
    return mapper.writeValueAsBytes(decoded);
  }
}
