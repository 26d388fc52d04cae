package io.specwright.bench.overhead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What calls cost, and how ours compare. */
record OverheadReport(Map<String, CallCost> costs, int rounds) {
  private static final String BARE = "BareCalls";
  private static final String BYTES = "SpecwrightBytes";
  private static final String TYPED = "SpecwrightCalls";
  static final List<String> CALLERS = List.of(BARE, BYTES, TYPED);

  String toMarkdown() {
    StringBuilder rows = new StringBuilder();
    for (String operation : OverheadBench.OPERATIONS) {
      row(rows, operation, "wall time, us", CallCost::wall, 1.10);
      row(rows, operation, "processor time, us", CallCost::processor, Double.NaN);
      row(rows, operation, "bytes allocated", CallCost::bytes, 1.30);
    }
    return """
        ## Overhead of a call

        `mvn -q verify -Pbench -Dbench=overhead -pl bench -am -DskipTests` prints this section; `-Dbench.update=true` \
        writes it.

        One call after the other to a server on loopback, in a process of its own for each contestant, in turns; medians
        of 40 batches of 250 calls, best of %d. `retrieve` is a GET, `create` a POST; each is answered with a checkout \
        of 6 kB.
        All contestants send the same bytes, which is checked, over the JDK's `HttpClient` with the same executor.
        The bare client collects the body. So does ours without decoding, the call path alone, which is what the goals
        are for; the generated client also encodes the request and decodes the response. Processor time and bytes are
        those of all threads.

        | call | | bare `HttpClient` | without decoding | ratio | goal | generated client | ratio |
        |---|---|--:|--:|--:|--:|--:|--:|
        %s
        """.formatted(rounds, rows.toString().strip()).strip() + "\n";
  }

  private void row(
      StringBuilder rows, String operation, String what, ToDoubleFunction<CallCost> figure, double goal) {
    double bare = figure.applyAsDouble(cost(BARE, operation));
    double bytes = figure.applyAsDouble(cost(BYTES, operation));
    double typed = figure.applyAsDouble(cost(TYPED, operation));
    String verdict = Double.isNaN(goal) ? "" : String.format(Locale.ROOT, "%.2f%s", goal, bytes / bare > goal ? " (missed)" : "");
    rows.append(String.format(Locale.ROOT, "| %s | %s | %,.0f | %,.0f | %.2f | %s | %,.0f | %.2f |%n",
        operation, what, bare, bytes, bytes / bare, verdict, typed, typed / bare));
  }

  private CallCost cost(String caller, String operation) {
    return Objects.requireNonNull(costs.get(caller + " " + operation));
  }
}
