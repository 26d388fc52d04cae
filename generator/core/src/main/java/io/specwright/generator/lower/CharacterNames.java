package io.specwright.generator.lower;

import java.util.Map;

/** A word for a character that has no place in a Java name. */
final class CharacterNames {
  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry(' ', "space"),
          Map.entry('!', "bang"),
          Map.entry('#', "hash"),
          Map.entry('$', "dollar"),
          Map.entry('%', "percent"),
          Map.entry('&', "and"),
          Map.entry('*', "star"),
          Map.entry('+', "plus"),
          Map.entry(',', "comma"),
          Map.entry('-', "dash"),
          Map.entry('.', "dot"),
          Map.entry('/', "slash"),
          Map.entry(':', "colon"),
          Map.entry(';', "semicolon"),
          Map.entry('<', "less"),
          Map.entry('=', "equal"),
          Map.entry('>', "greater"),
          Map.entry('?', "question"),
          Map.entry('@', "at"),
          Map.entry('[', "open"),
          Map.entry(']', "close"),
          Map.entry('_', "underscore"),
          Map.entry('|', "pipe"),
          Map.entry('~', "tilde"));

  private CharacterNames() {}

  static String of(char c) {
    String name = NAMES.get(c);
    return name != null ? name : "u" + Integer.toHexString(c);
  }
}
