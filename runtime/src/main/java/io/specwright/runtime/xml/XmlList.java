package io.specwright.runtime.xml;

import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.JsonValue;
import java.util.List;

/** Lists with an element around their items. */
public final class XmlList extends XmlShape {
  private final XmlName itemName;
  private final XmlShape item;

  private XmlList(XmlName itemName, XmlShape item) {
    this.itemName = itemName;
    this.item = item;
  }

  /** A list whose items are elements of this name. */
  public static XmlList of(String itemName, XmlShape item) {
    return of(XmlName.of(itemName), item);
  }

  /** As {@link #of(String, XmlShape)}, where the name is in a namespace. */
  public static XmlList of(XmlName itemName, XmlShape item) {
    return new XmlList(itemName, item);
  }

  /** Items of any name; an element that has none, but text, is an item itself. */
  @Override
  JsonValue content(XmlElement element) {
    List<XmlElement> items = element.children();
    if (items.isEmpty() && !element.isEmpty()) {
      items = List.of(element);
    }
    return JsonValue.of(items.stream().map(item::read).toList());
  }

  @Override
  void fill(XmlElement element, JsonValue value) {
    List<JsonValue> items = value.asArray().orElse(List.of());
    if (value.kind() != JsonKind.ARRAY) {
      XmlObject.FREE.fill(element, value);
    }
    items.forEach(each -> element.add(item.write(itemName, each)));
  }

  @Override
  int fit(XmlElement element) {
    boolean fits = element.isEmpty()
        || element.attributes().isEmpty() && !element.children().isEmpty()
            && element.children().stream().allMatch(child -> child.name().local().equals(itemName.local()));
    return fits ? 1 : -1;
  }

  @Override
  int fit(JsonValue value) {
    return value.kind() == JsonKind.ARRAY ? 1 : -1;
  }
}
