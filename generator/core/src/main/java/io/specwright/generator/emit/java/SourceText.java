package io.specwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last touch on JavaPoet's output: breaks long lines where their authors allowed it, and closes the gaps
 * JavaPoet leaves where a careful person would not.
 */
final class SourceText {
  /** Breaks here if the line does not fit, and then at every other such place of the line. */
  static final String BREAK = "\u0001";
  /** Breaks here if what follows, up to the next such place, does not fit. */
  static final String FILL = "\u0002";

  private static final int WIDTH = 119;
  private static final String CONTINUATION = "    ";
  private static final Pattern FIELD = Pattern.compile(" *((?:(?:private|public|static|final) )+).*;");
  /** An annotation that stands beside the method it marks. */
  private static final Pattern MARKER = Pattern.compile(" *@(?:Override|Deprecated)");
  private static final Pattern ENUM_CONSTANT = Pattern.compile(" *\\w+,?");

  private final List<String> in;
  private final List<String> out = new ArrayList<>();
  private int at;

  private SourceText(List<String> in) {
    this.in = in;
  }

  static String polish(String javaPoetOutput) {
    SourceText text = new SourceText(javaPoetOutput.lines().toList());
    while (text.at < text.in.size()) {
      text.next();
    }
    return String.join("\n", OneLiners.of(text.out)) + "\n";
  }

  private void next() {
    String line = in.get(at++);
    if (MARKER.matcher(line).matches() && peek(0).contains("(")
        && line.length() + 1 + peek(0).strip().length() <= WIDTH) {
      line = line + " " + in.get(at++).strip();
    }
    if (line.endsWith("/**") && peek(1).endsWith(" */") && peek(0).length() + 4 <= WIDTH) {
      out.add(line + peek(0).strip().substring(1) + " */");
      at += 2;
    } else if (line.endsWith("{") && peek(0).equals(indentOf(line) + "}")) {
      breakUp(line + "}");
      at++;
    } else if (isConstant(line)) {
      constants(line);
    } else if (line.endsWith(",") && peek(0).startsWith(indentOf(line) + CONTINUATION)) {
      signature(line);
    } else if (!line.isEmpty() || !joinsGroup()) {
      breakUp(line);
    }
  }

  private static boolean isConstant(String line) {
    return line.endsWith(",") && ENUM_CONSTANT.matcher(line).matches();
  }

  /** Constants of an enum that have nothing to say share lines. */
  private void constants(String first) {
    StringBuilder joined = new StringBuilder(first);
    while (joined.charAt(joined.length() - 1) == ',') {
      int next = peek(0).isEmpty() ? 1 : 0;
      if (!ENUM_CONSTANT.matcher(peek(next)).matches()) {
        break;
      }
      joined.append(' ').append(FILL).append(peek(next).strip());
      at += next + 1;
    }
    fill(joined.toString(), indentOf(first));
  }

  private String peek(int ahead) {
    return at + ahead < in.size() ? in.get(at + ahead) : "";
  }

  /** Puts each parameter on a line of its own, where JavaPoet had to wrap them. */
  private void signature(String first) {
    StringBuilder joined = new StringBuilder(first);
    do {
      joined.append(' ').append(in.get(at++).strip());
    } while (joined.charAt(joined.length() - 1) == ',');
    breakUp(betweenParameters(joined.toString()));
  }

  /** Allows breaks after the opening parenthesis and each comma that is not between type arguments. */
  private static String betweenParameters(String line) {
    int start = line.indexOf('(') + 1;
    StringBuilder broken = new StringBuilder(line.substring(0, start)).append(BREAK);
    int depth = 0;
    for (char c : line.substring(start).toCharArray()) {
      broken.append(c);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        broken.append(BREAK);
      }
    }
    return broken.toString();
  }

  /**
   * Whether the empty line just read parts two fields of one group: no comments, and the same modifiers.
   */
  private boolean joinsGroup() {
    String before = at >= 2 ? in.get(at - 2) : "";
    if (!before.endsWith(";") || !peek(0).endsWith(";") || (at >= 3 && in.get(at - 3).endsWith("*/"))) {
      return false;
    }
    Matcher field = FIELD.matcher(before);
    Matcher nextField = FIELD.matcher(peek(0));
    return field.matches() && nextField.matches() && field.group(1).equals(nextField.group(1));
  }

  private void breakUp(String line) {
    String joined = line.replace(BREAK, "").replace(FILL, "");
    String indent = indentOf(line) + CONTINUATION;
    if (joined.length() <= WIDTH) {
      out.add(joined);
    } else if (line.contains(BREAK)) {
      String[] parts = line.split(BREAK);
      fill(parts[0], indent);
      for (int i = 1; i < parts.length; i++) {
        fill(indent + parts[i].strip(), indent + CONTINUATION);
      }
    } else {
      fill(line, indent);
    }
  }

  private void fill(String line, String indent) {
    StringBuilder current = new StringBuilder();
    for (String part : line.split(FILL)) {
      boolean fits = current.length() + part.stripTrailing().length() <= WIDTH;
      if (!fits && current.length() > 0) {
        add(current.toString(), indent);
        current.setLength(0);
        current.append(indent).append(part.stripLeading());
      } else {
        current.append(part);
      }
    }
    add(current.toString(), indent);
  }

  private void add(String line, String indent) {
    out.addAll(LongLines.broken(line.stripTrailing(), indent.equals(indentOf(line)) ? indent + CONTINUATION : indent));
  }

  private static String indentOf(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
