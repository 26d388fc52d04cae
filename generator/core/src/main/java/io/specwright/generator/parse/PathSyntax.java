package io.specwright.generator.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grammar of path templates (OpenAPI 3.1, section 4.8.8), as far as a request depends on it. */
public final class PathSyntax {

  private PathSyntax() {}

  /** What is wrong with a template; empty if nothing is. */
  static Optional<String> problem(String template) {
    if (!template.startsWith("/")) {
      return Optional.of("a path must begin with '/'");
    }
    if (template.indexOf('#') >= 0) {
      return Optional.of("a path cannot have a fragment, '#'");
    }
    int question = template.indexOf('?');
    String path = question < 0 ? template : template.substring(0, question);
    for (String segment : path.split("/", -1)) {
      String plain = segment.replaceAll("(?i)%2e", ".");
      if (plain.equals(".") || plain.equals("..")) {
        return Optional.of("a path cannot have '.' or '..' between slashes: servers resolve them");
      }
    }
    if (path.chars().filter(c -> c == '{').count() != path.chars().filter(c -> c == '}').count()) {
      return Optional.of("the braces of the path do not match");
    }
    return parameterProblem(template);
  }

  /** Whether a query in a template has parameters, which OpenAPI does not know and many documents have. */
  static boolean hasParametersInQuery(String template) {
    int question = template.indexOf('?');
    return question >= 0 && template.indexOf('{', question) >= 0;
  }

  /** The names between braces, in the order of the template. */
  public static List<String> parameters(String template) {
    List<String> names = new ArrayList<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      if (close > open) {
        names.add(template.substring(open + 1, close));
      }
    }
    return names;
  }

  private static Optional<String> parameterProblem(String path) {
    Set<String> names = new HashSet<>();
    int end = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', end)) {
      int close = path.indexOf('}', end);
      if (close < open) {
        return Optional.of("the braces of the path do not match");
      }
      String name = path.substring(open + 1, close);
      if (name.isEmpty() || name.indexOf('{') >= 0 || name.indexOf('/') >= 0) {
        return Optional.of("braces in a path must hold the name of a parameter, without braces and slashes");
      }
      if (!names.add(name)) {
        return Optional.of("the path has a parameter twice");
      }
      end = close + 1;
    }
    return path.indexOf('}', end) < 0 ? Optional.empty() : Optional.of("the braces of the path do not match");
  }
}
