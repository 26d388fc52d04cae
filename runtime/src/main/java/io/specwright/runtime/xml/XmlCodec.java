package io.specwright.runtime.xml;

import io.specwright.runtime.http.BodyCodec;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads and writes the values of one Java type as whole XML documents.
 *
 * @param <T> the Java type
 */
public final class XmlCodec<T> implements BodyCodec<T> {
  private final XmlName root;
  private final JsonCodec<T> codec;
  private final XmlShape shape;

  private XmlCodec(XmlName root, JsonCodec<T> codec, XmlShape shape) {
    this.root = root;
    this.codec = codec;
    this.shape = shape;
  }

  /** Documents whose root has this name. */
  public static <T> XmlCodec<T> of(String root, JsonCodec<T> codec, XmlShape shape) {
    return of(XmlName.of(root), codec, shape);
  }

  /** Documents whose root has this name in a namespace. */
  public static <T> XmlCodec<T> of(XmlName root, JsonCodec<T> codec, XmlShape shape) {
    return new XmlCodec<>(root, codec, shape);
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  /**
   * Decodes a document whose encoding is what it says itself.
   *
   * @throws DecodingException if it is not well-formed, or not of this type
   */
  public T parse(byte[] xml) {
    return parse(xml, Optional.empty(), false);
  }

  @Override
  public T parse(byte[] xml, Optional<Charset> charset, boolean strict) {
    XmlElement element = XmlParser.parse(xml, charset);
    boolean known = element.name().local().equals(root.local());
    JsonValue value = shape.read(element);
    if (!known && (strict || value.kind() != JsonKind.ARRAY && !element.isEmpty() && shape.fit(element) < 0)) {
      throw new DecodingException("$", "the root of the XML is another element than " + root.local());
    }
    return codec.parse(JsonCodecs.VALUE.toBytes(value), strict);
  }

  /**
   * The value as a document in UTF-8.
   *
   * @throws IllegalArgumentException if it has what XML cannot carry: a control character, or a name with a space
   */
  @Override
  public byte[] toBytes(T value) {
    return XmlPrinter.print(shape.write(root, JsonCodecs.VALUE.parse(codec.toBytes(value))));
  }
}
