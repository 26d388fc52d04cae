import com.acme.client.CreemClient;
import com.acme.client.models.CreateCheckoutRequest;
import io.specwright.bench.overhead.Caller;

/** What Specwright generates: models go in and come out. */
public final class SpecwrightCalls implements Caller {
  private final CreemClient client;

  public SpecwrightCalls(String baseUrl) {
    client = CreemClient.builder().baseUrl(baseUrl).apiKey(Order.API_KEY).header("User-Agent", Order.USER_AGENT).build();
  }

  @Override
  public Object retrieve() {
    return client.checkouts().retrieve("ch_1");
  }

  @Override
  public Object create() {
    return client.checkouts().create(CreateCheckoutRequest.CODEC.parse(Order.JSON));
  }
}
