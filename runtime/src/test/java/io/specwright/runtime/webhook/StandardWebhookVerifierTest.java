package io.specwright.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R43")
class StandardWebhookVerifierTest {
  // The vector that the libraries of Standard Webhooks are tested with.
  private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final long TIME = 1_614_265_330;
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

  private static StandardWebhookVerifier at(long time, String... secrets) {
    return StandardWebhookVerifier.of(secrets).clock(Clock.fixed(Instant.ofEpochSecond(time), ZoneOffset.UTC));
  }

  private static Map<String, List<String>> headers(String signature) {
    return Map.of(
        "Webhook-Id", List.of(ID), "Webhook-Timestamp", List.of("" + TIME), "Webhook-Signature", List.of(signature));
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET, "whsec_" + SECRET})
  void acceptsThePublishedVector(String secret) {
    assertThat(at(TIME, secret).verify(BODY, headers(SIGNATURE))).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= " + SIGNATURE,
    SIGNATURE + " v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=",
    "v2,other v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== " + SIGNATURE
  })
  void acceptsOneOfSeveralSignatures(String signatures) {
    assertThat(at(TIME, SECRET).verify(BODY, headers(signatures))).isEqualTo(ID);
  }

  @Test
  void acceptsOneOfSeveralSecrets() {
    String other = Base64.getEncoder().encodeToString(new byte[24]);
    assertThat(at(TIME, other, SECRET).verify(BODY, headers(SIGNATURE))).isEqualTo(ID);
    assertThat(at(TIME, SECRET, other).verify(BODY, headers(SIGNATURE))).isEqualTo(ID);
    assertRefused(at(TIME, other), BODY, headers(SIGNATURE), "No signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1,", "v1,g0hM9SsE", "v1,%%%", "", "v1"
  })
  void refusesAWrongSignature(String signature) {
    assertRefused(at(TIME, SECRET), BODY, headers(signature), "No signature in header webhook-signature fits");
  }

  @Test
  void idTimeAndEveryByteOfTheBodyAreSigned() {
    assertRefused(at(TIME, SECRET), "{\"test\":2432232314}".getBytes(StandardCharsets.UTF_8), headers(SIGNATURE), "No");
    for (String name : List.of("Webhook-Id", "Webhook-Timestamp")) {
      Map<String, List<String>> changed = new HashMap<>(headers(SIGNATURE));
      changed.put(name, List.of("1614265331"));
      assertRefused(at(TIME, SECRET), BODY, changed, "No signature");
    }
  }

  @Test
  void aBodyMayHoldAnyBytes() {
    byte[] body = "{\"name\":\"\u00e9\ud83d\ude00\"}".getBytes(StandardCharsets.UTF_8);
    byte[] head = (ID + "." + TIME + ".").getBytes(StandardCharsets.UTF_8);
    byte[] signature = new HmacKey(Base64.getDecoder().decode(SECRET)).sign(head, body);

    String header = "v1," + Base64.getEncoder().encodeToString(signature);
    assertThat(at(TIME, SECRET).verify(body, headers(header))).isEqualTo(ID);
    byte[] latin = "{\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(at(TIME, SECRET), latin, headers(header), "No signature");
  }

  @ParameterizedTest
  @CsvSource({"300, ", "-300, ", "301, too old", "-301, from the future", "999999999, too old"})
  void refusesWhatIsTooFarFromNow(long seconds, String problem) {
    StandardWebhookVerifier verifier = at(TIME + seconds, SECRET);
    if (problem == null) {
      assertThat(verifier.verify(BODY, headers(SIGNATURE))).isEqualTo(ID);
    } else {
      assertRefused(verifier, BODY, headers(SIGNATURE), problem);
      assertThat(verifier.tolerance(Duration.ofDays(20_000)).verify(BODY, headers(SIGNATURE))).isEqualTo(ID);
    }
  }

  @Test
  void refusesATimeThatIsNoNumber() {
    for (String time : List.of("", "now", "-5", "1e9", "99999999999999999999")) {
      byte[] head = (ID + "." + time + ".").getBytes(StandardCharsets.UTF_8);
      byte[] signature = new HmacKey(Base64.getDecoder().decode(SECRET)).sign(head, BODY);
      Map<String, List<String>> headers =
          new HashMap<>(headers("v1," + Base64.getEncoder().encodeToString(signature)));
      headers.put("Webhook-Timestamp", List.of(time));
      assertRefused(at(TIME, SECRET), BODY, headers, "webhook-timestamp is no number");
    }
  }

  @Test
  void refusesMissingAndRepeatedHeaders() {
    for (String name : List.of("Webhook-Id", "Webhook-Timestamp", "Webhook-Signature")) {
      Map<String, List<String>> headers = new HashMap<>(headers(SIGNATURE));
      String value = headers.remove(name).get(0);
      assertRefused(at(TIME, SECRET), BODY, headers, "The delivery has no header " + name.toLowerCase(Locale.ROOT));
      headers.put(name, List.of(value, value));
      assertRefused(at(TIME, SECRET), BODY, headers, "more than one");
    }
  }

  @Test
  void needsSecretsAndPrintsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> StandardWebhookVerifier.of());
    assertThatIllegalArgumentException().isThrownBy(() -> StandardWebhookVerifier.of("whsec_"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardWebhookVerifier.of("hunter2!")).withMessageNotContaining("hunter2").withNoCause();
    assertThat(StandardWebhookVerifier.of(SECRET).toString()).isEqualTo("StandardWebhookVerifier[PT5M]");
  }

  private static void assertRefused(
      StandardWebhookVerifier verifier, byte[] body, Map<String, List<String>> headers, String problem) {
    assertThatThrownBy(() -> verifier.verify(body, headers))
        .isInstanceOf(WebhookSignatureException.class)
        .hasMessageContaining(problem);
  }
}
