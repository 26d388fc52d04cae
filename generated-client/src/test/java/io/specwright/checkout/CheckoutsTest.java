package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.checkout.errors.NotFoundException;
import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.runtime.http.ApiException;
import io.specwright.checkout.runtime.http.ApiResponse;
import io.specwright.checkout.runtime.http.RequestOptions;
import io.specwright.checkout.runtime.json.DecodingException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckoutsTest {
  private final CheckoutMock api = new CheckoutMock();
  private final CheckoutClient client = CheckoutClient.builder().apiKey("secret-key").baseUrl(api.url()).build();

  @AfterEach
  void stop() {
    client.close();
    api.close();
  }

  @Test
  void retrievesACheckoutWithItsProductInFull() {
    CheckoutEntity checkout = client.checkouts().retrieve("ch 1&x=y");

    assertThat(api.lastRequest().path()).isEqualTo("/v1/checkouts");
    assertThat(api.lastRequest().query()).isEqualTo("checkout_id=ch%201%26x%3Dy");
    assertThat(api.lastRequest().header("x-api-key")).isEqualTo("secret-key");
    assertThat(checkout.product().<String>match(id -> id, product -> product.name(), unknown -> "?"))
        .isEqualTo("Pro plan");
    assertThat(checkout.product()).isInstanceOf(CheckoutEntity.Product.OfProductEntity.class);
    assertThat(checkout.order()).hasValueSatisfying(order -> assertThat(order.amountPaid()).hasValueSatisfying(
        paid -> assertThat(paid).isEqualByComparingTo("1900")));
    assertThat(checkout.mode().known()).contains(CheckoutEntity.Mode.Known.TEST);
    assertThat(checkout.requestId()).contains("order-2023-0042");
  }

  @Test
  void retrievesACheckoutWithItsProductAsAnIdentifier() {
    ObjectNode body = (ObjectNode) SpecExamples.value("checkout-completed");
    body.put("product", "prod_7");
    api.on("GET /v1/checkouts", 200, body.toString());

    CheckoutEntity checkout = client.checkouts().retrieve("ch_1");

    assertThat(checkout.product()).isEqualTo(CheckoutEntity.Product.of("prod_7"));
    assertThat(checkout.product().<String>match(id -> id, product -> product.name(), unknown -> "?"))
        .isEqualTo("prod_7");
  }

  @Test
  void whatTheServerAddsBreaksNothingAndIsKept() {
    ObjectNode body = (ObjectNode) SpecExamples.value("checkout-completed");
    body.put("mode", "staging");
    body.put("loyalty_points", 12);
    ((ObjectNode) body.get("product")).putObject("warranty").put("years", 2);
    body.putArray("customer").add("neither a string nor an object");
    api.on("GET /v1/checkouts", 200, body.toString());

    CheckoutEntity checkout = client.checkouts().retrieve("ch_1");

    assertThat(checkout.mode().known()).isEmpty();
    assertThat(checkout.mode().value()).isEqualTo("staging");
    assertThat(checkout.additionalProperties()).containsOnlyKeys("loyalty_points");
    assertThat(checkout.customer()).hasValueSatisfying(
        customer -> assertThat(customer.<String>match(id -> "id", entity -> "entity", unknown -> unknown.toJson()))
            .startsWith("["));
    assertThat(SpecExamples.tree(CheckoutEntity.CODEC.toJson(checkout))).isEqualTo(body);
    assertThat(SpecExamples.tree(CheckoutEntity.CODEC.toJson(checkout.toBuilder().build()))).isEqualTo(body);
  }

  @Test
  void aBrokenPropertyHurtsOnlyWhoeverTouchesIt() {
    ObjectNode body = (ObjectNode) SpecExamples.value("checkout-completed");
    body.remove("status");
    body.put("units", "five");
    ((ObjectNode) body.get("product")).put("price", true);
    api.on("GET /v1/checkouts", 200, body.toString());

    CheckoutEntity checkout = client.checkouts().retrieve("ch_1");

    assertThat(checkout.id()).isEqualTo("ch_1234567890");
    assertThatThrownBy(checkout::status).isInstanceOf(DecodingException.class).hasMessageContaining("$.status");
    assertThatThrownBy(checkout::units).isInstanceOf(DecodingException.class).hasMessageContaining("$.units");
    assertThatThrownBy(() -> checkout.product().match(id -> id, product -> product.price(), unknown -> null))
        .isInstanceOf(DecodingException.class).hasMessageContaining("$.product.price");
    assertThat(SpecExamples.tree(CheckoutEntity.CODEC.toJson(checkout))).isEqualTo(body);
  }

  @Test
  void strictDecodingFailsAtOnce() {
    ObjectNode body = (ObjectNode) SpecExamples.value("checkout-completed");
    body.put("units", "five");
    api.on("GET /v1/checkouts", 200, body.toString());
    try (CheckoutClient strict = CheckoutClient.builder()
        .apiKey("secret-key")
        .baseUrl(api.url())
        .strictDecoding(true)
        .build()) {
      assertThatThrownBy(() -> strict.checkouts().retrieve("ch_1"))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("$.units");
    }
  }

  @Test
  void anErrorCarriesWhatTheApiSaid() {
    api.on("GET /v1/checkouts", 404, """
        {"trace_id": "t_1", "status": 404, "error": "Not Found", "timestamp": 1694736000000,\
         "message": ["Checkout not found"]}
        """);
    assertThatThrownBy(() -> client.checkouts().retrieve("ch_1"))
        .isInstanceOfSatisfying(NotFoundException.class, error -> {
          assertThat(error.error().traceId()).isEqualTo("t_1");
          assertThat(error.requestId()).contains("req_1");
          assertThat(error).hasMessageContaining("GET /v1/checkouts").hasMessageContaining("404");
        });
  }

  @Test
  void anErrorThatIsNotWhatTheDocumentPromisesIsStillThatError() {
    api.on("GET /v1/checkouts", 404, "<html>gone</html>");
    assertThatThrownBy(() -> client.checkouts().retrieve("ch_1"))
        .isInstanceOfSatisfying(NotFoundException.class, error -> {
          assertThat(error.status()).isEqualTo(404);
          assertThatThrownBy(error::error).isInstanceOf(DecodingException.class);
        });
  }

  @Test
  void anUndeclaredStatusIsAnApiException() {
    api.on("GET /v1/checkouts", 418, "{}");
    assertThatThrownBy(() -> client.checkouts().retrieve("ch_1")).isInstanceOfSatisfying(
        ApiException.class, error -> assertThat(error.status()).isEqualTo(418));
  }

  @Test
  void callsCanBeAsynchronousOrKeepTheWholeResponse() {
    assertThat(client.checkouts().retrieveAsync("ch_1").join().id()).isEqualTo("ch_1234567890");
    ApiResponse<CheckoutEntity> response =
        client.checkouts().retrieveWithResponse("ch_1", RequestOptions.timeout(Duration.ofSeconds(20)));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers().first("x-request-id")).contains("req_1");
    assertThat(response.body().id()).isEqualTo("ch_1234567890");
  }

  @Test
  void withoutCredentialsTheMessageNamesTheSetter() {
    try (CheckoutClient anonymous = CheckoutClient.builder().baseUrl(api.url()).build()) {
      assertThatThrownBy(() -> anonymous.checkouts().retrieve("ch_1"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("apiKey");
    }
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void aTemporaryFailureIsRetried() {
    AtomicInteger attempts = new AtomicInteger();
    api.on("GET /v1/checkouts", request -> attempts.incrementAndGet() == 1
        ? new CheckoutMock.Response(503, "")
        : new CheckoutMock.Response(200, SpecExamples.json("checkout-completed")));
    assertThat(client.checkouts().retrieve("ch_1").id()).isEqualTo("ch_1234567890");
    assertThat(attempts).hasValue(2);
  }
}
