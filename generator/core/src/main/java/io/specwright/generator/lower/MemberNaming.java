package io.specwright.generator.lower;

import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for the members that stand for properties and parameters. */
final class MemberNaming {
  private static final NameScope MEMBERS = new NameScope(JavaIdentifiers::member, ReservedNames.MEMBERS, "_");

  private MemberNaming() {}

  /**
   * @param types by wire name
   * @param given the names that the document gives
   */
  static Map<String, MemberNames> ofProperties(Map<String, TypeUse> types, GivenNames given) {
    Map<String, String> accessors = MEMBERS.assign(types.keySet(), given.names());
    given.report(accessors);
    Set<String> taken = new HashSet<>(accessors.values());
    Map<String, MemberNames> names = new LinkedHashMap<>();
    types.forEach((wireName, use) -> {
      Optional<String> adder = adder(wireName, use.type()).filter(taken::add);
      names.put(wireName, new MemberNames(accessors.get(wireName), adder));
    });
    return names;
  }

  /** {@code line_items} adds a line item, {@code metadata} puts metadata. */
  private static Optional<String> adder(String wireName, TypeRef type) {
    String verb = type.resolved() instanceof TypeRef.ListRef ? "add"
        : type.resolved() instanceof TypeRef.MapRef ? "put"
        : "";
    List<String> words = new ArrayList<>(Words.of(wireName));
    if (verb.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    words.set(last, Words.singular(words.get(last)));
    return Optional.of(verb + JavaIdentifiers.type(words)).filter(name -> !ReservedNames.MEMBERS.contains(name));
  }
}
