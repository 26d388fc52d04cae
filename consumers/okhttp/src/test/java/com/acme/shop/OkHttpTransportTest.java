package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.checkout.CheckoutClient;
import io.specwright.checkout.models.CreateCheckoutRequest;
import io.specwright.checkout.runtime.http.ApiClient;
import io.specwright.checkout.runtime.http.ConnectionException;
import io.specwright.checkout.runtime.http.RequestOptions;
import io.specwright.checkout.runtime.http.TimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OkHttpTransportTest {
  private static final OkHttpClient HTTP = new OkHttpClient();

  @AfterAll
  static void close() {
    HTTP.dispatcher().executorService().shutdown();
    HTTP.connectionPool().evictAll();
  }

  private static CheckoutClient client(String url) {
    return CheckoutClient.builder().apiKey("key").baseUrl(url).transport(new OkHttpTransport(HTTP)).build();
  }

  @Test
  void callsGoThroughOkHttpAndAreRepeatedByTheClient() throws Exception {
    try (BusyApi api = new BusyApi(1); CheckoutClient client = client(api.url())) {
      assertThat(client.checkouts().retrieve("ch_1").id()).isEqualTo("ch_1");
      assertThat(client.checkouts().retrieveAsync("ch_1").get().id()).isEqualTo("ch_1");
      CreateCheckoutRequest order = CreateCheckoutRequest.builder().productId("prod_1").build();
      assertThat(client.checkouts().create(order).id()).isEqualTo("ch_1");

      assertThat(api.requests()).hasSize(4).allSatisfy(headers ->
          assertThat(headers.getFirst("x-api-key")).isEqualTo("key"));
      assertThat(api.requests().get(3).getFirst("Content-Type")).isEqualTo("application/json");
    }
  }

  @Test
  void aRefusedConnectionIsAnErrorOfTheClient() {
    try (CheckoutClient client = client("http://127.0.0.1:1")) {
      assertThatThrownBy(() -> client.checkouts().retrieve("ch_1", RequestOptions.maxRetries(0)))
          .isInstanceOf(ConnectionException.class).hasMessageStartingWith("GET /v1/checkouts: ");
    }
  }

  @Test
  void whatIsCancelledOrTakesTooLongClosesItsConnection() throws Exception {
    try (SlowServer server = new SlowServer(""); CheckoutClient client = client(server.url())) {
      CompletableFuture<?> call = client.checkouts().retrieveAsync("ch_1");
      assertThat(server.asked.await(5, TimeUnit.SECONDS)).isTrue();
      call.cancel(true);
      assertThat(server.hungUp.await(5, TimeUnit.SECONDS)).isTrue();
    }
    try (SlowServer server = new SlowServer(""); CheckoutClient client = client(server.url())) {
      assertThatThrownBy(() -> client.checkouts().retrieve("ch_1", RequestOptions.timeout(Duration.ofMillis(200))))
          .isInstanceOf(TimeoutException.class);
      assertThat(server.hungUp.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aStreamIsReadAsItArrivesAndClosingItHangsUp() throws Exception {
    try (SlowServer server = new SlowServer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
        ApiClient client = ApiClient.builder().baseUrl(server.url()).transport(new OkHttpTransport(HTTP)).build()) {
      InputStream body = client.call("GET", "/events").returnsStream().execute();
      assertThat(body.readNBytes(5)).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
      assertThat(server.hungUp.getCount()).isEqualTo(1);
      body.close();
      assertThat(server.hungUp.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Takes one connection, says something and then nothing more. */
  private static final class SlowServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private SlowServer(String answer) throws IOException {
      Thread thread = new Thread(() -> {
        try (Socket connection = listener.accept()) {
          connection.getInputStream().read(new byte[4096]);
          asked.countDown();
          connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
          while (connection.getInputStream().read() >= 0) {
            // until the client hangs up
          }
        } catch (IOException e) {
          // a reset is an end as well
        }
        hungUp.countDown();
      });
      thread.setDaemon(true);
      thread.start();
    }

    private String url() {
      return "http://127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      listener.close();
    }
  }
}
