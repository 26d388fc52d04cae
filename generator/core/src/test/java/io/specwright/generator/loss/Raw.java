package io.specwright.generator.loss;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.generator.diagnostic.Location;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A node as a plain parser gives it.
 *
 * @param text of a scalar
 */
public record Raw(
    Path file, Location location, JsonNodeType kind, Map<String, Raw> members, List<Raw> elements, String text) {

  static Raw read(Path file, String name) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("{")) {
      try (JsonParser parser = new JsonFactory().createParser(text.toCharArray())) {
        parser.nextToken();
        return json(parser, file, name);
      }
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(1000);
    return yaml(new Yaml(options).compose(new StringReader(text)), file, name);
  }

  /** One that means null, if there is none. */
  public Raw member(String name) {
    return members.getOrDefault(name, new Raw(file, location, JsonNodeType.NULL, Map.of(), List.of(), ""));
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public boolean isNull() {
    return kind == JsonNodeType.NULL;
  }

  boolean isObject() {
    return !members.isEmpty();
  }

  /** As JSON; timestamps and what else YAML alone has are texts. */
  public JsonNode toJson() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (kind) {
      case OBJECT -> {
        ObjectNode object = nodes.objectNode();
        members.forEach((name, member) -> object.set(name, member.toJson()));
        yield object;
      }
      case ARRAY -> nodes.arrayNode().addAll(elements.stream().map(Raw::toJson).toList());
      case BOOLEAN -> nodes.booleanNode(Boolean.parseBoolean(text));
      case NULL -> nodes.nullNode();
      case NUMBER -> nodes.numberNode(new BigDecimal(text));
      default -> nodes.textNode(text);
    };
  }

  /** What a JSON pointer leads to. */
  Optional<Raw> at(String pointer) {
    Raw node = this;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      Raw next = node.elements.isEmpty() ? node.members.get(name) : node.elements.get(Integer.parseInt(name));
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }

  private static Raw json(JsonParser parser, Path file, String name) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    Location location = new Location(name, place.getLineNr(), place.getColumnNr());
    Map<String, Raw> members = new LinkedHashMap<>();
    List<Raw> elements = new ArrayList<>();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        members.put(key, json(parser, file, name));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(json(parser, file, name));
      }
    }
    String text = token.isScalarValue() ? parser.getText() : "";
    JsonNodeType kind = switch (token) {
      case START_OBJECT, END_OBJECT -> JsonNodeType.OBJECT;
      case START_ARRAY, END_ARRAY -> JsonNodeType.ARRAY;
      case VALUE_STRING -> JsonNodeType.STRING;
      case VALUE_TRUE, VALUE_FALSE -> JsonNodeType.BOOLEAN;
      case VALUE_NULL -> JsonNodeType.NULL;
      default -> JsonNodeType.NUMBER;
    };
    return new Raw(file, location, kind, members, elements, text);
  }

  private static Raw yaml(Node node, Path file, String name) {
    Location location =
        new Location(name, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    Map<String, Raw> members = new LinkedHashMap<>();
    List<Raw> elements = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        members.put(((ScalarNode) tuple.getKeyNode()).getValue(), yaml(tuple.getValueNode(), file, name));
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(element -> elements.add(yaml(element, file, name)));
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    JsonNodeType kind = switch (node.getTag().getValue()) {
      case "tag:yaml.org,2002:map" -> JsonNodeType.OBJECT;
      case "tag:yaml.org,2002:seq" -> JsonNodeType.ARRAY;
      case "tag:yaml.org,2002:bool" -> JsonNodeType.BOOLEAN;
      case "tag:yaml.org,2002:null" -> JsonNodeType.NULL;
      case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float" -> JsonNodeType.NUMBER;
      default -> JsonNodeType.STRING;
    };
    return new Raw(file, location, kind, members, elements, text);
  }
}
