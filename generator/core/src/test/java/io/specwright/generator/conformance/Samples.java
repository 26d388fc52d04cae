package io.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON values that a schema allows, read straight from the document: each kind of scalar with its awkward values,
 * lists empty and full, objects with everything, with the least, with each property absent and with each one null.
 */
final class Samples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Beyond this depth a schema that contains itself gets no more optional properties and elements. */
  private static final int DEEP = 5;
  private static final int MOST = 60;

  private final JsonNode document;

  Samples(JsonNode document) {
    this.document = document;
  }

  /** At least one, the richest first. */
  List<JsonNode> of(JsonNode schema) {
    return of(schema, 0);
  }

  private List<JsonNode> of(JsonNode reference, int depth) {
    JsonNode schema = resolved(reference);
    Set<JsonNode> values = new LinkedHashSet<>();
    if (schema.has("const")) {
      values.add(schema.get("const"));
    } else if (schema.has("enum")) {
      schema.get("enum").forEach(values::add);
    } else if (schema.has("oneOf") || schema.has("anyOf")) {
      for (JsonNode variant : schema.path(schema.has("oneOf") ? "oneOf" : "anyOf")) {
        values.addAll(variant(schema, variant, depth));
      }
    } else if (schema.has("allOf")) {
      ObjectNode flat = flat(schema);
      values.addAll(flat.path("properties").isEmpty() ? of(schema.at("/allOf/0"), depth) : ofObject(flat, depth));
    } else {
      List<String> types = types(schema);
      types.forEach(type -> values.addAll(ofType(type, schema, depth)));
    }
    if (schema.path("nullable").booleanValue()) {
      values.add(JSON.nullNode());
    }
    return values.stream().limit(MOST).toList();
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode node = schema;
    while (node.has("$ref")) {
      node = document.at(node.get("$ref").textValue().substring(1));
    }
    return node;
  }

  private static List<String> types(JsonNode schema) {
    if (schema.path("type").isArray()) {
      List<String> types = new ArrayList<>();
      schema.get("type").forEach(type -> types.add(type.textValue()));
      return types;
    }
    boolean object = schema.has("properties") || schema.has("additionalProperties");
    return List.of(schema.path("type").asText(object ? "object" : schema.has("items") ? "array" : "any"));
  }

  private List<JsonNode> ofType(String type, JsonNode schema, int depth) {
    String format = schema.path("format").asText("");
    return switch (type) {
      case "null" -> List.of(JSON.nullNode());
      case "boolean" -> values("true", "false");
      case "integer" -> format.equals("int32")
          ? values("42", "0", "-2147483648", "2147483647")
          : values("42", "9007199254740993", "-9223372036854775808", "0");
      case "number" -> switch (format) {
        case "float", "double" -> values("43.125", "0.1", "-3", "1e-3", "33.333");
        default -> values("0.33333", "10.50", "123456789012345678901234567890.123456789", "-1E+3", "7");
      };
      case "string" -> ofString(format, schema);
      case "array" -> ofArray(schema, depth);
      case "object" -> ofObject(schema, depth);
      default -> values("\"text\"", "42", "1.50", "true", "[1,\"b\",null]", "{\"a\":{\"b\":[]}}");
    };
  }

  private static List<JsonNode> ofString(String format, JsonNode schema) {
    if (format.equals("byte") || schema.path("contentEncoding").asText().equals("base64")) {
      return values("\"aGVsbG8sIHdvcmxkIQ==\"", "\"+/8=\"", "\"\"");
    }
    return switch (format) {
      case "date-time" -> values(
          "\"2022-08-26T18:38:00Z\"", "\"2024-02-29T23:59:59.123456789+05:30\"", "\"1999-12-31T00:00:00.000-12:00\"");
      case "date" -> values("\"2022-12-12\"", "\"2024-02-29\"");
      case "time" -> values("\"13:06:12Z\"", "\"23:59:59.5+01:00\"");
      case "duration" -> values("\"P123DT22H14M12.011S\"", "\"P40D\"", "\"PT35.625S\"", "\"PT0S\"");
      case "uuid" -> values("\"123e4567-e89b-12d3-a456-426614174000\"");
      case "uri" -> values("\"https://www.example.org/a?b=c#d\"", "\"/relative\"");
      case "http-date" -> values("\"Fri, 26 Aug 2022 14:38:00 GMT\"");
      default -> values("\"hello\"", "\"\"", "\"\\u00e9 \\ud83d\\ude00 \\\" \\\\ \\n\"");
    };
  }

  private static List<JsonNode> values(String... texts) {
    return java.util.Arrays.stream(texts).map(Json::parse).toList();
  }

  private List<JsonNode> ofArray(JsonNode schema, int depth) {
    ArrayNode full = JSON.arrayNode();
    if (depth < DEEP) {
      of(schema.path("items"), depth + 1).forEach(full::add);
    }
    return List.of(full, JSON.arrayNode());
  }

  private List<JsonNode> variant(JsonNode union, JsonNode variant, int depth) {
    JsonNode discriminator = union.path("discriminator");
    List<JsonNode> values = of(variant, depth);
    if (!discriminator.has("propertyName")) {
      return values;
    }
    String name = discriminator.get("propertyName").textValue();
    String reference = variant.path("$ref").asText();
    String value = reference.substring(reference.lastIndexOf('/') + 1);
    for (Map.Entry<String, JsonNode> entry : discriminator.path("mapping").properties()) {
      value = entry.getValue().asText().equals(reference) ? entry.getKey() : value;
    }
    List<JsonNode> named = new ArrayList<>();
    for (JsonNode object : values) {
      named.add(((ObjectNode) object.deepCopy()).put(name, value));
    }
    return named;
  }

  private List<JsonNode> ofObject(JsonNode schema, int depth) {
    Set<String> required = new LinkedHashSet<>();
    schema.path("required").forEach(name -> required.add(name.textValue()));
    Map<String, List<JsonNode>> properties = new LinkedHashMap<>();
    schema.path("properties").properties().forEach(property -> {
      if (!resolved(property.getValue()).path("not").isObject()
          && (depth < DEEP || required.contains(property.getKey()))) {
        properties.put(property.getKey(), of(property.getValue(), depth + 1));
      }
    });
    ObjectNode full = JSON.objectNode();
    ObjectNode least = JSON.objectNode();
    properties.forEach((name, values) -> {
      full.set(name, values.get(0));
      if (required.contains(name)) {
        least.set(name, values.get(0));
      }
    });
    JsonNode additional = schema.path("additionalProperties").isObject()
        ? schema.get("additionalProperties") : schema.path("unevaluatedProperties");
    if (additional.isObject() && depth < DEEP) {
      List<JsonNode> values = of(additional, depth + 1);
      for (int i = 0; i < values.size(); i++) {
        full.set(i == 0 ? "a \"name\"" : "k" + i, values.get(i));
      }
    }
    List<JsonNode> objects = new ArrayList<>(List.of(full, least));
    properties.forEach((name, values) -> {
      values.stream().skip(1).forEach(value -> objects.add(full.deepCopy().set(name, value)));
      if (!required.contains(name)) {
        objects.add(full.deepCopy().without(name));
      }
    });
    return objects;
  }

  /** All parts of {@code allOf} as one schema. */
  private ObjectNode flat(JsonNode schema) {
    ObjectNode flat = JSON.objectNode();
    ObjectNode properties = flat.putObject("properties");
    ArrayNode required = flat.putArray("required");
    gather(schema, properties, required);
    return flat;
  }

  private void gather(JsonNode schema, ObjectNode properties, ArrayNode required) {
    schema.path("allOf").forEach(part -> gather(resolved(part), properties, required));
    schema.path("properties").properties().forEach(each -> properties.set(each.getKey(), each.getValue()));
    schema.path("required").forEach(required::add);
  }
}
