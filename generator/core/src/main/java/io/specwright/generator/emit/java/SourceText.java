package io.specwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last touch on JavaPoet's output: breaks long lines where their authors allowed it, and closes the gaps JavaPoet leaves where a careful
 * person would not.
 */
final class SourceText {
  /** Breaks here if the line does not fit, and then at every other such place of the line. */
  static final String BREAK = "\u0001";
  /** Breaks here if what follows, up to the next such place, does not fit. */
  static final String FILL = "\u0002";

  private static final int WIDTH = 110;
  private static final String CONTINUATION = "    ";
  private static final Pattern FIELD = Pattern.compile(" *((?:(?:private|public|static|final) )+).*;");

  private final List<String> lines = new ArrayList<>();

  private SourceText() {}

  static String polish(String javaPoetOutput) {
    SourceText text = new SourceText();
    List<String> in = javaPoetOutput.lines().toList();
    for (int i = 0; i < in.size(); i++) {
      i += text.take(in, i);
    }
    return String.join("\n", text.lines) + "\n";
  }

  /** Takes over the line at {@code i}; returns how many more it took. */
  private int take(List<String> in, int i) {
    String line = in.get(i);
    if (line.endsWith("/**") && in.get(i + 2).endsWith(" */") && in.get(i + 1).length() + 6 <= WIDTH) {
      lines.add(line + in.get(i + 1).strip().substring(1) + " */");
      return 2;
    }
    if (line.endsWith("{") && in.get(i + 1).equals(indentOf(line) + "}")) {
      breakUp(line + "}");
      return 1;
    }
    if (!(line.isEmpty() && joinsFields(in, i))) {
      breakUp(line);
    }
    return 0;
  }

  /** Whether the empty line at {@code i} parts two fields of one group: neither has a comment, and their modifiers are the same. */
  private static boolean joinsFields(List<String> in, int i) {
    var before = FIELD.matcher(in.get(i - 1));
    var after = i + 1 < in.size() ? FIELD.matcher(in.get(i + 1)) : before;
    return i >= 2
        && !in.get(i - 2).endsWith("*/")
        && before.matches()
        && after.matches()
        && before.group(1).equals(after.group(1));
  }

  private void breakUp(String line) {
    String joined = line.replace(BREAK, "").replace(FILL, "");
    String indent = indentOf(line) + CONTINUATION;
    if (joined.length() <= WIDTH) {
      lines.add(joined);
    } else if (line.contains(BREAK)) {
      List<String> parts = List.of(line.replace(FILL, "").split(BREAK));
      lines.add(parts.get(0).stripTrailing());
      parts.stream().skip(1).map(part -> indent + part.strip()).forEach(lines::add);
    } else {
      fill(line.split(FILL), indent);
    }
  }

  private void fill(String[] parts, String indent) {
    StringBuilder current = new StringBuilder();
    for (String part : parts) {
      if (current.length() > 0 && current.length() + part.stripTrailing().length() > WIDTH) {
        lines.add(current.toString().stripTrailing());
        current.setLength(0);
        current.append(indent);
        part = part.stripLeading();
      }
      current.append(part);
    }
    lines.add(current.toString().stripTrailing());
  }

  private static String indentOf(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
