package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names what a document says and the model does not, so that nothing is lost in silence. Looks at the finished model,
 * because only that shows what really came through; what the lowering itself has reported is not said again.
 */
final class Leftovers {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Codes that name a place with all that is inside. */
  private static final Set<String> NAMED_WHOLE = Set.of(
      "other-media-type", "raw-body", "raw-response", "pattern-properties", "composed-scalars", "recursive-alias",
      "unused-response", "unused-parameter", "unknown-status", "unsupported-parameter");

  private final SpecCursor root;
  private final ModelPlaces model;
  private final Set<Location> named;
  private final LeftoverSchemas schemas;
  private final Diagnostics diagnostics;
  private final Set<String> visited = new HashSet<>();

  private Leftovers(SpecCursor root, SdkModel model, Diagnostics diagnostics) {
    this.root = root;
    this.model = new ModelPlaces(model);
    this.named = diagnostics.sorted().stream()
        .filter(diagnostic -> NAMED_WHOLE.contains(diagnostic.code())).map(Diagnostic::location)
        .collect(Collectors.toSet());
    Set<String> referenced = new HashSet<>();
    collectReferences(root, Place.DOCUMENT, referenced);
    this.schemas = new LeftoverSchemas(this.model, referenced, named, diagnostics);
    this.diagnostics = diagnostics;
  }

  static void report(SpecNode document, SdkModel model, Diagnostics diagnostics) {
    Leftovers leftovers = new Leftovers(SpecCursor.root(document), model, diagnostics);
    leftovers.root.members("paths").forEach(leftovers::visitPath);
    List.of("webhooks", "x-webhooks").forEach(name -> leftovers.root.members(name).forEach(webhook ->
        leftovers.visitDelivery("webhook", webhook.value().resolved())));
    leftovers.root.get("components").ifPresent(leftovers::visitComponents);
  }

  private static void collectReferences(SpecCursor cursor, Place place, Set<String> referenced) {
    if (place == Place.LITERAL) {
      return;
    }
    cursor.target().ifPresent(target -> referenced.add(target.pointer()));
    cursor.node().members().keySet().forEach(name -> collectReferences(
        cursor.get(name).orElseThrow(), place.member(name), referenced));
    cursor.elements().forEach(element -> collectReferences(element, place.element(), referenced));
  }

  private void visitPath(SpecCursor.Member path) {
    SpecCursor item = path.value().resolved();
    for (String method : METHODS) {
      item.get(method).ifPresent(operation -> {
        if (model.hasOperation(method.toUpperCase(Locale.ROOT), path.name())) {
          visitOperation(operation);
        } else {
          diagnostics.warning(
              "unused-operation", operation.location(), "the client has no method for this operation",
              "correct the other errors of its path first");
        }
      });
    }
    item.elements("parameters").forEach(this::visitParameter);
  }

  private void visitOperation(SpecCursor operation) {
    operation.elements("parameters").forEach(this::visitParameter);
    operation.getResolved("requestBody").filter(this::isNew).ifPresent(body ->
        body.members("content").forEach(this::visitContent));
    operation.members("responses").stream().map(SpecCursor.Member::value).forEach(this::visitResponse);
    operation.members("callbacks").forEach(callback -> visitCallback(callback.value().resolved()));
    operation.elements("tags").stream().skip(1).forEach(tag -> diagnostics.info(
        "other-tag", tag.location(), "an operation belongs to the service of its first tag",
        "this tag is not used; put the tag first that names the service"));
  }

  private void visitParameter(SpecCursor entry) {
    SpecCursor parameter = entry.resolved();
    String name = parameter.text("name").orElse("");
    if (!isNew(parameter) || named.contains(entry.location()) || named.contains(parameter.location())) {
      return;
    }
    if (!model.hasParameter(name, parameter.location())) {
      diagnostics.info(
          "unused-parameter", parameter.location(), "no method has this parameter '" + name + "'",
          "every operation of the path declares one of the same name, or the client sets it itself");
      return;
    }
    parameter.get("schema").ifPresent(schemas::visit);
    parameter.members("content").stream().limit(1).forEach(this::visitContent);
    parameter.members("content").stream().skip(1).forEach(content -> diagnostics.info(
        "other-media-type", content.value().location(),
        "the parameter's media type '" + content.name() + "' is not used",
        "a parameter has one media type"));
  }

