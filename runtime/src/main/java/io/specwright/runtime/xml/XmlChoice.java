package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.function.ToIntFunction;

/** Values of one of several shapes: the one that fits best, the first of those that do so equally. */
public final class XmlChoice extends XmlShape {
  private final List<XmlShape> shapes;

  private XmlChoice(List<XmlShape> shapes) {
    this.shapes = shapes;
  }

  /** A value of one of these, at least one. */
  public static XmlChoice of(XmlShape... shapes) {
    return new XmlChoice(List.of(shapes));
  }

  private XmlShape best(ToIntFunction<XmlShape> fit) {
    XmlShape best = XmlObject.FREE;
    int most = -1;
    for (XmlShape shape : shapes) {
      int found = fit.applyAsInt(shape);
      if (found > most) {
        best = shape;
        most = found;
      }
    }
    return best;
  }

  @Override
  JsonValue content(XmlElement element) {
    return best(shape -> shape.fit(element)).content(element);
  }

  @Override
  void fill(XmlElement element, JsonValue value) {
    best(shape -> shape.fit(value)).fill(element, value);
  }

  @Override
  JsonValue text(String text) {
    XmlElement element = new XmlElement(XmlName.of("text"));
    element.setText(text, false);
    return content(element);
  }

  @Override
  int fit(XmlElement element) {
    return best(shape -> shape.fit(element)).fit(element);
  }

  @Override
  int fit(JsonValue value) {
    return best(shape -> shape.fit(value)).fit(value);
  }

  @Override
  boolean expectsElements() {
    return shapes.stream().allMatch(XmlShape::expectsElements);
  }
}
