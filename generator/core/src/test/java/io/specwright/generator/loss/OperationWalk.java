package io.specwright.generator.loss;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks for operations and what belongs to them, and for components that nothing uses. */
final class OperationWalk {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final RawDocument document;
  private final Found found;
  private final Tally tally;
  private final SchemaWalk schemas;
  private final Set<Location> used = new HashSet<>();

  private OperationWalk(RawDocument document, Found found, Tally tally) {
    this.document = document;
    this.found = found;
    this.tally = tally;
    this.schemas = new SchemaWalk(document, found, tally);
  }

  static Tally tally(RawDocument document, Found found) {
    Tally tally = new Tally();
    new OperationWalk(document, found, tally).walk();
    return tally;
  }

  private void walk() {
    Raw root = document.root();
    Raw components = document.resolve(root.member("components"));
    document.resolve(components.member("schemas")).members().forEach(schemas::component);
    document.resolve(root.member("paths")).members().forEach((path, item) -> {
      if (!path.startsWith("x-")) {
        path(path, document.resolve(item));
      }
    });
    for (String name : List.of("webhooks", "x-webhooks")) {
      root.member(name).members().forEach((webhook, item) ->
          delivery("webhook", webhook, document.resolve(item)));
    }
    for (String kind : List.of(
        "parameters", "requestBodies", "responses", "headers", "links", "callbacks", "pathItems")) {
      document.resolve(components.member(kind)).members().forEach((name, value) -> {
        Raw target = document.resolve(value);
        tally.count("component", name, value, used.contains(target.location()) || found.isLeftOut(value)
            || found.isLeftOut(target));
      });
    }
  }

  private void path(String path, Raw item) {
    used.add(item.location());
    Map<String, Raw> shared = new HashMap<>();
    item.member("parameters").elements().forEach(parameter -> shared.put(key(parameter), parameter));
    for (String method : METHODS) {
      if (item.has(method)) {
        Raw operation = item.member(method);
        OperationDecl declaration = found.operations.get(method.toUpperCase(Locale.ROOT) + " " + path);
        tally.count("operation", method + " " + path, operation, declaration != null || found.isLeftOut(operation));
        if (declaration != null) {
          operation(operation, declaration, shared);
        }
      }
    }
  }

  private String key(Raw parameter) {
    Raw resolved = document.resolve(parameter);
    return resolved.member("in").text() + " " + resolved.member("name").text();
  }

  private void operation(Raw operation, OperationDecl declaration, Map<String, Raw> shared) {
    Map<String, Raw> parameters = new HashMap<>(shared);
    operation.member("parameters").elements().forEach(parameter -> parameters.put(key(parameter), parameter));
    parameters.values().forEach(this::parameter);
    Raw body = document.resolve(operation.member("requestBody"));
    used.add(body.location());
    body.member("content").members().forEach((name, content) -> {
      boolean isSent = declaration.body().isPresent() && (declaration.body().get().mediaType().equals(name)
          || name.contains("*"));
      tally.count("media type", name, content, isSent || found.isLeftOut(content));
      content(content);
    });
    responses(operation.member("responses"), declaration);
    operation.member("callbacks").members().forEach((name, callback) -> {
      Raw expressions = document.resolve(callback);
      if (used.add(expressions.location())) {
        expressions.members().forEach((expression, item) ->
            delivery("callback", "callback " + name, document.resolve(item)));
      }
    });
  }

  private void parameter(Raw entry) {
    Raw parameter = document.resolve(entry);
    used.add(parameter.location());
    String name = parameter.member("name").text();
    if (found.isLeftOut(entry) || found.isLeftOut(parameter)) {
      tally.count("parameter", name, entry, true);
      return;
    }
    tally.count("parameter", name, entry, found.hasParameter(name, parameter));
    schemas.walk(parameter.member("schema"));
    parameter.member("content").members().values().forEach(this::content);
  }

  private void responses(Raw responses, OperationDecl declaration) {
    for (Map.Entry<String, Raw> entry : responses.members().entrySet()) {
      String status = entry.getKey();
      Raw response = document.resolve(entry.getValue());
      used.add(response.location());
      if (status.startsWith("x-")) {
        continue;
      }
      String name = status + " of " + declaration.operationId();
      if (found.isLeftOut(entry.getValue())) {
        tally.count("response", name, entry.getValue(), true);
        continue;
      }
      boolean isError = declaration.errors().stream().anyMatch(e -> e.status().toString().equalsIgnoreCase(status));
      boolean hasBody = response.member("content").isObject() && !declaration.httpMethod().equals("HEAD");
      ResponseDecl result = declaration.success();
      boolean isHere = isError
          || result.statuses().stream().anyMatch(each -> each.toString().equalsIgnoreCase(status))
          && (!hasBody || result.content() != Content.NONE);
      tally.count("response", name, entry.getValue(), isHere);
      response(response);
    }
  }

  private void response(Raw response) {
    int decoded = 0;
    for (Map.Entry<String, Raw> content : response.member("content").members().entrySet()) {
      decoded += found.isLeftOut(content.getValue()) ? 0 : 1;
      boolean isKnown = decoded <= 1 || found.asksFor(content.getKey());
      tally.count("media type", content.getKey(), content.getValue(), isKnown);
      content(content.getValue());
    }
    response.member("headers").members().forEach((name, header) -> {
      used.add(document.resolve(header).location());
      tally.count("header", name, header, found.hasHeader(name) || found.isLeftOut(header));
    });
    Raw links = response.member("links");
    if (links.isObject()) {
      tally.count("links", "links", links, found.isLeftOut(links));
    }
  }

  private void content(Raw content) {
    if (!found.isLeftOut(content)) {
      schemas.walk(content.member("schema"));
    }
  }

  private void delivery(String kind, String name, Raw item) {
    for (String method : METHODS) {
      if (item.has(method)) {
        Raw operation = item.member(method);
        tally.count(kind, name, operation, found.isLeftOut(operation) || found.hasWebhook(name));
        Raw body = document.resolve(operation.member("requestBody"));
        used.add(body.location());
        body.member("content").members().values().forEach(this::content);
        for (String keyword : List.of("parameters", "responses")) {
          Raw value = operation.member(keyword);
          if (value.isObject() || !value.elements().isEmpty()) {
            tally.count(kind + " " + keyword, name, value, found.isLeftOut(operation) || found.isLeftOut(value));
          }
        }
      }
    }
  }
}
