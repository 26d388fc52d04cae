package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the API sends: the document's webhooks, and the callbacks of its operations.
 *
 * @param id the class that verifies and decodes deliveries: {@code CheckoutWebhooks}
 * @param event the type of every webhook: one payload, or the union of them; empty if there are callbacks alone
 * @param callbacks what operations have the API send to a URL of the caller
 * @param names what tells webhooks apart besides their payloads, where that is wanted
 * @param signature how deliveries are signed, where the document says so
 */
public record WebhooksDecl(
    TypeId id,
    Optional<TypeRef> event,
    List<DeliveryDecl> webhooks,
    List<DeliveryDecl> callbacks,
    Optional<EventNames> names,
    Optional<Signature> signature,
    Origin origin) {

  /** Those with a method of their own to decode them; webhooks that their payloads tell apart need none. */
  public List<DeliveryDecl> parsed() {
    return Stream.concat(names.isPresent() ? webhooks.stream() : Stream.empty(), callbacks.stream()).toList();
  }

  /**
   * A webhook, or a callback.
   *
   * @param name as the document spells it
   * @param parser the method that decodes the payload
   */
  public record DeliveryDecl(String name, String parser, Docs docs, TypeRef payload) {}

  /**
   * Names of events that are not in their payloads.
   *
   * @param header where a delivery has the name; empty if it is the webhook's own in the document
   * @param cases by name; in the document's order
   */
  public record EventNames(Optional<String> header, Map<String, EventCase> cases) {}

  /**
   * @param parser the method that decodes the payload
   * @param variant the record of the union that takes it
   */
  public record EventCase(String parser, String variant) {}

  /** How a delivery proves who sent it. */
  public sealed interface Signature {}

  /**
   * HMAC-SHA256 over the raw body, in this header.
   *
   * @param base64 rather than hexadecimal
   * @param prefix what precedes it: {@code sha256=}
   */
  public record Hmac(String header, boolean base64, String prefix) implements Signature {}

  /** Standard Webhooks 1.0. */
  public record Standard() implements Signature {}
}
