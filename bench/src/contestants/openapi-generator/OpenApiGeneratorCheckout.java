import com.fasterxml.jackson.databind.ObjectMapper;
import io.specwright.bench.codec.Contestant;
import java.io.IOException;
import org.openapitools.client.ApiClient;
import org.openapitools.client.model.CheckoutEntity;

/** What OpenAPI Generator generates, with the mapper of its client. */
public final class OpenApiGeneratorCheckout implements Contestant {
  private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();

  @Override
  public Object decode(byte[] json) throws IOException {
    return mapper.readValue(json, CheckoutEntity.class);
  }

  @Override
  public byte[] encode(Object decoded) throws IOException {
    return mapper.writeValueAsBytes(decoded);
  }
}
