package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.WebhooksDecl.Hmac;
import io.specwright.generator.ir.WebhooksDecl.Signature;
import io.specwright.generator.ir.WebhooksDecl.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How webhooks are signed: as {@code x-webhook-signature} at the top of the document says, or as Standard Webhooks if
 * one of them declares the headers of that.
 *
 * <pre>{@code
 * x-webhook-signature: standard-webhooks
 * x-webhook-signature: { algorithm: hmac-sha256, encoding: hex, header: x-signature, prefix: 'sha256=' }
 * }</pre>
 */
final class WebhookSignatures {
  private static final String STANDARD = "standard-webhooks";
  private static final Set<String> STANDARD_HEADERS = Set.of("webhook-id", "webhook-timestamp", "webhook-signature");

  private WebhookSignatures() {}

  static Optional<Signature> of(SpecCursor root, List<DeliverySource> webhooks, Diagnostics diagnostics) {
    Optional<SpecCursor> extension = root.get("x-webhook-signature");
    if (extension.isEmpty()) {
      boolean standard = webhooks.stream().anyMatch(webhook -> webhook.headers().keySet().stream()
          .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()).containsAll(STANDARD_HEADERS));
      return standard ? Optional.of(new Standard()) : Optional.empty();
    }
    SpecCursor said = extension.get();
    String algorithm = said.node().text().or(() -> said.text("algorithm")).orElse("");
    String encoding = said.text("encoding").orElse("");
    if (algorithm.equals(STANDARD)) {
      return Optional.of(new Standard());
    }
    boolean known = algorithm.equals("hmac-sha256") && Set.of("hex", "base64").contains(encoding);
    Optional<Signature> signature = said.text("header").filter(header -> known)
        .map(header -> new Hmac(header, encoding.equals("base64"), said.text("prefix").orElse("")));
    if (signature.isEmpty()) {
      diagnostics.warning(
          "webhook-signature",
          said.location(),
          "x-webhook-signature must be 'standard-webhooks', or have algorithm: hmac-sha256, encoding: hex or base64,"
              + " and a header",
          "events are decoded without a check of their signature");
    }
    return signature;
  }
}
