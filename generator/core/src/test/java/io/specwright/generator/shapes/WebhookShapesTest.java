package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the API sends, as the document describes it: signed in one way or another, named or told by its content. */
class WebhookShapesTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\n";

  /** Webhooks with the same properties, so that nothing in a payload tells them apart. */
  private static String alike(String shipped, String returned) {
    return HEAD + """
        webhooks:
          order-shipped:
            post:
              parameters: [%s]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shipped'}}}}
          order-returned:
            post:
              parameters: [%s]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Returned'}}}}
        components:
          schemas:
            Shipped: {type: object, properties: {order: {type: string}}}
            Returned: {type: object, properties: {order: {type: string}}}
        """.formatted(shipped, returned);
  }

  @Test
  void eventsThatOnlyTheirNamesTellApart() {
    Generated.document(alike("", "")).use("""
        byte[] body = "{\\"order\\": \\"o_1\\"}".getBytes();
        assertThat(AcmeWebhooks.parse(body)).isInstanceOf(WebhookEvent.Unknown.class);
        assertThat(AcmeWebhooks.parse(body, "order-returned")).isInstanceOf(WebhookEvent.OfReturned.class);
        assertThat(AcmeWebhooks.parse(body, "order-burnt")).isInstanceOf(WebhookEvent.Unknown.class);
        assertThat(AcmeWebhooks.parseOrderShipped(body).order()).contains("o_1");
        """);
  }

  @Test
  void eventsThatAHeaderNames() {
    String constant = "{in: header, name: X-Acme-Topic, schema: {type: string, const: %s}}";
    Generated.document(alike(constant.formatted("shipped"), constant.formatted("returned"))).use("""
        byte[] body = "{\\"order\\": \\"o_1\\"}".getBytes();
        assertThat(AcmeWebhooks.parse(body, "shipped")).isInstanceOf(WebhookEvent.OfShipped.class);
        assertThat(AcmeWebhooks.parse(body, "returned")).isInstanceOf(WebhookEvent.OfReturned.class);
        """);
    String example = "{in: header, name: X-Acme-Event, schema: {type: string}, example: %s}";
    assertThat(Generated.document(alike(example.formatted("shipped"), example.formatted("returned")))
        .source("AcmeWebhooks")).contains("case \"shipped\" ->", "the header {@code X-Acme-Event}");
  }

  @Test
  void eventsThatTheirContentTellsApartNeedNoNames() {
    String source = Generated.document(HEAD + """
        webhooks:
          shipped:
            post:
              responses: {}
              requestBody:
                content: {application/json: {schema: {type: object, required: [t], properties: {t: {const: shipped}}}}}
          returned:
            post:
              responses: {}
              requestBody:
                content: {application/json: {schema: {type: object, required: [t], properties: {t: {const: returned}}}}}
        """).quietly().source("AcmeWebhooks");
    assertThat(source).contains("public static WebhookEvent parse(byte[] body)").doesNotContain("parseShipped", "verify");
  }

  @Test
  void standardWebhooksByTheirHeaders() {
    String headers = "{in: header, name: webhook-id, schema: {type: string}}, "
        + "{in: header, name: webhook-timestamp, schema: {type: string}}, "
        + "{in: header, name: webhook-signature, schema: {type: string}}";
    // The example of the specification, whose time is long ago.
    String published = """
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        byte[] body = "{\\"test\\": 2432232314}".getBytes();
        Map<String, List<String>> headers = Map.of(
            "Webhook-Id", List.of("msg_p5jXN8AQM9LWM0D4loKWxJek"), "Webhook-Timestamp", List.of("1614265330"),
            "Webhook-Signature", List.of("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        assertThatThrownBy(() -> AcmeWebhooks.secret(secret).verify(body, headers)).hasMessageContaining("too old");
        AcmeWebhooks patient = AcmeWebhooks.secrets(List.of("whsec_b3RoZXI=", secret))
            .tolerance(java.time.Duration.ofDays(100_000));
        assertThat(patient.verify(body, headers)).isInstanceOf(WebhookEvent.Unknown.class);
        body[2] = 'T';
        assertThatThrownBy(() -> patient.verify(body, headers)).hasMessageContaining("No signature");
        """;
    Generated.document(alike(headers, "")).use(published);
    Generated.document("x-webhook-signature: standard-webhooks\n" + alike("", "")).use(published);
  }

  @Test
  void aSignatureMayBeBase64AfterAPrefix() {
    // RFC 4231, section 4.3
    Generated.document(
        "x-webhook-signature: {algorithm: hmac-sha256, encoding: base64, header: X-Sign, prefix: 'v0='}\n"
            + alike("", "")).use("""
        byte[] body = "what do ya want for nothing?".getBytes();
        String signature = "v0=W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
        assertThatThrownBy(() -> AcmeWebhooks.secret("Jefe").verify(body, signature))
            .as("signed, but no JSON").isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> AcmeWebhooks.secret("Jefe").verify(body, signature.substring(3)))
            .hasMessage("The header X-Sign does not begin with v0=");
        assertThatThrownBy(() -> AcmeWebhooks.secret("jefe").verify(body, signature)).hasMessageContaining("fit");
        """);
  }

  @Test
  void anUnknownSignatureIsAWarning() {
    Generated.document(
        "x-webhook-signature: {algorithm: md5, header: X-Sign}\n" + HEAD + """
        webhooks:
          shipped:
            post: {responses: {}, requestBody: {content: {application/json: {schema: {type: object}}}}}
        """).warning("webhook-signature", 1);
  }

  @Test
  void callbacksOfOperations() {
    String operation = """
          %s:
            post:
              operationId: %s
              responses: {'204': {description: Fine.}}
              callbacks:
                done: {'{$request.query.url}': {post: {requestBody: {content: {application/json: {schema: %s}}}}}}
                shared: {$ref: '#/components/callbacks/Shared'}
                plain: {'{$request.query.url}': {post: {requestBody: {content: {text/plain: {schema: {type: string}}}}}}}
        """;
    Generated generated = Generated.document(HEAD + "paths:\n"
        + operation.formatted("/payments", "createPayment", "{type: object, properties: {paid: {type: boolean}}}")
        + operation.formatted("/refunds", "createRefund", "{type: object, properties: {back: {type: boolean}}}") + """
        components:
          callbacks:
            Shared:
              '{$request.query.url}':
                put: {requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """);
    generated.use("""
        assertThat(AcmeWebhooks.parseDone("{\\"paid\\": true}".getBytes()).paid()).contains(true);
        assertThat(AcmeWebhooks.parseDoneCreateRefund("{\\"back\\": true}".getBytes()).back()).contains(true);
        assertThat(AcmeWebhooks.parseShared("[\\"a\\"]".getBytes())).containsExactly("a");
        """);
    assertThat(generated.source("AcmeWebhooks")).doesNotContain("verify", " parse(", "parsePlain");
    assertThat(generated.result().diagnostics()).extracting(message -> message.code())
        .contains("unused-callback").doesNotContain("unused-component");
  }
}
