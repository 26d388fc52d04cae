package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Names for schemas that have none of their own, from the place where they stand. */
final class PlaceNames {
  private static final Set<String> SILENT =
      Set.of(
          "components", "schemas", "properties", "schema", "content", "allOf", "oneOf", "anyOf", "parameters", "paths",
          "responses", "requestBodies", "headers");

  private PlaceNames() {}

  static boolean isComponentSchema(String pointer) {
    return pointer.startsWith("/components/schemas/") && pointer.indexOf('/', "/components/schemas/".length()) < 0;
  }

  static String lastToken(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** The words of a pointer but for those every pointer has. */
  static String of(String pointer) {
    List<String> words = new ArrayList<>();
    for (String token : Arrays.asList(pointer.substring(1).split("/"))) {
      if (!SILENT.contains(token)) {
        words.addAll(Words.of(token.replace("~1", "/").replace("~0", "~")));
      }
    }
    return JavaIdentifiers.type(words.isEmpty() ? Words.spelled(pointer) : words);
  }

  /** A member of something: {@code CheckoutEntity} and {@code product} make {@code CheckoutEntityProduct}. */
  static String member(String typeName, String wireName) {
    List<String> words = Words.of(wireName);
    return typeName + JavaIdentifiers.type(words.isEmpty() ? Words.spelled(wireName) : words);
  }

  /** An element of a list: the singular, where the last word has one. */
  static String element(String listName) {
    List<String> words = new ArrayList<>(Words.of(listName));
    int last = words.size() - 1;
    String singular = last < 0 ? "" : Words.singular(words.get(last));
    if (last < 0 || singular.equals(words.get(last))) {
      return listName + "Item";
    }
    words.set(last, singular);
    return JavaIdentifiers.type(words);
  }
}
