package io.specwright.runtime.xml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints a document in UTF-8, without white space of its own. StAX can do that, too, but lets line breaks in attributes
 * and characters that XML does not have pass.
 */
final class XmlPrinter {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  private XmlPrinter() {}

  /**
   * The bytes.
   *
   * @throws IllegalArgumentException if a name is none of XML, or a text has a character that XML does not have
   */
  static byte[] print(XmlElement root) {
    XmlPrinter printer = new XmlPrinter();
    printer.print(root, Map.of());
    return printer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** @param outer namespaces by prefix, as declared around the element */
  private void print(XmlElement element, Map<String, String> outer) {
    Scope scope = new Scope(outer);
    String tag = scope.spelled(element.name());
    Map<String, String> attributes = new LinkedHashMap<>();
    element.attributes().forEach((name, value) -> attributes.put(scope.spelledAttribute(name), value));
    if (element.isNil()) {
      attributes.put(scope.spelledAttribute(XmlName.of(XmlElement.ABOUT_ELEMENTS, "xsi", "nil")), "true");
    }
    out.append('<').append(tag);
    scope.declared.forEach((prefix, namespace) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace));
    attributes.forEach(this::attribute);
    if (element.text().isEmpty() && element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    if (element.isCdata()) {
      out.append("<![CDATA[").append(checked(element.text()).replace("]]>", "]]]]><![CDATA[>")).append("]]>");
    } else {
      escape(element.text(), false);
    }
    element.children().forEach(child -> print(child, scope.bindings()));
    out.append("</").append(tag).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  /** A parser would make line breaks and tabs of an attribute spaces, and a carriage return a line feed. */
  private void escape(String text, boolean attribute) {
    checked(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> out.append(c);
      }
    }
  }

  private static String checked(String text) {
    text.codePoints().filter(c -> !isCharacter(c)).findFirst().ifPresent(c -> {
      throw new IllegalArgumentException(String.format("XML cannot carry the character U+%04X", c));
    });
    return text;
  }

  private static boolean isCharacter(int c) {
    return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  /** The prefixes that one element can use, and those of them that it must declare. */
  private static final class Scope {
    private final Map<String, String> outer;
    private final Map<String, String> declared = new LinkedHashMap<>();

    Scope(Map<String, String> outer) {
      this.outer = outer;
    }

    String spelled(XmlName name) {
      String prefix = name.prefix();
      if (name.namespace().isEmpty()) {
        return checked(name.local());
      }
      declare(prefix, name.namespace());
      return prefix.isEmpty() ? checked(name.local()) : checked(prefix) + ":" + checked(name.local());
    }

    /** Only a prefix puts an attribute into a namespace. */
    String spelledAttribute(XmlName name) {
      if (name.namespace().isEmpty()) {
        return checked(name.local());
      }
      String prefix = name.prefix();
      for (int i = 1; prefix.isEmpty() || isTaken(prefix, name.namespace()); i++) {
        prefix = "ns" + i;
      }
      return spelled(XmlName.of(name.namespace(), prefix, name.local()));
    }

    private boolean isTaken(String prefix, String namespace) {
      return declared.containsKey(prefix) && !declared.get(prefix).equals(namespace);
    }

    private void declare(String prefix, String namespace) {
      if (!namespace.equals(bindings().get(prefix))) {
        declared.put(prefix, namespace);
      }
    }

    Map<String, String> bindings() {
      if (declared.isEmpty()) {
        return outer;
      }
      Map<String, String> bindings = new HashMap<>(outer);
      bindings.putAll(declared);
      return bindings;
    }

    private static String checked(String name) {
      if (!XmlName.isValid(name)) {
        throw new IllegalArgumentException("'" + name + "' is no name of an XML element or attribute");
      }
      return name;
    }
  }
}
