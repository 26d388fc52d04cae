package io.specwright.bench.overhead;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * A process of one contestant: {@code CallRun CALLER URL SECONDS}. For each operation it prints its name, the median of
 * many batches in microseconds of wall time for a call, microseconds of processor time, and bytes allocated by all
 * threads.
 */
public final class CallRun {
  private static final int BATCHES = 40;
  private static final int CALLS = 250;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CallRun() {}

  public static void main(String[] args) throws Exception {
    Caller caller = Caller.of(args[0], args[1]);
    int seconds = Integer.parseInt(args[2]);
    measure("retrieve", caller::retrieve, seconds);
    measure("create", caller::create, seconds);
    System.exit(0);
  }

  private static void measure(String operation, Callable<Object> call, int seconds) throws Exception {
    for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; ) {
      batch(call);
    }
    List<Double> wall = new ArrayList<>();
    long processor = SYSTEM.getProcessCpuTime();
    long bytes = allocated();
    for (int i = 0; i < BATCHES; i++) {
      wall.add(batch(call));
    }
    bytes = allocated() - bytes;
    processor = SYSTEM.getProcessCpuTime() - processor;
    Collections.sort(wall);
    System.out.printf(Locale.ROOT, "%s\t%.2f\t%.2f\t%d%n", operation, wall.get(BATCHES / 2),
        processor / 1e3 / (BATCHES * CALLS), bytes / (BATCHES * CALLS));
  }

  /** Microseconds for a call. */
  private static double batch(Callable<Object> call) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < CALLS; i++) {
      if (call.call() == null) {
        throw new IllegalStateException("no result");
      }
    }
    return (System.nanoTime() - start) / 1e3 / CALLS;
  }

  private static long allocated() {
    long sum = 0;
    for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, each);
    }
    return sum;
  }
}
