package io.specwright.generator.shapes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.SpecParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A bundled document as a tree that a test may change, and the names it gets. */
record EditableDocument(ObjectNode root) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static EditableDocument load(Path file) {
    SpecNode tree = SpecLoader.load(file, new Diagnostics()).orElseThrow().root();
    return new EditableDocument((ObjectNode) JSON.valueToTree(plain(tree)));
  }

  private static Object plain(SpecNode node) {
    if (node instanceof SpecNode.ObjectNode object) {
      Map<String, Object> members = new java.util.LinkedHashMap<>();
      object.members().forEach((name, value) -> members.put(name, plain(value)));
      return members;
    } else if (node instanceof SpecNode.ArrayNode array) {
      return array.elements().stream().map(EditableDocument::plain).toList();
    } else if (node instanceof SpecNode.NumberNode number) {
      return new java.math.BigDecimal(number.literal());
    } else if (node instanceof SpecNode.BooleanNode bool) {
      return bool.value();
    }
    return node.text().map(Object.class::cast).orElse(NullNode.getInstance());
  }

  /** Shuffles all objects, removes schemas, properties and operations, and adds new ones. */
  EditableDocument edited(Random random) {
    ObjectNode copy = root.deepCopy();
    ObjectNode schemas = (ObjectNode) copy.at("/components/schemas");
    thin(schemas, random, 10);
    schemas.forEach(schema -> thin(schema.get("properties"), random, 10));
    copy.get("paths").forEach(path -> thin(path, random, 10));
    dropDanglingReferences(copy, schemas);
    for (int i = 0; i < 5; i++) {
      schemas.set("Zz" + random.nextInt(1_000) + "Added", schemas.objectNode().put("type", "object"));
    }
    schemas.forEach(schema -> {
      if (schema.get("properties") instanceof ObjectNode properties) {
        properties.set("zz_added" + random.nextInt(1_000), properties.objectNode().put("type", "string"));
      }
    });
    ObjectNode operation = JSON.createObjectNode().put("operationId", "zzAdded");
    operation.putObject("responses").putObject("204").put("description", "Done");
    ((ObjectNode) copy.get("paths")).putObject("/zz-added").set("get", operation);
    return new EditableDocument((ObjectNode) shuffled(copy, random));
  }

  /** Removes one member in so many. */
  private static void thin(JsonNode node, Random random, int oneIn) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.stream().filter(name -> random.nextInt(oneIn) == 0).forEach(object::remove);
    }
  }

  private static void dropDanglingReferences(JsonNode node, ObjectNode schemas) {
    if (isDangling(node.path("$ref").asText(""), schemas)) {
      ((ObjectNode) node).remove("$ref");
    }
    if (node.path("mapping") instanceof ObjectNode mapping) {
      mapping.properties().removeIf(entry -> isDangling(entry.getValue().asText(), schemas));
    }
    node.forEach(child -> dropDanglingReferences(child, schemas));
  }

  private static boolean isDangling(String reference, ObjectNode schemas) {
    String name = reference.replaceFirst("^#/components/schemas/([^/]*).*$", "$1")
        .replace("~1", "/")
        .replace("~0", "~");
    return reference.startsWith("#/components/schemas/") && !schemas.has(name);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode result = object.objectNode();
      names.forEach(name -> result.set(name, shuffled(object.get(name), random)));
      return result;
    } else if (node instanceof ArrayNode array) {
      ArrayNode result = array.arrayNode();
      array.forEach(element -> result.add(shuffled(element, random)));
      return result;
    }
    return node;
  }

  /** Java names by place: of types, properties, enum values, services, methods and their parameters. */
  Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    SdkModel model = lower();
    model.types().forEach(type -> {
      String place = type.origin().pointer();
      names.put(place, type.id().name());
      if (type instanceof ObjectDecl object) {
        object.properties().forEach(property ->
            names.put(place + " " + property.wireName(), property.names().accessor()));
      } else if (type instanceof EnumDecl constants) {
        constants.constants().forEach(constant -> names.put(place + " " + constant.wireValue(), constant.name()));
      }
    });
    model.services().forEach(service -> {
      names.put("tag " + service.title(), service.id().simpleName() + " " + service.accessor());
      for (OperationDecl operation : service.operations()) {
        names.put(
            "operation " + operation.operationId() + operation.body().map(body -> " " + body.encoding()).orElse(""),
            operation.names().sync());
        operation.body().flatMap(BodyDecl::parts).ifPresent(multipart -> {
          names.put("parts " + operation.operationId(), multipart.id().simpleName());
          multipart.parts().forEach(part ->
              names.put("part " + operation.operationId() + " " + part.wireName(), part.names().accessor()));
        });
        operation.params().ifPresent(params -> {
          names.put("params " + operation.operationId(), params.id().simpleName());
          params.parameters().forEach(parameter -> names.put(
              "param " + operation.operationId() + " " + parameter.wireName(), parameter.names().accessor()));
        });
      }
    });
    return names;
  }

  private SdkModel lower() {
    try {
      Path file = Files.createTempFile("edited", ".json");
      try {
        JSON.writeValue(file.toFile(), root);
        Diagnostics diagnostics = new Diagnostics();
        return SpecLoader.load(file, diagnostics)
            .flatMap(bundle -> SpecParser.parse(bundle, diagnostics))
            .map(parsed -> SdkLowering.lower(parsed, GeneratorConfig.of("acme"), diagnostics))
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
