package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.OperationDecl.MethodNames;
import java.util.ArrayList;
import java.util.HashSet;
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

  private MethodNaming() {}

  /** Names by operationId; the operations are those of one service. */
  static Map<String, MethodNames> of(
      String serviceTitle, List<OperationSource> operations, Diagnostics diagnostics) {
    GivenNames given = new GivenNames(ReservedNames.METHODS, diagnostics);
    Map<String, String> wanted = new LinkedHashMap<>();
    for (OperationSource source : operations) {
      given.add(source.operationId(), source.node());
      wanted.put(source.operationId(), JavaIdentifiers.member(shortened(source.operationId(), serviceTitle)));
    }
    Map<String, String> names = METHODS.assignWanted(wanted, given.names());
    given.report(names);
    Set<String> taken = new HashSet<>(names.values());
    Map<String, MethodNames> methods = new LinkedHashMap<>();
    names.forEach((operationId, name) -> methods.put(operationId, new MethodNames(
        name,
        free(name + "Async", taken),
        free(name + "WithResponse", taken),
        Optional.of(free(name + (name.endsWith("All") ? "Pages" : "All"), taken)))));
    return methods;
  }

  private static String free(String name, Set<String> taken) {
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
