package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.JsonValue;
import java.util.List;

/**
 * Where a property is in the element of its object.
 *
 * @param property its name in JSON
 * @param name that of its element, of each of its elements, or of its attribute
 */
record XmlProperty(String property, Node node, XmlName name, XmlShape shape) {

  /** What kind of node stands for a property. */
  enum Node {
    ELEMENT,
    /** An element for each item of a list. */
    ELEMENTS,
    ATTRIBUTE,
    TEXT,
    CDATA
  }

  boolean isElement() {
    return node == Node.ELEMENT || node == Node.ELEMENTS;
  }

  boolean isText() {
    return node == Node.TEXT || node == Node.CDATA;
  }

  /** The value of one element or more. */
  JsonValue read(List<XmlElement> elements) {
    if (node == Node.ELEMENTS) {
      return JsonValue.of(items(elements).stream().map(shape::read).toList());
    }
    List<JsonValue> values = elements.stream().map(shape::read).toList();
    if (values.size() == 1) {
      return values.get(0);
    }
    boolean lists = values.stream().allMatch(value -> value.kind() == JsonKind.ARRAY);
    return JsonValue.of(lists
        ? values.stream().flatMap(list -> list.asArray().orElseThrow().stream()).toList()
        : values);
  }

  /**
   * What a server has put an element around that the API description does not know: an only element is no item if it
   * is empty where objects are expected, or if it holds nothing but elements of one name that no item has.
   */
  private List<XmlElement> items(List<XmlElement> elements) {
    XmlElement only = elements.get(0);
    if (elements.size() > 1 || only.isNil() || !only.attributes().isEmpty()) {
      return elements;
    }
    if (only.isEmpty()) {
      return shape.fit(only) < 0 || shape.expectsElements() ? List.of() : elements;
    }
    boolean wraps = !only.children().isEmpty() && shape.fit(only) < 0
        && only.children().stream().map(XmlElement::name).distinct().count() == 1;
    return wraps ? only.children() : elements;
  }

  /** Puts a value into the element of its object. A list that has no item leaves no trace, as null does not. */
  void write(XmlElement object, JsonValue value) {
    switch (node) {
      case ELEMENT -> object.add(shape.write(name, value));
      case ELEMENTS -> {
        if (value.kind() == JsonKind.ARRAY) {
          value.asArray().orElseThrow().forEach(item -> object.add(shape.write(name, item)));
        } else if (!value.isNull()) {
          object.add(shape.write(name, value));
        }
      }
      case ATTRIBUTE -> {
        if (!value.isNull()) {
          object.setAttribute(name, XmlScalar.spelled(value));
        }
      }
      case TEXT, CDATA -> {
        if (!value.isNull()) {
          object.setText(XmlScalar.spelled(value), node == Node.CDATA);
        }
      }
    }
  }
}
