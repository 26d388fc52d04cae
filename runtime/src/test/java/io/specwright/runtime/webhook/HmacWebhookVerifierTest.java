package io.specwright.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R43")
class HmacWebhookVerifierTest {
  // RFC 4231, section 4.3 (test case 2)
  private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
  private static final String SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  private final HmacWebhookVerifier verifier = HmacWebhookVerifier.of("Checkout-Signature", "Jefe");

  @Test
  void acceptsTheSignatureOfTheBody() {
    assertThatCode(() -> verifier.verify(BODY, SIGNATURE)).doesNotThrowAnyException();
    assertThatCode(() -> verifier.verify(BODY, SIGNATURE.toUpperCase(Locale.ROOT))).doesNotThrowAnyException();
    assertThatCode(() -> verifier.verify(BODY, Map.of("checkout-signature", List.of(SIGNATURE))))
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsAnyOfSeveralSecrets() {
    for (List<String> secrets : List.of(List.of("other", "Jefe"), List.of("Jefe", "other"))) {
      HmacWebhookVerifier rotating = HmacWebhookVerifier.of("Checkout-Signature", secrets);
      assertThatCode(() -> rotating.verify(BODY, SIGNATURE)).doesNotThrowAnyException();
    }
  }

  @Test
  void refusesAnotherBody() {
    byte[] changed = BODY.clone();
    changed[0] ^= 1;

    assertThatThrownBy(() -> verifier.verify(changed, SIGNATURE))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessage("The signature in header Checkout-Signature does not fit the body");
  }

  @Test
  void refusesAnotherSecret() {
    assertThatThrownBy(() -> HmacWebhookVerifier.of("Checkout-Signature", "jefe").verify(BODY, SIGNATURE))
        .isInstanceOf(WebhookSignatureException.class);
  }

  @Test
  void refusesATruncatedSignature() {
    assertThatThrownBy(() -> verifier.verify(BODY, SIGNATURE.substring(0, 62)))
        .isInstanceOf(WebhookSignatureException.class);
    assertThatThrownBy(() -> verifier.verify(BODY, "")).isInstanceOf(WebhookSignatureException.class);
  }

  @Test
  void refusesWhatIsNoSignature() {
    assertThatThrownBy(() -> verifier.verify(BODY, "sha256=xyz"))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessage("The header Checkout-Signature is not hexadecimal");
    assertThatThrownBy(() -> verifier.verify(BODY, Map.of()))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessage("The delivery has no header Checkout-Signature");
    assertThatThrownBy(() -> verifier.verify(BODY, Map.of("Checkout-Signature", List.of(SIGNATURE, SIGNATURE))))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessageContaining("more than one");
  }

  @Test
  void aSignatureMayBeBase64AfterAPrefix() {
    HmacWebhookVerifier other = verifier.base64().prefix("sha256=");
    assertThatCode(() -> other.verify(BODY, "sha256=W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> other.verify(BODY, SIGNATURE)).hasMessageContaining("does not begin with sha256=");
    assertThatThrownBy(() -> other.verify(BODY, "sha256=?")).hasMessageContaining("is not Base64");
  }

  @Test
  void needsASecret() {
    assertThatIllegalArgumentException().isThrownBy(() -> HmacWebhookVerifier.of("X", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> HmacWebhookVerifier.of("X", " "));
  }
}
