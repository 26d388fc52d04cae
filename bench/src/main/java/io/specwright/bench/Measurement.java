package io.specwright.bench;

import java.util.Comparator;
import java.util.List;

/**
 * One document in the hands of one generator.
 *
 * @param generation the best of the runs, by wall time
 * @param compilation javac over the output, the best of the runs as well
 */
record Measurement(ProcessRun generation, Output output, ProcessRun compilation) {

  static ProcessRun best(List<ProcessRun> runs) {
    return runs.stream().min(Comparator.comparingDouble(ProcessRun::wallSeconds)).orElseThrow();
  }

  /** Java that was generated. */
  record Output(long files, long lines) {}
}
