import io.specwright.bench.overhead.Caller;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's client as someone would use it who needs no more than bytes. */
public final class BareCalls implements Caller {
  private static final byte[] ORDER = Order.JSON.getBytes(StandardCharsets.UTF_8);

  private final String baseUrl;
  private final HttpClient client;

  public BareCalls(String baseUrl) {
    this.baseUrl = baseUrl;
    ExecutorService executor = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    });
    this.client = HttpClient.newBuilder().executor(executor).connectTimeout(Duration.ofSeconds(10)).build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Accept", "application/json")
        .header("User-Agent", Order.USER_AGENT)
        .header("x-api-key", Order.API_KEY);
  }

  private byte[] body(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofByteArray()).body();
  }

  @Override
  public Object retrieve() throws Exception {
    return body(request("/v1/checkouts?checkout_id=ch_1").GET().build());
  }

  @Override
  public Object create() throws Exception {
    return body(request("/v1/checkouts").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(ORDER)).build());
  }
}
