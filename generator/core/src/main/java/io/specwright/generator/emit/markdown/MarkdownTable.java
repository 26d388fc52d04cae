package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose source is a table as well: all columns are as wide as the widest cell, unless that is wider than
 * anyone can read.
 */
final class MarkdownTable {
  private static final int WIDEST = 160;
  private static final int NARROWEST_RULE = 3;

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  MarkdownTable(String... header) {
    this.header = List.of(header);
  }

  MarkdownTable row(Markdown... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
    }
    rows.add(List.of(cells).stream().map(Markdown::text).toList());
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Markdown markdown() {
    int widest = Math.max(widest(header), rows.stream().mapToInt(MarkdownTable::widest).max().orElse(0));
    int width = widest > WIDEST ? 0 : Math.max(widest, NARROWEST_RULE);
    List<String> rules = header.stream().map(column -> "-".repeat(Math.max(width, NARROWEST_RULE))).toList();
    List<String> lines = new ArrayList<>(List.of(line(header, width), line(rules, width)));
    rows.forEach(row -> lines.add(line(row, width)));
    return new Markdown(String.join("\n", lines));
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(MarkdownTable::length).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String line(List<String> cells, int width) {
    return cells.stream()
        .map(cell -> cell + " ".repeat(Math.max(0, width - length(cell))))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
