package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.xml.XmlProperty.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects: an element or attribute for each property. What is not declared is kept: elements under their names,
 * attributes with an {@code @} before them, text as {@code #text}; it is written back in the same way.
 */
public final class XmlObject extends XmlShape {
  /** Any value: text is a string, and an element that has more is an object. */
  public static final XmlObject FREE = new XmlObject();

  private static final String ATTRIBUTE = "@";
  private static final String TEXT = "#text";
  private static final XmlName ITEM = XmlName.of("item");

  private final Map<String, XmlProperty> properties = new LinkedHashMap<>();
  private @Nullable XmlShape additional;

  private XmlObject() {}

  /** An object without declared properties, to begin with. */
  public static XmlObject of() {
    return new XmlObject();
  }

  /** Adds a property that is an element of its own name. */
  public XmlObject element(String property, XmlShape shape) {
    return element(property, property, shape);
  }

  /** Adds a property that is an element. */
  public XmlObject element(String property, String name, XmlShape shape) {
    return element(property, XmlName.of(name), shape);
  }

  /** Adds a property that is an element in a namespace. */
  public XmlObject element(String property, XmlName name, XmlShape shape) {
    return add(property, Node.ELEMENT, name, shape);
  }

  /** Adds a list whose items are elements of its own name, with nothing around them. */
  public XmlObject elements(String property, XmlShape item) {
    return elements(property, property, item);
  }

  /** Adds a list whose items are elements, with nothing around them. */
  public XmlObject elements(String property, String name, XmlShape item) {
    return elements(property, XmlName.of(name), item);
  }

  /** Adds a list whose items are elements in a namespace, with nothing around them. */
  public XmlObject elements(String property, XmlName name, XmlShape item) {
    return add(property, Node.ELEMENTS, name, item);
  }

  /** Adds a property that is an attribute of its own name. */
  public XmlObject attribute(String property, XmlShape shape) {
    return attribute(property, property, shape);
  }

  /** Adds a property that is an attribute. */
  public XmlObject attribute(String property, String name, XmlShape shape) {
    return attribute(property, XmlName.of(name), shape);
  }

  /** Adds a property that is an attribute in a namespace. */
  public XmlObject attribute(String property, XmlName name, XmlShape shape) {
    return add(property, Node.ATTRIBUTE, name, shape);
  }

  /** Adds the property that is the text of the object's element. */
  public XmlObject text(String property, XmlShape shape) {
    return add(property, Node.TEXT, XmlName.of(property), shape);
  }

  /** Adds the property that is the text of the object's element, and written as a CDATA section. */
  public XmlObject cdata(String property, XmlShape shape) {
    return add(property, Node.CDATA, XmlName.of(property), shape);
  }

  /** Gives the elements that are no declared property a shape. */
  public XmlObject additional(XmlShape shape) {
    additional = shape;
    return this;
  }

  private XmlObject add(String property, Node node, XmlName name, XmlShape shape) {
    properties.put(property, new XmlProperty(property, node, name, shape));
    return this;
  }

  // Reading

  @Override
  JsonValue content(XmlElement element) {
    @Nullable XmlProperty textual = textual();
    if (element.isLeaf() && textual == null && (properties.isEmpty() && additional == null || !element.isEmpty())) {
      return JsonValue.of(element.text());
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    element.attributes().forEach((name, value) -> readAttribute(name, value, members));
    readElements(element.children(), members);
    if (textual != null) {
      String text = element.children().isEmpty() ? element.text() : element.text().strip();
      members.put(textual.property(), textual.shape().text(text));
    } else if (additional == null && !element.text().isBlank()) {
      members.put(TEXT, JsonValue.of(element.text()));
    }
    return JsonValue.of(members);
  }

  private void readAttribute(XmlName name, String value, Map<String, JsonValue> members) {
    XmlProperty declared = declared(name, false);
    if (declared != null) {
      members.put(declared.property(), declared.shape().text(value));
    } else if (additional == null) {
      members.put(ATTRIBUTE + name.local(), JsonValue.of(value));
    }
  }

  private void readElements(List<XmlElement> children, Map<String, JsonValue> members) {
    Map<XmlProperty, List<XmlElement>> byProperty = new LinkedHashMap<>();
    Map<String, List<XmlElement>> undeclared = new LinkedHashMap<>();
    for (XmlElement child : children) {
      XmlProperty declared = declared(child.name(), true);
      List<XmlElement> alike = declared != null
          ? byProperty.computeIfAbsent(declared, property -> new ArrayList<>())
          : undeclared.computeIfAbsent(child.name().local(), name -> new ArrayList<>());
      alike.add(child);
    }
    byProperty.forEach((property, elements) -> members.put(property.property(), property.read(elements)));
    undeclared.forEach((name, elements) -> members.putIfAbsent(name,
        new XmlProperty(name, Node.ELEMENT, XmlName.of(name), ofUndeclared()).read(elements)));
    for (XmlProperty property : properties.values()) {
      if (property.node() == Node.ELEMENTS) {
        // In XML, a list of no items and no list are the same.
        members.putIfAbsent(property.property(), JsonValue.of(List.of()));
      }
    }
  }

  private XmlShape ofUndeclared() {
    return additional == null ? FREE : additional;
  }

  /** The property of this name and namespace, or else the first of this name, or else the one called so in JSON. */
  private @Nullable XmlProperty declared(XmlName name, boolean element) {
    XmlProperty found = null;
    for (XmlProperty property : properties.values()) {
      if (isCandidate(property, element) && property.name().local().equals(name.local())) {
        if (property.name().namespace().equals(name.namespace())) {
          return property;
        }
        found = found == null ? property : found;
      }
    }
    XmlProperty called = properties.get(name.local());
    return found == null && called != null && isCandidate(called, element) ? called : found;
  }

  private static boolean isCandidate(XmlProperty property, boolean element) {
    return element ? property.isElement() : property.node() == Node.ATTRIBUTE;
  }

  private @Nullable XmlProperty textual() {
    return properties.values().stream().filter(XmlProperty::isText).findFirst().orElse(null);
  }

  // Writing

  @Override
  void fill(XmlElement element, JsonValue value) {
    if (value.kind() == JsonKind.OBJECT) {
      value.asObject().orElseThrow().forEach((name, member) -> write(element, name, member));
    } else if (value.kind() == JsonKind.ARRAY) {
      value.asArray().orElseThrow().forEach(item -> element.add(FREE.write(ITEM, item)));
    } else {
      element.setText(XmlScalar.spelled(value), false);
    }
  }

  private void write(XmlElement element, String name, JsonValue value) {
    XmlProperty property = properties.get(name);
    if (property != null) {
      property.write(element, value);
    } else if (additional == null && name.startsWith(ATTRIBUTE)) {
      element.setAttribute(XmlName.of(name.substring(1)), XmlScalar.spelled(value));
    } else if (additional == null && name.equals(TEXT)) {
      element.setText(XmlScalar.spelled(value), false);
    } else if (additional == null && value.kind() == JsonKind.ARRAY) {
      value.asArray().orElseThrow().forEach(item -> element.add(FREE.write(XmlName.of(name), item)));
    } else {
      element.add(ofUndeclared().write(XmlName.of(name), value));
    }
  }

  // Fitting

  @Override
  int fit(XmlElement element) {
    int known = 0;
    int unknown = 0;
    for (XmlElement child : element.children()) {
      known += declared(child.name(), true) != null ? 1 : 0;
      unknown += declared(child.name(), true) == null ? 1 : 0;
    }
    for (XmlName attribute : element.attributes().keySet()) {
      known += declared(attribute, false) != null ? 1 : 0;
      unknown += declared(attribute, false) == null ? 1 : 0;
    }
    if (!element.text().isBlank()) {
      known += textual() != null ? 1 : 0;
      unknown += textual() == null ? 1 : 0;
    }
    return fit(known, unknown);
  }

  @Override
  int fit(JsonValue value) {
    if (value.kind() != JsonKind.OBJECT) {
      return -1;
    }
    Collection<String> names = value.asObject().orElseThrow().keySet();
    int known = (int) names.stream().filter(properties::containsKey).count();
    return fit(known, names.size() - known);
  }

  @Override
  boolean expectsElements() {
    return properties.values().stream().anyMatch(XmlProperty::isElement);
  }

  private int fit(int known, int unknown) {
    boolean open = additional != null || properties.isEmpty();
    return known == 0 && unknown > 0 && !open ? -1 : Math.max(0, 2 * known - (open ? 0 : unknown));
  }
}
