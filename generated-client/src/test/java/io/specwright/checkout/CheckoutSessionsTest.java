package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.checkout.errors.BadRequestSessionException;
import io.specwright.checkout.models.CheckoutSession;
import io.specwright.checkout.models.CreateCheckoutSessionDto;
import io.specwright.checkout.models.CreateLineItemDto;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckoutSessionsTest {
  private final CheckoutMock api = new CheckoutMock();
  private final CheckoutClient client = CheckoutClient.builder().bearerAuth("secret-token").baseUrl(api.url()).build();

  @AfterEach
  void stop() {
    client.close();
    api.close();
  }

  @Test
  void createsASession() {
    CheckoutSession session = client.checkoutSessions().create(boots());

    CheckoutMock.Request request = api.lastRequest();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/checkout-sessions");
    assertThat(request.header("Authorization")).isEqualTo("Bearer secret-token");
    assertThat(request.header("Content-Type")).isEqualTo("application/json");
    assertThat(SpecExamples.tree(request.body())).isEqualTo(SpecExamples.tree("""
        {
          "lineItems": [{"name": "Walking boots", "price": 17500, "quantity": 2, "type": "PRODUCT"}],
          "expiresAt": "2023-10-02T14:30:00Z",
          "metadata": {"order_id": "ord_1"},
          "amountTotal": 35000,
          "locale": "en-US"
        }
        """));
    assertThat(session.id()).isEqualTo(SpecExamples.value("checkout-session").get("id").asText());
    assertThat(session.amountTotal()).isEqualByComparingTo("35000");
    assertThat(session.lineItems()).hasSize(1);
    assertThat(session.metadata()).isPresent();
  }

  @Test
  void whatIsNotSetIsNotSent() {
    client.checkoutSessions().create(
        CreateCheckoutSessionDto.builder().lineItems(List.of()).amountTotal(0).locale("fr-FR").build());
    assertThat(SpecExamples.tree(api.lastRequest().body()))
        .isEqualTo(SpecExamples.tree("{\"lineItems\":[],\"amountTotal\":0,\"locale\":\"fr-FR\"}"));
  }

  @Test
  void aMissingRequiredPropertyIsNamedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> CreateCheckoutSessionDto.builder().customerEmail("john@example.com").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("lineItems", "amountTotal", "locale");
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void basicCredentialsAreTheAlternative() {
    try (CheckoutClient basic = CheckoutClient.builder().basicAuth("key", "").baseUrl(api.url()).build()) {
      basic.checkoutSessions().list();
    }
    assertThat(api.lastRequest().header("Authorization")).isEqualTo("Basic a2V5Og==");
  }

  @Test
  void aPathParameterCannotChangeThePath() {
    api.on("GET /checkout-sessions/a%2Fb%3Fc", 200, SpecExamples.json("checkout-session"));
    client.checkoutSessions().retrieve("a/b?c");
    assertThat(api.lastRequest().path()).isEqualTo("/checkout-sessions/a%2Fb%3Fc");
    assertThatThrownBy(() -> client.checkoutSessions().retrieve(".."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
  }

  @Test
  void expiresASession() {
    api.on("PATCH /checkout-sessions/cs_1/expire", 200, SpecExamples.json("checkout-session-expired"));
    assertThat(client.checkoutSessions().expire("cs_1").status().value()).isEqualTo("EXPIRED");
  }

  @Test
  void aDeclaredErrorIsAnExceptionOfItsOwn() {
    api.on("POST /checkout-sessions", 400, """
        {"error": {"type": "invalid_request_error", "message": "lineItems must contain at least 1 element",\
         "code": "VALIDATION_ERROR"}}
        """);
    assertThatThrownBy(() -> client.checkoutSessions().create(boots()))
        .isInstanceOfSatisfying(BadRequestSessionException.class, error -> {
          assertThat(error.status()).isEqualTo(400);
          assertThat(error.requestId()).contains("req_1");
          assertThat(error.error().error().code()).isEqualTo("VALIDATION_ERROR");
          assertThat(error).hasMessageContainingAll("POST", "/checkout-sessions", "400", "req_1");
          assertThat(error.toString()).doesNotContain("secret-token");
        });
  }

  @Test
  void asynchronousCallsFailTheSameWay() {
    api.on("POST /checkout-sessions", 400, "{\"error\": {}}");
    CompletableFuture<CheckoutSession> session = client.checkoutSessions().createAsync(boots());
    assertThatThrownBy(session::join).hasCauseInstanceOf(BadRequestSessionException.class);
  }

  private static CreateCheckoutSessionDto boots() {
    return CreateCheckoutSessionDto.builder()
        .addLineItem(CreateLineItemDto.builder().name("Walking boots").price(17500).quantity(2).type("PRODUCT").build())
        .expiresAt(OffsetDateTime.parse("2023-10-02T14:30:00Z"))
        .putMetadata("order_id", "ord_1")
        .amountTotal(35000)
        .locale("en-US")
        .build();
  }
}
