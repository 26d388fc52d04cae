package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gives every key of one scope a name of its own, whatever the order in which the keys come.
 *
 * <p>A key has the name its words make. Where several keys want one name (or differ only in case, which some file
 * systems ignore), the key that is spelled like the name keeps it, or else the first in alphabetical order; each other
 * one is named by all its characters, and as a last resort by a checksum of them. So no edit renames anything but what
 * it collides with.
 */
final class NameScope {
  private final Function<List<String>, String> style;
  private final Set<String> reserved;
  private final String suffix;

  /**
   * @param style one of the styles of {@link JavaIdentifiers}
   * @param reserved names no key may have
   * @param suffix what a key whose name is reserved gets at its end
   */
  NameScope(Function<List<String>, String> style, Set<String> reserved, String suffix) {
    this.style = style;
    this.reserved = reserved;
    this.suffix = suffix;
  }

  /** Names for keys that are their own text. */
  Map<String, String> assign(Iterable<String> keys) {
    return assign(keys, Map.of());
  }

  /** Names for keys that are their own text; some have a fixed one. */
  Map<String, String> assign(Iterable<String> keys, Map<String, String> fixed) {
    Map<String, String> wanted = new LinkedHashMap<>();
    keys.forEach(key -> wanted.put(key, plain(key)));
    return assignWanted(wanted, fixed);
  }

  /** Names for keys that are to be called after another text. */
  Map<String, String> assignTexts(Map<String, String> texts) {
    Map<String, String> wanted = new LinkedHashMap<>();
    texts.forEach((key, text) -> wanted.put(key, plain(text)));
    return assignWanted(wanted);
  }

  /** Names for keys that have asked for a name: from key to name wanted, to key to name given. */
  Map<String, String> assignWanted(Map<String, String> wanted) {
    return assignWanted(wanted, Map.of());
  }

  /**
   * As above, where some keys have a fixed name, which nothing else of the scope gets. Where two keys have the same
   * one, the first in alphabetical order keeps it.
   */
  Map<String, String> assignWanted(Map<String, String> wanted, Map<String, String> fixed) {
    Map<String, String> given = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    new TreeMap<>(fixed).forEach((key, name) -> {
      if (taken.add(folded(name))) {
        given.put(key, name);
      }
    });
    Map<String, List<String>> rivals = new TreeMap<>();
    List<String> losers = new ArrayList<>();
    wanted.forEach((key, name) -> {
      if (!given.containsKey(key)) {
        rivals.computeIfAbsent(folded(unreserved(name)), k -> new ArrayList<>()).add(key);
      }
    });
    for (List<String> keys : rivals.values()) {
      keys.sort(null);
      if (taken.contains(folded(unreserved(wanted.get(keys.get(0)))))) {
        losers.addAll(keys);
        continue;
      }
      String winner = keys.stream().filter(key -> key.equals(wanted.get(key))).findFirst().orElse(keys.get(0));
      given.put(winner, unreserved(wanted.get(winner)));
      taken.add(folded(given.get(winner)));
      keys.remove(winner);
      losers.addAll(keys);
    }
    losers.sort(null);
    for (String key : losers) {
      String spelled = unreserved(style.apply(Words.spelled(key)));
      String name = spelled.length() < 80 && taken.add(folded(spelled))
          ? spelled
          : unreserved(wanted.get(key)) + "_" + JavaIdentifiers.checksum(key);
      taken.add(folded(name));
      given.put(key, name);
    }
    return given;
  }

  String plain(String key) {
    List<String> words = Words.of(key);
    return style.apply(words.isEmpty() ? Words.spelled(key) : words);
  }

  private String unreserved(String name) {
    String free = name;
    while (reserved.contains(free)) {
      free += suffix;
    }
    return free;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
