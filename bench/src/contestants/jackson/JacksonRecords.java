import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.specwright.bench.codec.Contestant;
import java.io.IOException;

/** jackson-databind, with records written by hand. */
public final class JacksonRecords implements Contestant {
  private final ObjectMapper mapper = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .serializationInclusion(JsonInclude.Include.NON_NULL)
      .build();

  @Override
  public Object decode(byte[] json) throws IOException {
    return mapper.readValue(json, Records.Checkout.class);
  }

  @Override
  public byte[] encode(Object decoded) throws IOException {
    return mapper.writeValueAsBytes(decoded);
  }
}
