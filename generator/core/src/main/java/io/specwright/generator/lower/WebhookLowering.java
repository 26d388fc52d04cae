package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.WebhooksDecl.Signature;
import io.specwright.generator.ir.WebhooksDecl.WebhookDecl;
import io.specwright.generator.parse.ParsedSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code webhooks} (OpenAPI 3.1) and {@code x-webhooks} (3.0): the payloads, the type of any event, and the signature
 * that {@code x-webhook-signature} declares.
 */
final class WebhookLowering {
  private final ParsedSpec spec;
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  WebhookLowering(ParsedSpec spec, SchemaLowering schemas, Diagnostics diagnostics) {
    this.spec = spec;
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  Optional<WebhooksDecl> lower(TypeId id) {
    SpecCursor root = SpecCursor.root(spec.tree());
    List<WebhookDecl> webhooks = new ArrayList<>();
    Map<TypeRef, SpecCursor> payloads = new LinkedHashMap<>();
    List<SpecCursor.Member> members = new ArrayList<>(root.members("webhooks"));
    members.addAll(root.members("x-webhooks"));
    for (SpecCursor.Member member : members) {
      for (String method : List.of("post", "put")) {
        Optional<SpecCursor> operation = member.value().resolved().get(method);
        Optional<SpecCursor> schema = operation.flatMap(node -> node.getResolved("requestBody"))
            .flatMap(body -> MediaTypes.first(body.members("content"), MediaTypes::isJson))
            .flatMap(media -> media.value().get("schema"));
        if (schema.isPresent()) {
          TypeRef type = schemas.use(schema.get(), JavaIdentifiers.type(Words.of(member.name())) + "Event").type();
          webhooks.add(new WebhookDecl(member.name(), SchemaDocs.docs(operation.get()), type));
          payloads.putIfAbsent(type, schema.get());
        }
      }
    }
    if (webhooks.isEmpty()) {
      return Optional.empty();
    }
    TypeRef event = payloads.size() == 1 ? payloads.keySet().iterator().next() : union(payloads, root);
    return Optional.of(new WebhooksDecl(
        id, event, webhooks, signature(root), root.get("webhooks").orElse(root).origin()));
  }

  /** The document's own union of exactly these payloads, or else one made here. */
  private TypeRef union(Map<TypeRef, SpecCursor> payloads, SpecCursor root) {
    for (TypeDecl declaration : schemas.declarations()) {
      if (declaration instanceof UnionDecl union && typesOf(union).equals(payloads.keySet())) {
        return new TypeRef.NamedRef(union.id());
      }
    }
    // No place of the document: the payloads are no parts of this union.
    SpecCursor place = root.with(
        "/webhooks/~", root.get("webhooks").or(() -> root.get("x-webhooks")).orElse(root).node());
    return new UnionLowering(schemas, diagnostics).of(place, WantedName.of("WebhookEvent"), payloads).type();
  }

  private static Set<TypeRef> typesOf(UnionDecl union) {
    Set<TypeRef> types = new HashSet<>();
    for (VariantDecl variant : union.variants()) {
      types.add(variant.type());
    }
    return types;
  }

  private Optional<Signature> signature(SpecCursor root) {
    Optional<SpecCursor> extension = root.get("x-webhook-signature");
    if (extension.isEmpty()) {
      return Optional.empty();
    }
    boolean known = extension.get().text("algorithm").filter("hmac-sha256"::equals).isPresent()
        && extension.get().text("encoding").filter("hex"::equals).isPresent()
        && extension.get().text("header").isPresent();
    if (!known) {
      diagnostics.warning(
          "webhook-signature",
          extension.get().location(),
          "x-webhook-signature must have algorithm: hmac-sha256, encoding: hex and a header",
          "events are decoded without a check of their signature");
      return Optional.empty();
    }
    return extension.get().text("header").map(Signature::new);
  }
}
