package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.xml.XmlCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Bodies in XML: what is typed of them, and whether two of them are the same, in the eyes of a DOM. */
record XmlBodies(Types types) {

  /** The value of a body, all of which is declared. */
  Object decode(TypeRef type, byte[] xml) {
    Object value = codec(type).parse(xml);
    requireDeclared(type, value);
    return value;
  }

  /** Checks what a caller got of a body: each text in it, in accessors of the model. */
  void check(TypeRef type, Object value, byte[] xml) {
    requireDeclared(type, value);
    Object rebuilt = new Rebuilt(types).of(type, value);
    assertThat(rebuilt).isEqualTo(value);
    assertThat(texts(root(codec(type).toBytes(value)))).isEqualTo(texts(root(xml)));
  }

  static boolean same(byte[] a, byte[] b) {
    return describe(root(a)).equals(describe(root(b)));
  }

  @SuppressWarnings("unchecked") // values of a type go to the codec of that type
  private XmlCodec<Object> codec(TypeRef type) {
    return (XmlCodec<Object>) Calls.constant(types.load(types.xml().id()), types.xml().body(type).constant());
  }

  private void requireDeclared(TypeRef reference, Object value) {
    TypeRef type = reference.resolved();
    if (value == null) {
      return;
    } else if (type instanceof ListRef list) {
      ((Collection<?>) value).forEach(element -> requireDeclared(list.element(), element));
    } else if (type instanceof MapRef map) {
      ((Map<?, ?>) value).values().forEach(element -> requireDeclared(map.value(), element));
    } else if (type instanceof NamedRef named && types.declaration(named) instanceof UnionDecl union) {
      requireDeclared(TypedValues.variant(union, value).type(), ((JsonUnion) value).value());
    } else if (type instanceof NamedRef named && types.declaration(named) instanceof ObjectDecl object) {
      if (object.additional().isEmpty()) {
        assertThat((Map<?, ?>) Calls.call(value, "additionalProperties")).as("undeclared").isEmpty();
      }
      object.properties().forEach(property -> {
        Object typed = Calls.call(value, property.names().accessor());
        Object content = typed instanceof Optional<?> optional ? optional.orElse(null) : typed;
        requireDeclared(property.type(), content);
      });
    }
  }

  private static Element root(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
    }
  }

  /** Values of attributes and texts of elements without parts, those that are not blank. */
  private static List<String> texts(Element element) {
    List<String> texts = new ArrayList<>(attributes(element).values());
    children(element).forEach(child -> texts.addAll(texts(child)));
    if (children(element).isEmpty() && !element.getTextContent().isBlank()) {
      texts.add(element.getTextContent());
    }
    return texts;
  }

  /** Names with namespaces, attributes, texts; no prefixes, and no white space between elements. */
  private static String describe(Element element) {
    List<Element> children = children(element);
    String content = children.isEmpty()
        ? element.getTextContent()
        : children.stream().map(XmlBodies::describe).toList().toString();
    return "{" + element.getNamespaceURI() + "}" + element.getLocalName() + attributes(element) + content;
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
        attributes.put("{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName(), attribute.getValue());
      }
    }
    return attributes;
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
