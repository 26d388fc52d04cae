package io.specwright.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expands {@code /orders/{id}} so that no value can lead to another path. */
final class PathTemplate {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]*)}");

  private PathTemplate() {}

  /**
   * Replaces parameters segment by segment.
   *
   * @param values by parameter name, encoded
   * @throws IllegalArgumentException if a value is empty, or makes a segment {@code .} or {@code ..}, which servers and
   *     proxies resolve (RFC 3986, section 3.3)
   */
  static String expand(String template, Map<String, String> values) {
    StringJoiner path = new StringJoiner("/");
    for (String segment : template.split("/", -1)) {
      path.add(expandSegment(template, segment, values));
    }
    String expanded = path.toString();
    return expanded.isEmpty() || expanded.startsWith("/") ? expanded : "/" + expanded;
  }

  private static String expandSegment(String template, String segment, Map<String, String> values) {
    List<String> names = new ArrayList<>();
    StringBuilder expanded = new StringBuilder();
    int end = 0;
    for (Matcher matcher = PARAMETER.matcher(segment); matcher.find(); end = matcher.end()) {
      String name = matcher.group(1);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("No value for path parameter " + name + " of " + template);
      }
      if (value.isEmpty()) {
        throw new IllegalArgumentException("Path parameter " + name + " is empty");
      }
      names.add(name);
      expanded.append(PercentEncoding.PATH.encode(segment.substring(end, matcher.start()))).append(value);
    }
    expanded.append(PercentEncoding.PATH.encode(segment.substring(end)));
    boolean dots = expanded.toString().equals(".") || expanded.toString().equals("..");
    if (dots && !names.isEmpty()) {
      throw new IllegalArgumentException(
          "Path parameter " + String.join(", ", names) + " makes a path segment of dots alone: " + expanded);
    }
    return expanded.toString();
  }
}
