package io.specwright.generator.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The query that some documents write into a path: {@code /rides?page={page}}. Where {@code page} is declared as a
 * parameter of the query too, that declaration sends it, and the path must not send it again.
 */
final class PathQuery {

  private PathQuery() {}

  static OperationSource withoutParameters(OperationSource source) {
    int question = source.path().indexOf('?');
    if (question < 0) {
      return source;
    }
    Set<String> declared = declared(source);
    List<String> pairs = new ArrayList<>();
    for (String pair : source.path().substring(question + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      boolean isParameter = parts.length == 2 && parts[1].startsWith("{");
      if (!isParameter || !declared.contains(parts[0])) {
        pairs.add(pair);
      }
    }
    String path = source.path().substring(0, question);
    return source.withPath(pairs.isEmpty() ? path : path + "?" + String.join("&", pairs));
  }

  private static Set<String> declared(OperationSource source) {
    Set<String> names = new HashSet<>();
    Stream.of(source.pathItem(), source.node())
        .flatMap(holder -> holder.elements("parameters").stream())
        .map(SpecCursor::resolved)
        .filter(parameter -> parameter.text("in").filter("query"::equals).isPresent())
        .forEach(parameter -> parameter.text("name").ifPresent(names::add));
    return names;
  }
}
