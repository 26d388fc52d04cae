package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.checkout.CheckoutClient;
import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.models.CreateCheckoutRequest;
import io.specwright.checkout.runtime.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ShopApplicationTest {
  private static ConfigurableApplicationContext shop;
  private static String url;

  @BeforeAll
  static void start() {
    shop = SpringApplication.run(ShopApplication.class,
        "--server.address=127.0.0.1", "--server.port=0", "--logging.level.root=error", "--spring.main.banner-mode=off");
    url = "http://127.0.0.1:" + shop.getEnvironment().getRequiredProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @Test
  void theClientCallsAControllerThatSpeaksItsTypes() {
    try (CheckoutClient client = CheckoutClient.builder().apiKey("key").baseUrl(url).strictDecoding(true).build()) {
      CheckoutEntity checkout =
          client.checkouts().create(CreateCheckoutRequest.builder().productId("prod_1").build());

      assertThat(checkout.id()).isEqualTo("ch_1");
      assertThat(checkout.product()).isEqualTo(CheckoutEntity.Product.of("prod_1"));
      assertThat(checkout.units().orElseThrow()).isEqualByComparingTo("3");
    }
  }

  @Test
  void nothingIsLostWithinATypeOfTheApplication() throws Exception {
    String order = """
        {"note": "n", "modes": {"a": "test", "b": "moon"}, "licenses": [],
         "checkout": {"id": "ch_1", "mode": "moon", "object": "checkout", "status": "pending", "order": null,
           "product": "prod_1", "units": 0.30000000000000000001,
           "added": [null, {"x": 1e400, "y": 123456789012345678901.10}]}}""";
    HttpResponse<String> response = post("/orders", order);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonValue expected = JsonValue.parse(order);
    assertThat(JsonValue.parse(response.body())).isEqualTo(expected);
  }

  @Test
  void aBodyThatDoesNotFitIsABadRequest() throws Exception {
    assertThat(post("/v1/checkouts", "{\"product_id\": 5}").statusCode()).isEqualTo(400);
    assertThat(post("/v1/checkouts", "{}").statusCode()).isEqualTo(400);
    assertThat(post("/v1/checkouts", "{\"product_id\": \"prod_1\"}").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String path, String json) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
