package io.specwright.generator.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NullNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.math.BigDecimal;

/**
 * The part of a document Swagger Parser is given: all but the insides of schemas and the example values. Those are read
 * from our own tree, and Swagger Parser would type them (a text that looks like a date becomes one), lose some of them
 * (boolean schemas, {@code const: null}, unknown keywords) and spend most of its time on them.
 */
final class Skeleton {
  private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

  private Skeleton() {}

  static JsonNode of(SpecNode document, Edition edition) {
    ObjectNode skeleton = object((SpecNode.ObjectNode) document, Place.DOCUMENT);
    skeleton.put("openapi", edition.readAs());
    return skeleton;
  }

  private static JsonNode convert(SpecNode node, Place place) {
    if (place == Place.SCHEMA) {
      return JSON.objectNode();
    }
    if (node instanceof SpecNode.ObjectNode object) {
      return object(object, place);
    }
    if (node instanceof SpecNode.ArrayNode array) {
      ArrayNode elements = JSON.arrayNode();
      array.elements().forEach(element -> elements.add(convert(element, place.element())));
      return elements;
    }
    return scalar(node);
  }

  private static ObjectNode object(SpecNode.ObjectNode object, Place place) {
    ObjectNode members = JSON.objectNode();
    object.members().forEach((name, value) -> {
      Place there = place.member(name);
      boolean isExample = there == Place.LITERAL && place != Place.LITERAL && !name.startsWith("x-");
      // OpenAPI 3.2, which Swagger Parser does not know.
      boolean isItem = place == Place.MEDIA_TYPE && name.equals("itemSchema");
      boolean isCookieStyle = name.equals("style") && value.text().filter("cookie"::equals).isPresent();
      if (!isExample && !isItem && !isCookieStyle) {
        members.set(name, convert(value, there));
      }
    });
    return members;
  }

  private static JsonNode scalar(SpecNode node) {
    if (node instanceof StringNode text) {
      return JSON.textNode(text.value());
    }
    if (node instanceof NumberNode number) {
      return JSON.numberNode(new BigDecimal(number.literal()));
    }
    if (node instanceof BooleanNode bool) {
      return JSON.booleanNode(bool.value());
    }
    if (node instanceof NullNode) {
      return JSON.nullNode();
    }
    throw new IllegalStateException("Not a scalar at " + node.location());
  }
}
