package io.specwright.cli.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows as people read them, and as tab-separated values. */
final class CorpusReport {
  private static final String COLUMNS = "%-12s %8s %8s %6s %8s %10s %8s  %s";
  private static final List<String> TITLES = List.of(
      "document", "status", "generate_ms", "cpu_ms", "files", "lines", "bytes", "compile_ms", "diagnostics", "cause");

  private CorpusReport() {}

  static String header() {
    return format("status", "gen ms", "cpu ms", "files", "lines", "bytes", "javac ms", "document");
  }

  /** One line, and another one with the cause where something is wrong. */
  static String text(Row row) {
    String codes = row.diagnostics().isEmpty() ? "" : "  " + codes(row.diagnostics(), ":", " ");
    String line = line(row.outcome(), row.times(), row.size(), row.document() + codes);
    return row.cause().isEmpty() ? line : line + System.lineSeparator() + "  " + row.cause();
  }

  static void printTotals(Collection<Row> rows, PrintWriter out) {
    Row.Times times = rows.stream().map(Row::times).reduce(Row.Times.NONE, Row.Times::plus);
    Row.Size size = rows.stream().map(Row::size).reduce(Row.Size.NONE, Row.Size::plus);
    Map<Outcome, Long> outcomes = rows.stream()
        .collect(Collectors.groupingBy(Row::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    Map<String, Integer> diagnostics = new TreeMap<>();
    rows.forEach(row -> row.diagnostics().forEach((code, count) -> diagnostics.merge(code, count, Integer::sum)));
    out.println(line("total", times, size, rows.size() == 1 ? "1 document" : rows.size() + " documents"));
    out.println();
    out.println(outcomes.entrySet().stream()
        .map(outcome -> outcome.getValue() + " " + outcome.getKey()).collect(Collectors.joining(", ")));
    if (!diagnostics.isEmpty()) {
      out.println();
      out.println("Diagnostics, of every severity:");
      diagnostics.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .forEach(code -> out.println(String.format(Locale.ROOT, "%8d %s", code.getValue(), code.getKey())));
    }
    List<Row> failures = sorted(rows).stream().filter(row -> row.outcome().isFailure()).toList();
    if (!failures.isEmpty()) {
      out.println();
      out.println("Failed:");
      failures.forEach(row -> out.println("  " + row.document() + ": " + row.outcome() + ": " + row.cause()));
    }
  }

  /** Writes a file that spreadsheets and {@code cut} read; a tab inside a value is a space. */
  static void write(Collection<Row> rows, Path file) throws IOException {
    StringBuilder text = new StringBuilder(String.join("\t", TITLES)).append('\n');
    for (Row row : sorted(rows)) {
      List<Object> values = List.of(
          row.document(), row.outcome(), row.times().generate(), row.times().cpu(), row.size().files(),
          row.size().lines(), row.size().bytes(), row.times().compile(), codes(row.diagnostics(), "=", ","),
          row.cause());
      text.append(values.stream().map(value -> value.toString().replaceAll("[\t\r\n]", " "))
          .collect(Collectors.joining("\t"))).append('\n');
    }
    Files.writeString(file, text);
  }

  private static List<Row> sorted(Collection<Row> rows) {
    return rows.stream().sorted(Comparator.comparing(Row::document)).toList();
  }

  private static String codes(Map<String, Integer> diagnostics, String assignment, String separator) {
    return diagnostics.entrySet().stream()
        .map(code -> code.getKey() + assignment + code.getValue()).collect(Collectors.joining(separator));
  }

  private static String line(Object status, Row.Times times, Row.Size size, String document) {
    return format(
        status, times.generate(), times.cpu(), size.files(), size.lines(), size.bytes(), times.compile(), document);
  }

  private static String format(Object... values) {
    return String.format(Locale.ROOT, COLUMNS, values);
  }
}
