package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that the document gives itself by {@code x-java-name}, on the thing that is named. They come before all other
 * names of their scope; one that is no Java identifier, that generated code needs or that is given twice is a warning,
 * and the usual rules apply.
 */
final class GivenNames {
  static final String KEYWORD = "x-java-name";

  private final Diagnostics diagnostics;
  private final Set<String> reserved;
  private final Map<String, SpecCursor> places = new LinkedHashMap<>();
  private final Map<String, SpecCursor> holders = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * @param reserved names of the scope that nothing can have
   */
  GivenNames(Set<String> reserved, Diagnostics diagnostics) {
    this.reserved = reserved;
    this.diagnostics = diagnostics;
  }

  /** Notes a thing of the scope, and its name if it has one. */
  void add(String key, SpecCursor holder) {
    holders.put(key, holder);
    holder.get(KEYWORD).ifPresent(place -> give(key, place));
  }

  /** Gives the thing of this key the name at this place. */
  void give(String key, SpecCursor place) {
    String name = place.node().text().orElse("");
    Optional<String> fault = !JavaIdentifiers.isLegal(name)
        ? Optional.of("is no Java identifier of ASCII letters, digits and underscores")
        : reserved.contains(name) ? Optional.of("is needed by generated code")
        : Optional.empty();
    if (fault.isPresent()) {
      diagnostics.warning(
          "java-name", place.location(), "the name '" + cut(name) + "' " + fault.get(),
          "it is ignored; choose another one");
    } else {
      places.put(key, place);
      names.put(key, name);
    }
  }

  /** The names by key. */
  Map<String, String> names() {
    return names;
  }

  /** Reports the names that could not be given because something else has them. */
  void report(Map<String, String> given) {
    names.forEach((key, name) -> {
      if (!name.equals(given.get(key))) {
        String other = given.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(key) && entry.getValue().equalsIgnoreCase(name))
            .findFirst()
            .map(entry -> "'" + cut(entry.getKey()) + "'" + at(entry.getKey()))
            .orElse("something else");
        diagnostics.warning(
            "java-name", places.get(key).location(), "the name '" + name + "' belongs to " + other,
            "it is ignored; names must differ in more than their case");
      }
    });
  }

  private String at(String key) {
    SpecCursor place = places.getOrDefault(key, holders.get(key));
    return place == null ? "" : " at " + place.location();
  }

  private static String cut(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "...";
  }
}
