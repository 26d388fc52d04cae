package io.specwright.runtime.xml;

import io.specwright.runtime.json.DecodingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses a whole document. Document types are refused, and with them entities, expanded or external; so is nesting
 * deeper than 256 and more than a million elements and attributes. How long a document is, a transport limits.
 */
final class XmlParser {
  static final int MAX_DEPTH = 256;
  static final int MAX_NODES = 1_000_000;

  private final XMLStreamReader in;
  private final Deque<Open> open = new ArrayDeque<>();
  private int nodes;

  /** An element that is not at its end, and the text so far. */
  private record Open(XmlElement element, StringBuilder text) {}

  private XmlParser(XMLStreamReader in) {
    this.in = in;
  }

  /**
   * The root.
   *
   * @param charset what counts unless the document has a byte order mark (RFC 7303, section 3.2)
   * @throws DecodingException if the document is not well-formed or beyond a limit
   */
  static XmlElement parse(byte[] content, Optional<Charset> charset) {
    InputStream bytes = new ByteArrayInputStream(content);
    try {
      XMLStreamReader in = charset.isEmpty() || hasByteOrderMark(content)
          ? factory().createXMLStreamReader(bytes)
          : factory().createXMLStreamReader(bytes, charset.get().name());
      return new XmlParser(in).root();
    } catch (XMLStreamException e) {
      DecodingException malformed = new DecodingException("$", "the body is not well-formed XML"
          + (e.getLocation() == null ? "" : place(e.getLocation())));
      malformed.initCause(e);
      throw malformed;
    }
  }

  /** The JDK's own, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The JDK's own limit differs by its version, and is told as an error of syntax.
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(MAX_DEPTH + 1));
    factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private static boolean hasByteOrderMark(byte[] content) {
    int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB && content.length > 2 && (content[2] & 0xFF) == 0xBF;
  }

  private XmlElement root() throws XMLStreamException {
    XmlElement root = null;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> root = end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.DTD -> throw refused("document types are refused");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("entities are refused");
        default -> {
          // Comments, processing instructions and white space around the root are no content.
        }
      }
    }
    if (root == null) {
      throw refused("there is no element");
    }
    return root;
  }

  private void start() {
    if (open.size() == MAX_DEPTH) {
      throw refused("elements are nested more than " + MAX_DEPTH + " levels deep");
    }
    XmlElement element = new XmlElement(name(in.getNamespaceURI(), in.getLocalName()));
    for (int i = 0; i < in.getAttributeCount(); i++) {
      addAttribute(element, name(in.getAttributeNamespace(i), in.getAttributeLocalName(i)), in.getAttributeValue(i));
    }
    nodes += 1 + in.getAttributeCount();
    if (nodes > MAX_NODES) {
      throw refused("there are more than " + MAX_NODES + " elements and attributes");
    }
    if (!open.isEmpty()) {
      open.peek().element.add(element);
    }
    open.push(new Open(element, new StringBuilder()));
  }

  private static void addAttribute(XmlElement element, XmlName name, String value) {
    if (!name.namespace().equals(XmlElement.ABOUT_ELEMENTS)) {
      element.setAttribute(name, value);
    } else if (name.local().equals("nil") && (value.strip().equals("true") || value.strip().equals("1"))) {
      element.setNil();
    }
  }

  private static XmlName name(String namespace, String local) {
    return XmlName.of(namespace == null ? "" : namespace, local);
  }

  private void text() {
    if (!open.isEmpty()) {
      open.peek().text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }
  }

  private XmlElement end() {
    Open ended = open.pop();
    ended.element.setText(ended.text.toString(), false);
    return ended.element;
  }

  private DecodingException refused(String problem) {
    return new DecodingException("$", problem + " in the XML" + place(in.getLocation()));
  }

  private static String place(javax.xml.stream.Location place) {
    return " at line " + place.getLineNumber() + ", column " + place.getColumnNumber();
  }
}