  private void visitResponse(SpecCursor entry) {
    SpecCursor response = entry.resolved();
    if (named.contains(entry.location()) || !isNew(response)) {
      return;
    }
    response.members("content").forEach(this::visitContent);
    response.members("headers").forEach(header -> isNew(header.value().resolved()));
    response.get("links").filter(links -> !links.keys().isEmpty()).ifPresent(links -> diagnostics.info(
        "unused-links", links.location(), "links are not followed", "call the operation they lead to"));
  }

  private void visitContent(SpecCursor.Member content) {
    if (named.contains(content.value().location())) {
      return;
    }
    content.value().get("schema").ifPresent(schemas::visit);
    content.value().get("itemSchema").ifPresent(item -> visitItems(content, item));
    for (String keyword : List.of("encoding", "prefixEncoding", "itemEncoding")) {
      content.value().get(keyword).ifPresent(value -> diagnostics.info(
          "unused-encoding", value.location(), "'" + keyword + "' of a media type is not supported",
          "properties are encoded in the default way of the media type"));
    }
  }

  private void visitItems(SpecCursor.Member content, SpecCursor item) {
    if (MediaTypes.isStream(MediaTypes.essence(content.name()))) {
      StreamLowering.element(content).ifPresent(schemas::visit);
    } else {
      diagnostics.info(
          "unused-encoding", item.location(), "'itemSchema' is used for event streams, JSON lines and JSON sequences",
          "bodies of '" + content.name() + "' are not read item by item");
    }
  }

  private void visitCallback(SpecCursor expressions) {
    if (isNew(expressions)) {
      expressions.keys().stream().filter(expression -> !expression.startsWith("x-")).forEach(expression ->
          visitDelivery("callback", expressions.get(expression).orElseThrow().resolved()));
    }
  }

  /** @param kind webhook or callback */
  private void visitDelivery(String kind, SpecCursor item) {
    for (String method : METHODS) {
      item.get(method).ifPresent(operation -> {
        boolean isPayload = method.equals("post") || method.equals("put");
        List<SpecCursor.Member> content =
            operation.getResolved("requestBody").map(body -> body.members("content")).orElse(List.of());
        SpecCursor.Member json = isPayload ? MediaTypes.first(content, MediaTypes::isJson).orElse(null) : null;
        if (json == null) {
          unusedDelivery(kind, operation.location());
          return;
        }
        content.stream().filter(other -> other != json).forEach(other -> diagnostics.info(
            "other-media-type", other.value().location(), "the payload's media type '" + other.name() + "' is not used",
            "payloads are decoded as '" + json.name() + "'"));
        operation.getResolved("requestBody").ifPresent(this::isNew);
        visitContent(json);
        for (String part : List.of("parameters", "responses", "callbacks")) {
          operation.get(part).ifPresent(value -> diagnostics.info(
              "unused-webhook-part", value.location(), "'" + part + "' of a " + kind + " are not supported",
              "read headers where the delivery is received, and answer there"));
        }
      });
    }
  }

  private void unusedDelivery(String kind, Location location) {
    String advice = "it is not decoded";
    if (kind.equals("callback")) {
      diagnostics.info("unused-callback", location, "this callback has no JSON payload by POST or PUT", advice);
    } else {
      diagnostics.info("unused-webhook", location, "this webhook has no JSON payload by POST or PUT", advice);
    }
  }

  private void visitComponents(SpecCursor components) {
    components.members("schemas").forEach(schema -> schemas.visit(schema.value()));
    for (String kind : List.of(
        "parameters", "requestBodies", "responses", "headers", "links", "callbacks", "pathItems")) {
      for (SpecCursor.Member member : components.members(kind)) {
        if (!visited.contains(member.value().pointer()) && !visited.contains(member.value().resolved().pointer())) {
          diagnostics.info(
              "unused-component", member.value().location(), "no operation uses this member of components/" + kind,
              "nothing is generated for it");
        }
      }
    }
  }

  private boolean isNew(SpecCursor cursor) {
    return visited.add(cursor.pointer());
  }
}
