package io.specwright.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link of a {@code Link} header (RFC 8288, section 3).
 *
 * @param target as spelled between the angle brackets
 * @param relations as spelled, separated by spaces
 */
record LinkHeader(String target, String relations) {
  private static final Pattern TARGET = Pattern.compile("[\\s,]*+<([^>]*+)>");
  private static final Pattern PARAMETER = Pattern.compile(
      "\\s*+;\\s*+([^\\s=;,\"<>]*+)\\s*+(?:=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;,\"]*+)))?");

  /** The links of a value; what follows a mistake is left out. */
  static List<LinkHeader> parse(String value) {
    List<LinkHeader> links = new ArrayList<>();
    Matcher target = TARGET.matcher(value);
    Matcher parameter = PARAMETER.matcher(value);
    for (int at = 0; target.region(at, value.length()).lookingAt(); ) {
      at = target.end();
      String relations = "";
      while (parameter.region(at, value.length()).lookingAt()) {
        at = parameter.end();
        // Of several, only the first counts.
        if (relations.isEmpty() && parameter.group(1).equalsIgnoreCase("rel")) {
          relations = text(parameter);
        }
      }
      links.add(new LinkHeader(target.group(1).strip(), relations));
    }
    return links;
  }

  private static String text(Matcher parameter) {
    if (parameter.group(2) != null) {
      return parameter.group(2).replaceAll("\\\\(.)", "$1");
    }
    return parameter.group(3) == null ? "" : parameter.group(3);
  }

  boolean hasRelation(String relation) {
    for (String each : relations.split("\\s+", -1)) {
      if (each.equalsIgnoreCase(relation)) {
        return true;
      }
    }
    return false;
  }
}
