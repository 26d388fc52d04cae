package io.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML that a schema allows: the samples of JSON, written by OpenAPI's rules for the {@code xml} object straight from
 * the document, without the code under test. Remembers which JSON stands behind which bytes.
 */
final class XmlSamples {
  /** Stands for a line break in an attribute, which the writer of the JDK does not make a reference of. */
  private static final String BREAK = "\uE000";

  private final JsonNode document;
  private final Map<byte[], JsonNode> behind = new IdentityHashMap<>();

  XmlSamples(JsonNode document) {
    this.document = document;
  }

  List<byte[]> of(JsonNode schema) {
    return new Samples(document).of(schema).stream().map(sample -> xml(schema, named(sample))).toList();
  }

  /** What these bytes were made of. */
  Optional<JsonNode> behind(byte[] xml) {
    return Optional.ofNullable(behind.get(xml));
  }

  /** Without members whose names XML does not have. */
  private static JsonNode named(JsonNode sample) {
    JsonNode copy = sample.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.properties().removeIf(member -> !member.getKey().matches("[A-Za-z_][\\w.-]*"));
      object.properties().forEach(member -> member.setValue(named(member.getValue())));
    }
    return copy;
  }

  private byte[] xml(JsonNode schema, JsonNode value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      String reference = schema.path("$ref").asText();
      element(out, schema, reference.substring(reference.lastIndexOf('/') + 1), value);
      out.close();
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
    byte[] text = bytes.toString(StandardCharsets.UTF_8).replace(BREAK, "&#10;").getBytes(StandardCharsets.UTF_8);
    behind.put(text, value);
    return text;
  }

  /** What the nearest {@code xml} object says, of the schema or of what it refers to. */
  private JsonNode xml(JsonNode schema, String keyword) {
    JsonNode own = schema.path("xml").path(keyword);
    JsonNode next = next(schema);
    return own.isMissingNode() && next != schema ? xml(next, keyword) : own;
  }

  private JsonNode next(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").textValue().substring(1))
        : schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
  }

  private JsonNode structure(JsonNode schema) {
    JsonNode next = next(schema);
    return next == schema ? schema : structure(next);
  }

  private void element(XMLStreamWriter out, JsonNode schema, String inferred, JsonNode value)
      throws XMLStreamException {
    String name = xml(schema, "name").asText(inferred);
    String prefix = xml(schema, "prefix").asText();
    String namespace = xml(schema, "namespace").asText();
    out.writeStartElement(prefix, name, namespace);
    if (!namespace.isEmpty()) {
      out.writeNamespace(prefix, namespace);
    }
    content(out, structure(schema), name, value);
    out.writeEndElement();
  }

  private void content(XMLStreamWriter out, JsonNode schema, String name, JsonNode value) throws XMLStreamException {
    if (value.isArray()) {
      for (JsonNode item : value) {
        element(out, schema.path("items"), name, item);
      }
    } else if (value.isObject()) {
      JsonNode properties = schema.path("properties");
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        JsonNode property = properties.path(member.getKey());
        if (xml(property, "attribute").asBoolean()) {
          String text = member.getValue().asText().replace("\n", BREAK);
          out.writeAttribute(xml(property, "name").asText(member.getKey()), text);
        }
      }
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        property(out, schema, member.getKey(), member.getValue());
      }
    } else {
      out.writeCharacters(value.asText());
    }
  }

  private void property(XMLStreamWriter out, JsonNode object, String name, JsonNode value) throws XMLStreamException {
    JsonNode property = object.path("properties").has(name)
        ? object.path("properties").path(name)
        : object.path(object.has("additionalProperties") ? "additionalProperties" : "unevaluatedProperties");
    if (value.isArray() && !xml(property, "wrapped").asBoolean()) {
      for (JsonNode item : value) {
        element(out, structure(property).path("items"), name, item);
      }
    } else if (!xml(property, "attribute").asBoolean()) {
      element(out, property, name, value);
    }
  }
}
