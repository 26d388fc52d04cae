package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.WebhooksDecl.DeliveryDecl;
import io.specwright.generator.ir.WebhooksDecl.EventCase;
import io.specwright.generator.ir.WebhooksDecl.EventNames;
import io.specwright.generator.parse.ParsedSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code webhooks} (OpenAPI 3.1), {@code x-webhooks} (3.0) and the {@code callbacks} of operations: the payloads, the
 * type of any event, and what tells who sent it.
 */
final class WebhookLowering {
  private static final NameScope PARSERS = new NameScope(
      words -> "parse" + JavaIdentifiers.type(words), Set.of("parse"), "Event");

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
    List<DeliverySource> webhooks = DeliverySource.webhooks(root);
    List<DeliverySource> callbacks = DeliverySource.callbacks(OperationSource.of(spec));
    if (webhooks.isEmpty() && callbacks.isEmpty()) {
      return Optional.empty();
    }
    Map<TypeRef, SpecCursor> payloads = new LinkedHashMap<>();
    webhooks.forEach(webhook -> payloads.putIfAbsent(payload(webhook, "Event"), webhook.schema()));
    Optional<TypeRef> event = payloads.size() < 2
        ? payloads.keySet().stream().findFirst()
        : Optional.of(union(payloads, root));
    Map<String, String> parsers = parsers(Stream.concat(webhooks.stream(), callbacks.stream()).toList());
    List<DeliveryDecl> events = webhooks.stream().map(source -> delivery(source, parsers, "Event")).toList();
    return Optional.of(new WebhooksDecl(
        id,
        event,
        events,
        callbacks.stream().map(source -> delivery(source, parsers, "Callback")).toList(),
        event.flatMap(type -> names(type, webhooks, events)),
        webhooks.isEmpty() ? Optional.empty() : WebhookSignatures.of(root, webhooks, diagnostics),
        (webhooks.isEmpty() ? callbacks : webhooks).get(0).operation().origin()));
  }

  private static Map<String, String> parsers(List<DeliverySource> sources) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (DeliverySource source : sources) {
      String name = PARSERS.plain(source.name());
      // Callbacks of several operations often have one name; all but the first in the alphabet say whose they are.
      boolean taken = sources.stream().anyMatch(other ->
          PARSERS.plain(other.name()).equals(name) && other.key().compareTo(source.key()) < 0);
      wanted.put(source.key(), taken ? PARSERS.plain(source.key()) : name);
    }
    return PARSERS.assignWanted(wanted);
  }

  private DeliveryDecl delivery(DeliverySource source, Map<String, String> parsers, String suffix) {
    Docs described = SchemaDocs.docs(source.operation());
    Docs docs = described.isEmpty() ? SchemaDocs.operationDocs(source.operation()) : described;
    return new DeliveryDecl(source.name(), parsers.get(source.key()), docs, payload(source, suffix));
  }

  private TypeRef payload(DeliverySource source, String suffix) {
    String name = JavaIdentifiers.type(Words.of(source.name()));
    return schemas.use(source.schema(), name.endsWith(suffix) ? name : name + suffix).type();
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

  /** A header that names the event; else the webhooks' own names, where their payloads cannot be told apart. */
  private Optional<EventNames> names(TypeRef event, List<DeliverySource> webhooks, List<DeliveryDecl> events) {
    Optional<UnionDecl> union = event instanceof TypeRef.NamedRef named
        ? schemas.declared(named.id()).filter(UnionDecl.class::isInstance).map(UnionDecl.class::cast)
        : Optional.empty();
    if (union.isEmpty() || events.stream().map(DeliveryDecl::payload).distinct().count() < 2) {
      return Optional.empty();
    }
    Optional<String> header = webhooks.get(0).eventHeaders().keySet().stream()
        .filter(name -> webhooks.stream().allMatch(webhook -> webhook.eventHeaders().containsKey(name)))
        .filter(name -> webhooks.stream().map(webhook -> webhook.eventHeaders().get(name)).distinct().count() > 1)
        .findFirst();
    if (header.isEmpty() && !isUndecidable(union.get().decision())) {
      return Optional.empty();
    }
    Map<String, EventCase> cases = new LinkedHashMap<>();
    Map<String, TypeRef> payloads = new LinkedHashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (int i = 0; i < webhooks.size(); i++) {
      DeliverySource webhook = webhooks.get(i);
      DeliveryDecl delivery = events.get(i);
      String name = header.map(found -> webhook.eventHeaders().get(found)).orElse(webhook.name());
      cases.putIfAbsent(name, new EventCase(delivery.parser(), variant(union.get(), delivery.payload())));
      if (!delivery.payload().equals(payloads.computeIfAbsent(name, key -> delivery.payload()))) {
        ambiguous.add(name);
      }
    }
    cases.keySet().removeAll(ambiguous);
    return cases.isEmpty() ? Optional.empty() : Optional.of(new EventNames(header, cases));
  }

  private static String variant(UnionDecl union, TypeRef payload) {
    return union.variants().stream().filter(variant -> variant.type().equals(payload)).findFirst()
        .map(VariantDecl::recordName)
        .orElseThrow(() -> new IllegalStateException("a payload that is no variant of its union"));
  }

  private static boolean isUndecidable(Decision decision) {
    if (decision instanceof Decision.ByKind kinds) {
      return kinds.cases().values().stream().anyMatch(WebhookLowering::isUndecidable);
    } else if (decision instanceof Decision.ByProperty property) {
      return Stream.concat(property.cases().values().stream(), property.otherwise().stream())
          .anyMatch(WebhookLowering::isUndecidable);
    } else if (decision instanceof Decision.ByPresence presence) {
      return Stream.concat(
              presence.cases().stream().map(Decision.PresenceCase::decision), presence.otherwise().stream())
          .anyMatch(WebhookLowering::isUndecidable);
    } else if (decision instanceof Decision.ByElement element) {
      return Stream.concat(element.cases().values().stream(), Stream.of(element.otherwise()))
          .anyMatch(WebhookLowering::isUndecidable);
    }
    return decision instanceof Decision.Undecidable;
  }
}
