package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import api.AdyenClient;
import api.errors.UnprocessableContentServiceException;
import api.models.Amount;
import api.models.CardDetails;
import api.models.PayToPaymentMethod;
import api.models.PaymentCaptureRequest;
import api.models.PaymentLinkRequest;
import api.models.PaymentLinkResponse;
import api.models.PaymentMethodsRequest;
import api.models.PaymentRequest;
import api.models.PaymentResponse;
import api.models.ShopperIdPaymentMethod;
import api.models.UpdatePaymentLinkRequest;
import api.models.ValidateShopperIdRequest;
import api.services.GetStoredPaymentMethodsParams;
import api.services.PostPaymentsParams;
import io.specwright.generator.scripted.ExampleServer;
import io.specwright.generator.scripted.Request;
import io.specwright.generator.scripted.Script;
import io.specwright.runtime.http.ApiResponse;
import io.specwright.runtime.http.RequestOptions;
import org.junit.jupiter.api.Test;

/** Payments, links and stored cards. */
public final class AdyenScript extends Script {
  private static final Amount TEN_EUROS = Amount.builder().currency("EUR").value(1000).build();

  private final AdyenClient adyen = AdyenClient.builder().apiKeyAuth("key").baseUrl(server.url()).build();

  public AdyenScript(ExampleServer server) {
    super(server);
  }

  private static PaymentRequest payment() {
    return PaymentRequest.builder()
        .amount(TEN_EUROS)
        .merchantAccount("Shop")
        .paymentMethod(CardDetails.builder().number("4111").cvc("737").build())
        .reference("order 1")
        .returnUrl("https://shop.example/done?order=1")
        .putMetadata("cart", "c1")
        .build();
  }

  @Test
  public void aPaymentWithACard() {
    PaymentResponse response = adyen.payments().post(payment());
    assertThat(sent().line()).isEqualTo("POST /payments");
    assertThat(sent().header("X-API-Key")).contains("key");
    assertThat(sent().json()).isEqualTo(json("{'amount':{'currency':'EUR','value':1000},'merchantAccount':'Shop',"
        + "'metadata':{'cart':'c1'},'paymentMethod':{'cvc':'737','number':'4111'},"
        + "'reference':'order 1','returnUrl':'https://shop.example/done?order=1'}"));
    assertThat(response.resultCode().orElseThrow().value()).isEqualTo("IdentifyShopper");
    assertThat(response.action()).get().isInstanceOfSatisfying(
        PaymentResponse.Action.OfCheckoutThreeDs2Action.class,
        action -> assertThat(action.value().subtype()).contains("fingerprint"));
  }

  @Test
  public void aPaymentThatMayBeSentAgain() {
    adyen.payments().post(payment(), PostPaymentsParams.builder().idempotencyKey("once").build());
    assertThat(sent().header("Idempotency-Key")).contains("once");
  }

  @Test
  public void aPaymentThatIsRefused() {
    server.answer(422);
    UnprocessableContentServiceException refused = catchThrowableOfType(
        UnprocessableContentServiceException.class, () -> adyen.payments().post(payment()));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error().errorCode()).isPresent();
    assertThat(refused).hasMessageContaining("422").hasMessageContaining("/payments").hasMessageNotContaining("key");
  }

  @Test
  public void aCaptureOfAPayment() {
    var capture = adyen.modifications().postPaymentsPaymentPspReferenceCaptures(
        "993/A 1", PaymentCaptureRequest.builder().amount(TEN_EUROS).merchantAccount("Shop").build());
    assertThat(sent().line()).isEqualTo("POST /payments/993%2FA%201/captures");
    assertThat(capture.status()).isEqualTo("received");
    assertThat(capture.amount().value()).isEqualTo(2000);
  }

  @Test
  public void aPaymentLink() {
    PaymentLinkResponse link = adyen.paymentLinks().post(PaymentLinkRequest.builder()
        .amount(TEN_EUROS).merchantAccount("Shop").reference("order 1").shopperEmail("é@example.com").build());
    assertThat(sent().json().get("shopperEmail")).contains(json("'é@example.com'"));
    assertThat(link.url()).isEqualTo("https://test.adyen.link/PLE83C39B0A0DE0C1E");
    assertThat(link.billingAddress().orElseThrow().city()).isEqualTo("São Paulo");
  }

  @Test
  public void aPaymentLinkThatEnds() {
    PaymentLinkResponse link = adyen.paymentLinks()
        .patchLinkId("PL1", UpdatePaymentLinkRequest.builder().build());
    assertThat(sent().line()).isEqualTo("PATCH /paymentLinks/PL1");
    assertThat(sent().json()).isEqualTo(json("{'status':'expired'}"));
    assertThat(link.status().value()).isEqualTo("expired");
  }

  @Test
  public void storedCardsOfAShopper() {
    var stored = adyen.recurring().getStoredPaymentMethods(GetStoredPaymentMethodsParams.builder()
        .shopperReference("shopper & co").merchantAccount("Shop").build());
    assertThat(sent().line())
        .isEqualTo("GET /storedPaymentMethods?shopperReference=shopper%20%26%20co&merchantAccount=Shop");
    assertThat(stored.storedPaymentMethods().orElseThrow()).singleElement()
        .satisfies(card -> assertThat(card.lastFour()).contains("1111"));
  }

  @Test
  public void aCardIsForgotten() {
    ApiResponse<?> response = adyen.recurring()
        .deleteStoredPaymentMethodsStoredPaymentMethodIdWithResponse("card1", "shopper", "Shop");
    assertThat(sent().line())
        .isEqualTo("DELETE /storedPaymentMethods/card1?shopperReference=shopper&merchantAccount=Shop");
    assertThat(sent().body()).isEmpty();
    assertThat(response.status()).isEqualTo(204);
  }

  @Test
  public void paymentMethodsLater() {
    var methods = adyen.payments()
        .postMethodsAsync(PaymentMethodsRequest.builder().merchantAccount("Shop").countryCode("NL").build())
        .join();
    assertThat(sent().json()).isEqualTo(json("{'countryCode':'NL','merchantAccount':'Shop'}"));
    assertThat(methods.paymentMethods().orElseThrow()).extracting(method -> method.type().orElse(""))
        .contains("scheme", "paypal");
  }

  @Test
  public void aShopperIdOfAHierarchy() {
    ShopperIdPaymentMethod method = PayToPaymentMethod.builder().shopperReference("s1").build();
    adyen.utility().postValidateShopperId(
        ValidateShopperIdRequest.builder().merchantAccount("Shop").paymentMethod(method).build());
    assertThat(sent().json())
        .isEqualTo(json("{'merchantAccount':'Shop','paymentMethod':{'type':'payTo','shopperReference':'s1'}}"));
  }

  @Test
  public void otherCredentialsAndHeadersForOneCall() {
    try (AdyenClient other = AdyenClient.builder().basicAuth("ws", "pässword").baseUrl(server.url()).build()) {
      other.paymentLinks().getLinkId("PL1", RequestOptions.header("X-Trace", "t1"));
    }
    Request sent = sent();
    assertThat(sent.header("Authorization")).contains("Basic d3M6cMOkc3N3b3Jk");
    assertThat(sent.header("X-API-Key")).isEmpty();
    assertThat(sent.header("X-Trace")).contains("t1");
  }
}
