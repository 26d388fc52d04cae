package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that are text in XML, by what they are in JSON. */
public final class XmlScalar extends XmlShape {
  /** Strings, with all of their white space. */
  public static final XmlScalar TEXT = new XmlScalar(JsonKind.STRING, JsonValue::of);
  /** Strings of a format, such as dates, and those of enums: white space around them says nothing. */
  public static final XmlScalar TOKEN = new XmlScalar(JsonKind.STRING, text -> JsonValue.of(text.strip()));
  /** Base64, which may be broken into lines. */
  public static final XmlScalar BYTES =
      new XmlScalar(JsonKind.STRING, text -> JsonValue.of(text.replaceAll("\\s+", "")));
  /** Numbers. */
  public static final XmlScalar NUMBER = new XmlScalar(JsonKind.NUMBER, XmlScalar::number);
  /** {@code true} and {@code false}, or 1 and 0. */
  public static final XmlScalar BOOLEAN = new XmlScalar(JsonKind.BOOLEAN, XmlScalar::bool);

  /** As XML Schema has them: more spellings than JSON allows. */
  private static final Pattern NUMERIC = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,9})?");
  private static final int LONGEST_NUMBER = 1_000;

  private final JsonKind kind;
  private final Function<String, JsonValue> reader;

  private XmlScalar(JsonKind kind, Function<String, JsonValue> reader) {
    this.kind = kind;
    this.reader = reader;
  }

  private static JsonValue number(String text) {
    String number = text.strip();
    if (number.length() > LONGEST_NUMBER || !NUMERIC.matcher(number).matches()) {
      return JsonValue.of(text);
    }
    try {
      return JsonValue.JsonNumber.ofText(number);
    } catch (IllegalArgumentException e) {
      return JsonValue.of(new BigDecimal(number));
    }
  }

  private static JsonValue bool(String text) {
    return switch (text.strip()) {
      case "true", "1" -> JsonValue.of(true);
      case "false", "0" -> JsonValue.of(false);
      default -> JsonValue.of(text);
    };
  }

  @Override
  JsonValue text(String text) {
    return reader.apply(text);
  }

  @Override
  JsonValue content(XmlElement element) {
    return element.isLeaf() ? text(element.text()) : XmlObject.FREE.content(element);
  }

  @Override
  void fill(XmlElement element, JsonValue value) {
    if (value.kind() == JsonKind.OBJECT || value.kind() == JsonKind.ARRAY) {
      XmlObject.FREE.fill(element, value);
    } else {
      element.setText(spelled(value), false);
    }
  }

  /** The text of a value: that of a string, otherwise JSON. */
  static String spelled(JsonValue value) {
    return value.asString().orElseGet(value::toJson);
  }

  /** Text that could be a number or boolean is rather that than a string. */
  @Override
  int fit(XmlElement element) {
    boolean fits = element.isLeaf() && text(element.text()).kind() == kind;
    return !fits ? -1 : kind == JsonKind.STRING ? 1 : 2;
  }

  @Override
  int fit(JsonValue value) {
    return value.kind() == kind ? 1 : -1;
  }
}
