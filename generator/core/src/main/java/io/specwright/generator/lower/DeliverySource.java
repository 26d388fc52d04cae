package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A webhook or a callback as the document has it: what the API sends by POST or PUT, as JSON.
 *
 * @param key of its own, beginning with the name
 * @param operation as the receiver sees it
 * @param schema of the payload
 * @param headers by name as spelled, the parameters that are headers
 */
record DeliverySource(
    String key, String name, SpecCursor operation, SpecCursor schema, Map<String, SpecCursor> headers) {
  private static final List<String> METHODS = List.of("post", "put");

  static List<DeliverySource> webhooks(SpecCursor root) {
    List<DeliverySource> sources = new ArrayList<>();
    List<SpecCursor.Member> members = new ArrayList<>(root.members("webhooks"));
    members.addAll(root.members("x-webhooks"));
    members.forEach(member -> addAll(sources, member.name(), member.name(), member.value().resolved()));
    return sources;
  }

  /** Of all operations; a callback that several of them share counts once. */
  static List<DeliverySource> callbacks(List<OperationSource> operations) {
    List<DeliverySource> sources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (OperationSource operation : operations) {
      for (SpecCursor.Member callback : operation.node().members("callbacks")) {
        SpecCursor expressions = callback.value().resolved();
        if (seen.add(expressions.pointer())) {
          String key = callback.name() + " " + operation.operationId();
          expressions.keys().stream().filter(expression -> !expression.startsWith("x-")).forEach(expression -> addAll(
              sources, key, callback.name(), expressions.get(expression).orElseThrow().resolved()));
        }
      }
    }
    return sources;
  }

  private static void addAll(List<DeliverySource> sources, String key, String name, SpecCursor item) {
    for (String method : METHODS) {
      item.get(method).ifPresent(operation -> schema(operation).ifPresent(schema -> {
        boolean taken = sources.stream().anyMatch(source -> source.key().equals(key));
        sources.add(new DeliverySource(
            taken ? key + " " + method + " " + sources.size() : key, name, operation, schema,
            headers(item, operation)));
      }));
    }
  }

  private static Optional<SpecCursor> schema(SpecCursor operation) {
    return operation.getResolved("requestBody")
        .flatMap(body -> MediaTypes.first(body.members("content"), MediaTypes::isJson))
        .flatMap(media -> media.value().get("schema"));
  }

  private static Map<String, SpecCursor> headers(SpecCursor item, SpecCursor operation) {
    Map<String, SpecCursor> headers = new LinkedHashMap<>();
    List<SpecCursor> parameters = new ArrayList<>(item.elements("parameters"));
    parameters.addAll(operation.elements("parameters"));
    for (SpecCursor entry : parameters) {
      SpecCursor parameter = entry.resolved();
      if (parameter.text("in").filter("header"::equals).isPresent()) {
        headers.put(parameter.text("name").orElse(""), parameter);
      }
    }
    return headers;
  }

  /**
   * Headers that can have but one value, which then says what this is; so does an example, where the name of the header
   * says that it names events.
   */
  Map<String, String> eventHeaders() {
    Map<String, String> values = new LinkedHashMap<>();
    headers.forEach((name, parameter) -> {
      Optional<SpecCursor> schema = parameter.getResolved("schema");
      Optional<String> only = schema.flatMap(DeliverySource::only);
      boolean isEvent = name.toLowerCase(Locale.ROOT).endsWith("event");
      Optional<String> example = parameter.text("example").or(() -> schema.flatMap(node -> node.text("example")));
      only.or(() -> isEvent ? example : Optional.empty()).ifPresent(value -> values.put(name, value));
    });
    return values;
  }

  private static Optional<String> only(SpecCursor schema) {
    List<SpecCursor> constants = schema.elements("enum");
    return schema.text("const").or(() ->
        constants.size() == 1 ? constants.get(0).node().text() : Optional.empty());
  }
}
