import io.specwright.bench.overhead.Caller;
import io.specwright.runtime.auth.ApiKey;
import io.specwright.runtime.http.ApiClient;
import io.specwright.runtime.http.CallBuilder;
import io.specwright.runtime.http.ClientErrorException;
import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.json.JsonCodecs;
import java.nio.charset.StandardCharsets;

/** The calls that a generated service describes, but for what their bodies mean. */
public final class SpecwrightBytes implements Caller {
  private static final byte[] ORDER = Order.JSON.getBytes(StandardCharsets.UTF_8);

  private final ApiClient client;

  public SpecwrightBytes(String baseUrl) {
    client = ApiClient.builder()
        .baseUrl(baseUrl)
        .credentials("ApiKey", ApiKey.header("x-api-key", Order.API_KEY))
        .userAgent(Order.USER_AGENT)
        .build();
  }

  private CallBuilder call(String id, String method) {
    return client.call(id, method, "/v1/checkouts").auth("ApiKey")
        .error(400, 400, ClientErrorException::new)
        .error(401, 401, ClientErrorException::new)
        .error(404, 404, ClientErrorException::new)
        .header("Accept", "application/json", JsonCodecs.STRING);
  }

  @Override
  public Object retrieve() {
    return call("retrieveCheckout", "GET").query("checkout_id", "ch_1", JsonCodecs.STRING).returnsBytes().execute();
  }

  @Override
  public Object create() {
    return call("createCheckout", "POST").body(HttpBody.of("application/json", ORDER)).returnsBytes().execute();
  }
}
