package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ArrayNode;
import java.util.Optional;

/**
 * Finds the place a message of Swagger Parser is about. It starts with a path such as
 * {@code attribute paths.'/orders/{id}'(get).parameters.[0].schema is unexpected}, whose names are not escaped: each
 * step takes the longest name that the document has there.
 */
final class MessageLocator {
  private static final String DELIMITERS = ".( ";

  private final String message;
  private int position;
  private SpecNode node;
  private Location location;
  private Place place = Place.DOCUMENT;
  private Place parent = Place.DOCUMENT;
  private String last = "";

  /**
   * What a message is about.
   *
   * @param text the message without the path, but with the last name of it: {@code schema is unexpected}
   * @param parent what kind of value the last name of the path is a member of
   */
  record Found(Location location, String text, Place parent) {}

  private MessageLocator(String message, SpecNode tree) {
    this.message = message;
    this.node = tree;
    this.location = tree.location();
  }

  static Found locate(String message, SpecNode tree) {
    MessageLocator locator = new MessageLocator(message, tree);
    locator.position = message.startsWith("attribute ") ? "attribute ".length() : 0;
    while (locator.step()) {
      // Each step moves on.
    }
    return locator.found();
  }

  private Found found() {
    String rest = message.substring(position);
    boolean isAbsentMember = rest.startsWith(".") && !rest.startsWith(". ");
    if (isAbsentMember) {
      return new Found(location, rest.substring(1), place);
    }
    String statement = rest.startsWith(". ") ? rest.substring(2) : rest;
    return new Found(location, rest.startsWith(" is ") ? last + rest : statement, parent);
  }

  private boolean step() {
    int start = position < message.length() && message.charAt(position) == '.' ? position + 1 : position;
    if (start >= message.length()) {
      return false;
    }
    return switch (message.charAt(start)) {
      case '\'' -> enclosed(start, '\'');
      case '(' -> enclosed(start, ')');
      case '[' -> enclosed(start, ']');
      default -> named(start);
    };
  }

  private boolean enclosed(int start, char closing) {
    for (int end = message.indexOf(closing, start + 1); end > 0; end = message.indexOf(closing, end + 1)) {
      if (enter(message.substring(start + 1, end))) {
        position = end + 1;
        return true;
      }
    }
    return false;
  }

  private boolean named(int start) {
    for (int end = message.length(); end > start; end--) {
      boolean isBoundary = end == message.length() || DELIMITERS.indexOf(message.charAt(end)) >= 0;
      if (isBoundary && enter(message.substring(start, end))) {
        position = end;
        return true;
      }
    }
    return false;
  }

  private boolean enter(String name) {
    Optional<SpecNode> child = node.child(name);
    if (child.isEmpty()) {
      return false;
    }
    location = node.keyLocation(name).orElse(child.get().location());
    parent = place;
    place = node instanceof ArrayNode ? place.element() : place.member(name);
    node = child.get();
    last = name;
    return true;
  }
}
