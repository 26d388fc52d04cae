package io.specwright.bench.codec;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the measuring threads for each operation, in microseconds. Unlike wall time it is not disturbed
 * by whatever else the machine does; the threads of compiler and collector do not count.
 */
public final class ProcessorTime implements InternalProfiler {
  /** The name of the result. */
  static final String NAME = "processor";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private long start;

  @Override
  public String getDescription() {
    return "processor time of the measuring threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = spent();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double operations = result.getMetadata().getMeasuredOps();
    return List.of(new ScalarResult(NAME, (spent() - start) / 1e3 / operations, "us/op", AggregationPolicy.AVG));
  }

  private static long spent() {
    long nanos = 0;
    for (long id : THREADS.getAllThreadIds()) {
      String name = THREADS.getThreadInfo(id) == null ? "" : THREADS.getThreadInfo(id).getThreadName();
      if (name.contains("jmh-worker")) {
        nanos += Math.max(0, THREADS.getThreadCpuTime(id));
      }
    }
    return nanos;
  }
}
