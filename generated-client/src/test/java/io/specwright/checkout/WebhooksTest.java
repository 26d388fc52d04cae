package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.checkout.models.WebhookEvent;
import io.specwright.checkout.runtime.webhook.WebhookSignatureException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
  private static final String SECRET = "whsec_test";
  private final CheckoutWebhooks webhooks = CheckoutWebhooks.secret(SECRET);

  @ParameterizedTest
  @ValueSource(strings = {
    "checkout-completed", "subscription-active", "subscription-paid", "subscription-canceled",
    "refund-created", "dispute-created"
  })
  void aSignedEventIsDecodedToItsType(String name) throws Exception {
    byte[] body = SpecExamples.json("event-" + name).getBytes(StandardCharsets.UTF_8);
    WebhookEvent event = webhooks.verify(body, signature(SECRET, body));
    String type = event.match(
        checkoutCompleted -> checkoutCompleted.eventType(),
        subscriptionActive -> subscriptionActive.eventType(),
        subscriptionPaid -> subscriptionPaid.eventType(),
        subscriptionCanceled -> subscriptionCanceled.eventType(),
        refundCreated -> refundCreated.eventType(),
        disputeCreated -> disputeCreated.eventType(),
        unknown -> "?");
    assertThat(type).isEqualTo(name.replace('-', '.'));
  }

  @Test
  void aTamperedBodyIsRefused() throws Exception {
    byte[] body = SpecExamples.json("event-refund-created").getBytes(StandardCharsets.UTF_8);
    String signature = signature(SECRET, body);
    body[body.length / 2] ^= 1;
    assertThatThrownBy(() -> webhooks.verify(body, signature))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void aSignatureWithAnotherSecretIsRefused() throws Exception {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    String signature = signature("another", body);
    assertThatThrownBy(() -> webhooks.verify(body, signature)).isInstanceOf(WebhookSignatureException.class);
    assertThatThrownBy(() -> webhooks.verify(body, "not hexadecimal")).isInstanceOf(WebhookSignatureException.class);
  }

  @Test
  void secretsCanBeExchangedWithoutAGap() throws Exception {
    byte[] body = SpecExamples.json("event-refund-created").getBytes(StandardCharsets.UTF_8);
    CheckoutWebhooks both = CheckoutWebhooks.secrets(List.of("new", SECRET));
    assertThat(both.verify(body, Map.of("Creem-Signature", List.of(signature(SECRET, body)))))
        .isInstanceOf(WebhookEvent.OfRefundCreatedEvent.class);
  }

  @Test
  void anEventOfAnUnknownTypeIsKept() throws Exception {
    byte[] body = "{\"id\":\"evt_1\",\"eventType\":\"moon.landed\",\"object\":{}}".getBytes(StandardCharsets.UTF_8);
    assertThat(webhooks.verify(body, signature(SECRET, body))).isInstanceOf(WebhookEvent.Unknown.class);
  }

  private static String signature(String secret, byte[] body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(body));
  }
}
