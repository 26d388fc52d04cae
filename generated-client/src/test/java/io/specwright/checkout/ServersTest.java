package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.checkout.runtime.http.HttpHeaders;
import io.specwright.checkout.runtime.http.HttpResponse;
import io.specwright.checkout.runtime.http.Transport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServersTest {
  private final List<URI> asked = new ArrayList<>();
  private final Transport transport = request -> {
    asked.add(request.uri());
    String example = request.uri().getPath().startsWith("/v1") ? "checkout-completed" : "checkout-session";
    byte[] body = SpecExamples.json(example).getBytes(StandardCharsets.UTF_8);
    HttpHeaders headers = HttpHeaders.empty().with("Content-Type", "application/json");
    return CompletableFuture.completedFuture(new HttpResponse(200, headers, body));
  };

  @Test
  void callsGoToTheFirstServerOfTheDocument() {
    call(CheckoutClient.builder());
    assertThat(asked).extracting(URI::getHost).containsExactly("api.creem.io", "api.kohortpay.com");
  }

  @Test
  void aServerOfTheDocumentLeavesOperationsWithTheirOwnServerAlone() {
    call(CheckoutClient.builder().server(CheckoutServer.TEST));
    assertThat(asked).extracting(URI::getHost).containsExactly("test-api.creem.io", "api.kohortpay.com");
  }

  @Test
  void aBaseUrlIsForAllOperations() {
    call(CheckoutClient.builder().baseUrl("https://proxy.example/api/"));
    assertThat(asked).extracting(URI::toString).containsExactly(
        "https://proxy.example/api/v1/checkouts?checkout_id=ch_1", "https://proxy.example/api/checkout-sessions/cs_1");
  }

  private void call(CheckoutClient.Builder builder) {
    try (CheckoutClient client = builder.apiKey("key").bearerAuth("token").transport(transport).build()) {
      client.checkouts().retrieve("ch_1");
      client.checkoutSessions().retrieve("cs_1");
    }
  }
}
