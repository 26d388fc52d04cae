package io.specwright.runtime.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element with what is in it. Where text and elements are mixed, their order is not kept. */
final class XmlElement {
  /** Of attributes that are about elements, such as {@code xsi:nil}, and no part of their value. */
  static final String ABOUT_ELEMENTS = "http://www.w3.org/2001/XMLSchema-instance";

  private final XmlName name;
  private Map<XmlName, String> attributes = Map.of();
  private List<XmlElement> children = List.of();
  private String text = "";
  private boolean cdata;
  private boolean nil;

  XmlElement(XmlName name) {
    this.name = name;
  }

  XmlName name() {
    return name;
  }

  Map<XmlName, String> attributes() {
    return attributes;
  }

  List<XmlElement> children() {
    return children;
  }

  /** All text directly in the element. */
  String text() {
    return text;
  }

  /** Whether the text is to be written as a CDATA section. */
  boolean isCdata() {
    return cdata;
  }

  /** Whether it stands for null: {@code xsi:nil="true"}. */
  boolean isNil() {
    return nil;
  }

  /** Whether there is nothing but text in it. */
  boolean isLeaf() {
    return children.isEmpty() && attributes.isEmpty();
  }

  boolean isEmpty() {
    return isLeaf() && text.isBlank();
  }

  void setAttribute(XmlName attribute, String value) {
    attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
    attributes.put(attribute, value);
  }

  void add(XmlElement child) {
    children = children.isEmpty() ? new ArrayList<>() : children;
    children.add(child);
  }

  void setText(String content, boolean asCdata) {
    text = content;
    cdata = asCdata;
  }

  void setNil() {
    nil = true;
  }
}
