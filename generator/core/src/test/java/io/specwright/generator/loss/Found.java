package io.specwright.generator.loss;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.SpecParser;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Specwright made of a document: the model, and the places that diagnostics name. */
final class Found {
  /** Codes that say that a place is not generated, nor anything inside of it. */
  private static final Set<String> LEFT_OUT = Set.of(
      "other-media-type", "raw-body", "raw-response", "pattern-properties", "composed-scalars", "recursive-alias",
      "unused-response", "unused-parameter", "unknown-status", "unsupported-parameter", "narrowing-keyword",
      "unused-property", "unused-enum", "unused-definition", "unused-operation", "unused-callback", "unused-header",
      "single-value",
      "unused-links", "unused-webhook", "unused-webhook-part", "unused-component", "unused-encoding", "mixed-enum",
      "enum-value-type", "unknown-member");

  final Map<String, OperationDecl> operations = new HashMap<>();
  private final Set<Location> schemas = new HashSet<>();
  private final Set<String> schemaPointers = new HashSet<>();
  private final Set<String> properties = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Map<Location, Set<String>> enumValues = new HashMap<>();
  private final Set<String> webhooks = new HashSet<>();
  private final Set<String> accepted = new HashSet<>(Set.of("application/json"));
  private final Set<String> headers = new HashSet<>();
  private final Set<Location> leftOut = new HashSet<>();
  final boolean isGenerated;

  Found(Path document) {
    Diagnostics diagnostics = new Diagnostics();
    SdkModel model = SpecLoader.load(document, diagnostics)
        .flatMap(bundle -> SpecParser.parse(bundle, diagnostics))
        .map(spec -> SdkLowering.lower(spec, GeneratorConfig.of("com.acme"), diagnostics))
        .orElse(null);
    isGenerated = model != null && !diagnostics.hasErrors();
    diagnostics.sorted().stream().filter(d -> LEFT_OUT.contains(d.code())).map(Diagnostic::location)
        .forEach(leftOut::add);
    if (model != null) {
      model.types().forEach(this::add);
      model.services().forEach(service -> service.operations().forEach(this::add));
      model.headers().ifPresent(all -> all.headers().forEach(
          header -> headers.add(header.wireName().toLowerCase(Locale.ROOT))));
      model.webhooks().ifPresent(all -> {
        all.webhooks().forEach(webhook -> webhooks.add(webhook.name()));
        all.callbacks().forEach(callback -> webhooks.add("callback " + callback.name()));
      });
    }
  }

  private void add(TypeDecl type) {
    schemas.add(type.origin().location());
    schemaPointers.add(type.origin().pointer());
    if (type instanceof ObjectDecl object) {
      object.properties().forEach(this::add);
    } else if (type instanceof EnumDecl enumeration) {
      Set<String> values = enumValues.computeIfAbsent(type.origin().location(), location -> new HashSet<>());
      enumeration.constants().forEach(constant -> values.add(text(constant.wireValue())));
    }
  }

  private void add(PropertyDecl property) {
    properties.add(property.wireName() + " " + property.origin().location());
    property.constant().ifPresent(value ->
        enumValues.computeIfAbsent(property.origin().location(), location -> new HashSet<>()).add(text(value)));
  }

  private void add(OperationDecl operation) {
    operations.putIfAbsent(operation.httpMethod() + " " + operation.path(), operation);
    accepted.addAll(operation.success().accept());
    if (operation.success().content() == ResponseDecl.Content.XML && operation.success().accept().isEmpty()) {
      accepted.add("application/xml");
    }
    operation.success().stream().ifPresent(stream -> accepted.add(stream.mediaType()));
    Stream<ParameterDecl> optional = operation.params().stream().flatMap(params -> params.parameters().stream());
    Stream.concat(operation.positional().stream(), optional)
        .forEach(parameter -> parameters.add(parameter.wireName() + " " + parameter.origin().location()));
  }

  private static String text(JsonValue value) {
    return value instanceof JsonValue.JsonString string ? string.value() : value.toString();
  }

  void forgetDiagnostics() {
    leftOut.clear();
  }

  boolean isLeftOut(Raw node) {
    return leftOut.contains(node.location());
  }

  /** A class for a component, made from one of the places, or in its name from a part of it. */
  boolean hasComponent(String name, List<Raw> places) {
    String pointer = "/components/schemas/" + name.replace("~", "~0").replace("/", "~1");
    return schemaPointers.contains(pointer) || places.stream().anyMatch(place -> schemas.contains(place.location()));
  }

  boolean hasProperty(String name, Raw node) {
    return properties.contains(name + " " + node.location());
  }

  boolean hasParameter(String name, Raw node) {
    return parameters.contains(name + " " + node.location());
  }

  boolean hasHeader(String name) {
    return headers.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether some operation has methods for this media type of a response. */
  boolean asksFor(String mediaType) {
    return accepted.contains(mediaType.replaceAll("(?i)\\s*;\\s*charset=[^;]*", ""));
  }

  boolean hasWebhook(String name) {
    return webhooks.contains(name);
  }

  boolean hasEnumValue(Raw schema, String value) {
    Set<String> values = enumValues.getOrDefault(schema.location(), Set.of());
    return values.contains(value) || values.stream().anyMatch(other -> isSameNumber(other, value));
  }

  private static boolean isSameNumber(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
