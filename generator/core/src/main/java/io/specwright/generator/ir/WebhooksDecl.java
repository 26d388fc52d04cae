package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The document's webhooks.
 *
 * @param id the class that verifies and decodes them: {@code CheckoutWebhooks}
 * @param event the type of every event: one payload, or the union of them
 * @param signature how deliveries are signed, where the document says so ({@code x-webhook-signature})
 */
public record WebhooksDecl(
    TypeId id, TypeRef event, List<WebhookDecl> webhooks, Optional<Signature> signature, Origin origin) {

  public record WebhookDecl(String name, Docs docs, TypeRef payload) {}

  /** HMAC-SHA256 over the raw body, in hexadecimal, in this header. */
  public record Signature(String header) {}
}
