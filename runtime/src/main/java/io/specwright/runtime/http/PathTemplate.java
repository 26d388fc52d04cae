package io.specwright.runtime.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expands {@code /orders/{id}} so that no value can lead to another path. A template may have a query of its own,
 * {@code /orders?page={page}}, whose values cannot lead to another parameter.
 */
final class PathTemplate {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]*)}");

  private PathTemplate() {}

  /**
   * The path: replaces parameters segment by segment.
   *
   * @param values by parameter name, encoded
   * @throws IllegalArgumentException if a value is empty, or makes a segment {@code .} or {@code ..}, which servers and
   *     proxies resolve (RFC 3986, section 3.3)
   */
  static String expand(String template, Map<String, String> values) {
    StringJoiner path = new StringJoiner("/");
    int question = template.indexOf('?');
    for (String segment : (question < 0 ? template : template.substring(0, question)).split("/", -1)) {
      path.add(expandSegment(template, segment, values));
    }
    String expanded = path.toString();
    return expanded.isEmpty() || expanded.startsWith("/") ? expanded : "/" + expanded;
  }

  /** The pairs of the query of the template; none if it has no query. */
  static List<String> expandQuery(String template, Map<String, String> values) {
    int question = template.indexOf('?');
    if (question < 0) {
      return List.of();
    }
    return Arrays.stream(template.substring(question + 1).split("&"))
        .map(pair -> expand(template, pair, PercentEncoding.RESERVED, values))
        .toList();
  }

  private static String expandSegment(String template, String segment, Map<String, String> values) {
    String expanded = expand(template, segment, PercentEncoding.PATH, values);
    boolean dots = expanded.equals(".") || expanded.equals("..");
    if (dots && PARAMETER.matcher(segment).find()) {
      String names = PARAMETER.matcher(segment).results().map(name -> name.group(1)).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "Path parameter " + names + " makes a path segment of dots alone: " + expanded);
    }
    return expanded;
  }

  private static String expand(
      String template, String part, PercentEncoding encoding, Map<String, String> values) {
    if (part.indexOf('{') < 0) {
      return encoding.encode(part);
    }
    StringBuilder expanded = new StringBuilder();
    int end = 0;
    for (Matcher matcher = PARAMETER.matcher(part); matcher.find(); end = matcher.end()) {
      String name = matcher.group(1);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("No value for path parameter " + name + " of " + template);
      }
      if (value.isEmpty()) {
        throw new IllegalArgumentException("Path parameter " + name + " is empty");
      }
      expanded.append(encoding.encode(part.substring(end, matcher.start()))).append(value);
    }
    return expanded.append(encoding.encode(part.substring(end))).toString();
  }
}
