package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonValue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What values of a type are within an XML element: says how to turn the element into the JSON form of the value, from
 * which its codec makes the Java object, and back.
 *
 * <p>Reading is tolerant: names count without their namespace, what is not as it should be is kept as it is, so that
 * only the accessor of a mistyped property fails.
 */
public abstract class XmlShape {

  XmlShape() {}

  /** A shape that is asked for when a value of it is met: shapes may refer to each other in circles. */
  public static XmlShape of(Supplier<? extends XmlShape> shape) {
    return new Later(shape);
  }

  /** The value of an element. */
  final JsonValue read(XmlElement element) {
    return element.isNil() ? JsonValue.ofNull() : content(element);
  }

  /** A new element with a value. */
  final XmlElement write(XmlName name, JsonValue value) {
    XmlElement element = new XmlElement(name);
    if (value.isNull()) {
      element.setNil();
    } else {
      fill(element, value);
    }
    return element;
  }

  /** The value of an element that does not stand for null. */
  abstract JsonValue content(XmlElement element);

  /** Puts a value that is not null into an element. */
  abstract void fill(XmlElement element, JsonValue value);

  /** The value of an attribute, or of the text of an element. */
  JsonValue text(String text) {
    return JsonValue.of(text);
  }

  /** How well an element fits: the more the better, below zero if it does not. */
  abstract int fit(XmlElement element);

  /** How well a value fits. */
  abstract int fit(JsonValue value);

  /** Whether an element of this shape is never quite empty. */
  boolean expectsElements() {
    return false;
  }

  private static final class Later extends XmlShape {
    private final Supplier<? extends XmlShape> supplier;
    private volatile @Nullable XmlShape shape;

    Later(Supplier<? extends XmlShape> supplier) {
      this.supplier = supplier;
    }

    /** Asked for twice at worst, with the same answer. */
    private XmlShape shape() {
      XmlShape known = shape;
      if (known == null) {
        known = supplier.get();
        shape = known;
      }
      return known;
    }

    @Override
    JsonValue content(XmlElement element) {
      return shape().content(element);
    }

    @Override
    void fill(XmlElement element, JsonValue value) {
      shape().fill(element, value);
    }

    @Override
    JsonValue text(String text) {
      return shape().text(text);
    }

    @Override
    int fit(XmlElement element) {
      return shape().fit(element);
    }

    @Override
    int fit(JsonValue value) {
      return shape().fit(value);
    }

    @Override
    boolean expectsElements() {
      return shape().expectsElements();
    }
  }
}
