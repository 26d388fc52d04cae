package io.specwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Members that say one thing say it on one line: a body of one statement joins its header where both fit, and such
 * members stand together unless an annotation or a comment of several lines sets the next one apart.
 */
final class OneLiners {
  private static final int WIDTH = 120;

  /** Of a method, a constructor or a record; a keyword like {@code if} has a space before its parenthesis. */
  private static final String HEADER = " *(?:[\\w.<>\\[\\]?,&@]+ )*+\\w+\\(.*\\) (?:[\\w.<>, ]+ )?\\{";
  private static final Pattern ENUM = Pattern.compile(" *(?:public )?enum \\w+ \\{");
  private static final Pattern METHOD = Pattern.compile(HEADER);
  private static final Pattern MEMBER =
      Pattern.compile(HEADER + "(?: .*;)? ?\\}| *(?:public )?enum \\w+ \\{ .* \\}");
  private static final Pattern NO_METHOD = Pattern.compile(".*\\bnew\\b.*| *(?:\\w+ )*record \\w.*");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'");
  private static final Pattern STATEMENT = Pattern.compile("(?!.*(?://|/\\*))[^ ;{}][^;{}]*;");

  private OneLiners() {}

  static List<String> of(List<String> lines) {
    return grouped(joined(lines));
  }

  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (i + 2 < lines.size() && isMethod(lines.get(i), lines.get(i + 1), lines.get(i + 2))) {
        joined.add(lines.get(i) + " " + lines.get(i + 1).strip() + " }");
        i += 2;
      } else {
        joined.add(lines.get(i));
      }
    }
    return joined;
  }

  private static boolean isMethod(String header, String body, String end) {
    if (ENUM.matcher(header).matches() && end.equals(" ".repeat(indentOf(header)) + "}")) {
      return header.length() + 1 + body.strip().length() + 2 <= WIDTH && !body.endsWith(";");
    }
    int indent = indentOf(header);
    return header.endsWith(" {") && end.length() == indent + 1 && end.endsWith("}")
        && body.endsWith(";") && indentOf(body) == indent + 2
        && header.length() + 1 + body.length() - indent - 2 + 2 <= WIDTH
        && METHOD.matcher(header).matches() && !NO_METHOD.matcher(header).matches()
        && STATEMENT.matcher(LITERAL.matcher(body.substring(indent + 2)).replaceAll("x")).matches();
  }

  private static List<String> grouped(List<String> lines) {
    List<String> grouped = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() || !isOneLine(lines, i - 1) || !isMember(lines, i + 1)) {
        grouped.add(lines.get(i));
      }
    }
    return grouped;
  }

  /** Whether there is a member of one line, perhaps below a comment of one line. */
  private static boolean isMember(List<String> lines, int at) {
    String line = at < lines.size() ? lines.get(at) : "";
    boolean comment = line.endsWith(" */") && line.stripLeading().startsWith("/**");
    return isOneLine(lines, comment ? at + 1 : at);
  }

  private static boolean isOneLine(List<String> lines, int at) {
    return at >= 0 && at < lines.size() && lines.get(at).endsWith("}") && MEMBER.matcher(lines.get(at)).matches();
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }
}
