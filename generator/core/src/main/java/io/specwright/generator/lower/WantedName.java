package io.specwright.generator.lower;

import java.util.List;

/**
 * The name a schema asks for, from its place alone.
 *
 * @param owner of the type it is a part of, empty where there is none
 * @param own what it is called within that type
 */
record WantedName(String owner, String own) {

  /** A schema that is part of no type. */
  static WantedName of(String name) {
    return new WantedName("", name);
  }

  /** A schema that is referred to where it stands, in the middle of another one or outside of all components. */
  static WantedName at(SpecCursor schema) {
    String pointer = schema.pointer();
    int end = pointer.lastIndexOf('/');
    String parent = end < 0 ? "" : pointer.substring(0, end);
    if (parent.endsWith("/properties")) {
      String owner = parent.substring(0, parent.length() - "/properties".length());
      return of(PlaceNames.of(owner)).member(PlaceNames.lastToken(pointer));
    } else if (parent.endsWith("/oneOf") || parent.endsWith("/anyOf")) {
      String owner = parent.substring(0, parent.length() - "/oneOf".length());
      return of(PlaceNames.of(owner)).variant(schema);
    } else if (pointer.endsWith("/items")) {
      return at(schema.with(parent, schema.node())).element();
    }
    return of(PlaceNames.of(pointer));
  }

  /** Outside of any type: {@code CheckoutEntityProduct}. */
  String flat() {
    return owner + own;
  }

  /** A property of the type of this name: {@code CheckoutEntity} and {@code product}. */
  WantedName member(String wireName) {
    return new WantedName(flat(), PlaceNames.member("", wireName));
  }

  /** An element of a list: the singular, where the last word has one. */
  WantedName element() {
    return new WantedName(owner, PlaceNames.element(own));
  }

  /** A value of a map. */
  WantedName value() {
    return new WantedName(owner, own + "Value");
  }

  /** An alternative of a union, which has no name of its own. */
  WantedName variant(SpecCursor variant) {
    return new WantedName(flat(), VariantNames.of(variant));
  }

  /** The values of one JSON type, where a schema has several. */
  WantedName ofType(String jsonType) {
    return new WantedName(flat(), JavaIdentifiers.type(List.of(jsonType)));
  }
}
