package io.specwright.bench.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All timings, and how ours compare. */
public final class CodecReport {
  private static final String DECODE = "decode, processor time, us";
  private static final String DECODE_BYTES = "decode, bytes allocated";
  private static final String ENCODE = "encode, processor time, us";
  private static final String COLD = "start, decode once, end: ms";

  private final Map<Entry, Timing> timings;
  private final int rounds;
  private final int coldRuns;

  CodecReport(Map<Entry, Timing> timings, int rounds, int coldRuns) {
    this.timings = timings;
    this.rounds = rounds;
    this.coldRuns = coldRuns;
  }

  /** The section of the page, from its heading on. */
  public String toMarkdown() {
    StringBuilder rows = new StringBuilder();
    row(rows, "checkout", DECODE, Timing::decode, Entry.OPENAPI_GENERATOR, 1.0 / 7);
    row(rows, "checkout", DECODE, Timing::decode, Entry.RECORDS, 1.0 / 3);
    row(rows, "checkout", DECODE, Timing::decode, Entry.STREAMING, 0.75);
    row(rows, "checkout", DECODE, Timing::decode, Entry.READER, Double.NaN);
    row(rows, "checkout", DECODE_BYTES, Timing::decodeBytes, Entry.OPENAPI_GENERATOR, 1.0 / 6);
    row(rows, "checkout", DECODE_BYTES, Timing::decodeBytes, Entry.RECORDS, Double.NaN);
    row(rows, "checkout", DECODE_BYTES, Timing::decodeBytes, Entry.STREAMING, Double.NaN);
    row(rows, "checkout", ENCODE, Timing::encode, Entry.OPENAPI_GENERATOR, 1.0 / 3);
    row(rows, "checkout", ENCODE, Timing::encode, Entry.RECORDS, Double.NaN);
    row(rows, "checkout", ENCODE, Timing::encode, Entry.STREAMING, Double.NaN);
    row(rows, "checkout", COLD, Timing::cold, Entry.OPENAPI_GENERATOR, 1.0 / 4);
    row(rows, "checkout", COLD, Timing::cold, Entry.RECORDS, Double.NaN);
    row(rows, "checkout", COLD, Timing::cold, Entry.STREAMING, Double.NaN);
    row(rows, "checkout", COLD, Timing::cold, Entry.READER, 1.25);
    row(rows, "chat", DECODE, Timing::decode, Entry.OPENAI_JAVA, 1.0 / 6);
    row(rows, "chat", DECODE_BYTES, Timing::decodeBytes, Entry.OPENAI_JAVA, 1.0 / 10);
    row(rows, "chat", ENCODE, Timing::encode, Entry.OPENAI_JAVA, Double.NaN);
    row(rows, "chat", COLD, Timing::cold, Entry.OPENAI_JAVA, 1.0 / 8);
    return """
        ## Codecs

        `mvn -q verify -Pbench -Dbench=codec -pl bench -am -DskipTests` prints this section; `-Dbench.update=true` \
        writes it.

        Two documents: a checkout of 6 kB with 22 dates, and a chat completion of 4 kB with log-probabilities
        (`bench/src/documents`). Both clients of each generator are generated for it; Jackson's records and the codec \
        on
        jackson-core are written by hand (`bench/src/contestants`), and so is one on the reader of our own runtime, \
        which
        shows what generated models cost beyond it. Before anything is measured, each contestant shows that it writes \
        what it read. Decoding and encoding: JMH, one fork for a contestant, in turns, best of %d; \
        processor
        time of the measuring thread. Start to end: whole processes, in turns, best of %d.

        | document | | Specwright | the other | | ratio | goal |
        |---|---|--:|--:|---|--:|--:|
        %s
        """.formatted(rounds, coldRuns, rows).strip() + "\n";
  }

  private void row(
      StringBuilder rows, String subject, String what, ToDoubleFunction<Timing> figure, String other, double goal) {
    double ours = figure.applyAsDouble(timing(Entry.SPECWRIGHT, subject));
    double theirs = figure.applyAsDouble(timing(other, subject));
    String verdict = Double.isNaN(goal) ? "" : format(goal) + (ours / theirs <= goal ? "" : " (missed)");
    rows.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s | %s |%n",
        subject, what, format(ours), format(theirs), other, format(ours / theirs), verdict));
  }

  /** Decoding and start of everybody as bars. */
  public String toSvg() {
    return new BarChart("Decode a checkout of 6 kB, microseconds of processor time", bars("checkout", Timing::decode))
        .above(new BarChart("Start a process and decode a checkout, milliseconds", bars("checkout", Timing::cold)))
        .above(new BarChart("Decode a chat completion of 4 kB, microseconds", bars("chat", Timing::decode)))
        .toSvg();
  }

  private List<BarChart.Bar> bars(String subject, ToDoubleFunction<Timing> figure) {
    List<BarChart.Bar> bars = new ArrayList<>();
    timings.forEach((entry, timing) -> {
      if (entry.subject().equals(subject) && !entry.name().equals(Entry.READER)) {
        bars.add(new BarChart.Bar(entry.name(), figure.applyAsDouble(timing)));
      }
    });
    return bars;
  }

  private Timing timing(String name, String subject) {
    return timings.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name) && entry.getKey().subject().equals(subject))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 1 ? "%.1f" : "%.3f", value);
  }
}
