package io.specwright.generator.lower;

import io.specwright.generator.ir.TypeId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds for each type the one it is nested in and its name there: a schema belongs to the nearest one around it that
 * is a type in Java. Components come before inline schemas wherever both want a name.
 */
final class TypePlaces {
  /** {@code A$B$C$Builder.class} must stay a file name that all file systems allow. */
  private static final int LONGEST_CHAIN = 180;

  /** What the members of a union and its type variable are called, beside those names that no type may have. */
  private static final Set<String> RESERVED_INSIDE = Set.of("R", "CODEC");

  private final String packageName;
  private final Map<String, WantedName> wanted;
  private final Map<String, Set<String>> partsByOwner = new HashMap<>();
  private final Map<String, TypeId> settled = new HashMap<>();

  /**
   * @param wanted by place
   * @param owners the places of the types that others may be nested in
   */
  TypePlaces(String packageName, Map<String, WantedName> wanted, Set<String> owners) {
    this.packageName = packageName;
    this.wanted = wanted;
    wanted.keySet().forEach(pointer ->
        partsByOwner.computeIfAbsent(ownerOf(pointer, owners), owner -> new TreeSet<>()).add(pointer));
  }

  /** The nearest owner around a place; empty if there is none. */
  private static String ownerOf(String pointer, Set<String> owners) {
    String place = pointer;
    do {
      place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
    } while (!place.isEmpty() && !owners.contains(place));
    return place;
  }

  /**
   * Names by place.
   *
   * @param fixed the names that components must have, by the component's name
   */
  Map<String, TypeId> settle(Map<String, String> fixed) {
    Set<String> outside = partsByOwner.getOrDefault("", Set.of());
    components(outside.stream().filter(PlaceNames::isComponentSchema).toList(), fixed);
    Set<String> inline = new TreeSet<>(outside);
    inline.removeAll(settled.keySet());
    Deque<String> owners = new ArrayDeque<>(settled.keySet());
    do {
      topLevel(inline);
      owners.addAll(inline);
      inline = new TreeSet<>();
      while (!owners.isEmpty()) {
        String owner = owners.remove();
        Set<String> tooDeep = nest(owner);
        partsByOwner.getOrDefault(owner, Set.of()).stream()
            .filter(part -> !tooDeep.contains(part))
            .forEach(owners::add);
        inline.addAll(tooDeep);
      }
    } while (!inline.isEmpty());
    return settled;
  }

  /** Collisions between components are settled by the schema's name alone. */
  private void components(List<String> pointers, Map<String, String> fixed) {
    Map<String, String> names = new LinkedHashMap<>();
    pointers.forEach(pointer -> names.put(PlaceNames.lastToken(pointer), wanted.get(pointer).flat()));
    Map<String, String> known = new LinkedHashMap<>(fixed);
    known.keySet().retainAll(names.keySet());
    Map<String, String> given =
        new NameScope(JavaIdentifiers::type, ReservedNames.TYPES, "Model").assignWanted(names, known);
    pointers.forEach(pointer ->
        settled.put(pointer, new TypeId(packageName, given.get(PlaceNames.lastToken(pointer)))));
  }

  private void topLevel(Set<String> pointers) {
    Set<String> reserved = new HashSet<>(ReservedNames.TYPES);
    settled.values().stream().filter(id -> !id.isNested()).map(TypeId::name).forEach(reserved::add);
    Map<String, String> names = new TreeMap<>();
    pointers.forEach(pointer -> {
      String name = wanted.get(pointer).flat();
      names.put(pointer, name.length() <= LONGEST_CHAIN ? name : JavaIdentifiers.cut(name));
    });
    new NameScope(JavaIdentifiers::type, reserved, "Inline").assignWanted(names)
        .forEach((pointer, name) -> settled.put(pointer, new TypeId(packageName, name)));
  }

  /** Names the parts of an owner; those that it is too deep for get none. */
  private Set<String> nest(String owner) {
    Set<String> parts = partsByOwner.getOrDefault(owner, Set.of());
    TypeId enclosing = settled.get(owner);
    Set<String> reserved = new HashSet<>(ReservedNames.TYPES);
    reserved.addAll(RESERVED_INSIDE);
    reserved.addAll(enclosing.names());
    Map<String, String> pointers = parts.stream().collect(Collectors.toMap(part -> key(owner, part), part -> part));
    Map<String, String> names = new TreeMap<>();
    pointers.forEach((key, pointer) -> names.put(key, legalInside(wanted.get(pointer).own())));
    Set<String> tooDeep = new TreeSet<>();
    new NameScope(JavaIdentifiers::type, reserved, "Model").assignWanted(names).forEach((key, name) -> {
      TypeId id = enclosing.nested(name);
      if (id.name().length() <= LONGEST_CHAIN) {
        settled.put(pointers.get(key), id);
      } else {
        tooDeep.add(pointers.get(key));
      }
    });
    return tooDeep;
  }

  /** The place below the owner, in the words of the document: {@code line_items/items}. */
  private static String key(String owner, String part) {
    String below = part.substring(owner.length());
    return below.startsWith("/properties/") ? below.substring("/properties/".length()) : below;
  }

  /** No name of a record of a union, {@code OfProduct}, nor of a field, {@code _1st}. */
  private static String legalInside(String name) {
    return name.matches("(_|Of[A-Z0-9_]).*") ? name + "Model" : name;
  }
}
