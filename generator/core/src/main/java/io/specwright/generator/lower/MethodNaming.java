package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.OperationDecl.MethodNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Method names of a service: the operationId without the words of the service, so {@code retrieveCheckout} in
 * {@code Checkouts} is {@code retrieve}. {@code x-java-name} on the operation has the last word.
 */
final class MethodNaming {
  private static final NameScope METHODS = new NameScope(JavaIdentifiers::member, ReservedNames.METHODS, "_");

  private final Map<String, String> names;
  private final Set<String> taken;

  private MethodNaming(Map<String, String> names) {
    this.names = names;
    this.taken = Set.copyOf(names.values());
  }

  /** The operations are those of one service. */
  static MethodNaming of(String serviceTitle, List<OperationSource> operations, Diagnostics diagnostics) {
    GivenNames given = new GivenNames(ReservedNames.METHODS, diagnostics);
    Map<String, String> wanted = new LinkedHashMap<>();
    for (OperationSource source : operations) {
      given.add(source.operationId(), source.node());
      wanted.put(source.operationId(), JavaIdentifiers.member(shortened(source.operationId(), serviceTitle)));
    }
    Map<String, String> names = METHODS.assignWanted(wanted, given.names());
    given.report(names);
    return new MethodNaming(names);
  }

  /** The methods of an operation. */
  MethodNames of(String operationId, boolean paged) {
    return methods(names.get(operationId), paged);
  }

  /** The methods by which the same operation sends or returns something else. */
  MethodNames of(String operationId, String suffix) {
    return methods(free(names.get(operationId) + suffix), false);
  }

  private MethodNames methods(String name, boolean paged) {
    return new MethodNames(
        name,
        free(name + "Async"),
        free(name + "WithResponse"),
        paged ? Optional.of(free(name + (name.endsWith("All") ? "Pages" : "All"))) : Optional.empty());
  }

  private String free(String name) {
    return taken.contains(name) ? name + "_" : name;
  }

  /**
   * The words of the operationId without the first run of them that is the service's title, be it singular or plural.
   */
  static List<String> shortened(String operationId, String serviceTitle) {
    List<String> words = Words.of(operationId);
    if (words.isEmpty()) {
      return Words.spelled(operationId);
    }
    List<String> title = Words.of(serviceTitle).stream().map(Words::singular).toList();
    for (int start = 0; start + title.size() <= words.size(); start++) {
      List<String> run = words.subList(start, start + title.size()).stream().map(Words::singular).toList();
      if (run.equals(title)) {
        List<String> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + title.size(), words.size()));
        return rest.isEmpty() || Character.isDigit(rest.get(0).charAt(0)) ? words : rest;
      }
    }
    return words;
  }
}
