package io.specwright.generator.lower;

import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.parse.ParsedSpec;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation as the document has it.
 *
 * @param operationId the document's, or one made of method and path
 * @param pathItem the node that holds the operations of the path
 * @param node the operation's node
 */
record OperationSource(
    String operationId, String path, String httpMethod, Operation operation, SpecCursor pathItem, SpecCursor node) {

  /** All operations, in the document's order. */
  static List<OperationSource> of(ParsedSpec spec) {
    List<OperationSource> sources = new ArrayList<>();
    if (spec.api().getPaths() == null) {
      return sources;
    }
    SpecCursor root = SpecCursor.root(spec.tree());
    spec.api().getPaths().forEach((path, item) ->
        root.find("/paths/" + JsonPointer.escape(path))
            .ifPresent(pathItem -> addAll(sources, path, pathItem, item.readOperationsMap())));
    return sources;
  }

  private static void addAll(
      List<OperationSource> sources, String path, SpecCursor pathItem, Map<HttpMethod, Operation> operations) {
    pathItem.keys().forEach(key -> operations.forEach((method, operation) -> {
      if (method.name().toLowerCase(Locale.ROOT).equals(key)) {
        SpecCursor node = pathItem.get(key).orElseThrow();
        sources.add(new OperationSource(
            idOf(operation, method.name(), path), path, method.name(), operation, pathItem, node));
      }
    }));
  }

  boolean hasOwnId() {
    return operation.getOperationId() != null && !operation.getOperationId().isBlank();
  }

  OperationSource withOperationId(String id) {
    return new OperationSource(id, path, httpMethod, operation, pathItem, node);
  }

  OperationSource withPath(String template) {
    return new OperationSource(operationId, template, httpMethod, operation, pathItem, node);
  }

  /** {@code GET /orders/{id}} without an operationId is {@code getOrdersById}. */
  private static String idOf(Operation operation, String method, String path) {
    if (operation.getOperationId() != null && !operation.getOperationId().isBlank()) {
      return operation.getOperationId();
    }
    List<String> words = new ArrayList<>();
    words.add(method.toLowerCase(Locale.ROOT));
    for (String segment : path.split("/")) {
      if (segment.startsWith("{")) {
        words.add("by");
      }
      words.addAll(Words.of(segment));
    }
    return JavaIdentifiers.member(words);
  }
}
