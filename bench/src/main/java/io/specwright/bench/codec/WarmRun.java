package io.specwright.bench.codec;

import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One fork of JMH for one contestant and each of its operations: {@code WarmRun CONTESTANT DOCUMENT SECONDS [OPERATION]}.
 * It prints a line for each operation: its name, microseconds of processor time, bytes allocated.
 */
public final class WarmRun {
  private static final int MEASUREMENTS = 3;

  private WarmRun() {}

  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder()
        .include(CodecBenchmark.class.getName() + (args.length > 3 ? ".*" + args[3] : ""))
        .param("contestant", args[0])
        .param("document", args[1])
        .forks(1)
        .jvmArgs("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m")
        .warmupIterations(1)
        .warmupTime(TimeValue.seconds(Integer.parseInt(args[2])))
        .measurementIterations(MEASUREMENTS)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(ProcessorTime.class)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    for (RunResult result : new Runner(options).run()) {
      Map<String, Result> more = result.getSecondaryResults();
      System.out.printf(java.util.Locale.ROOT, "%s\t%.3f\t%.0f%n",
          result.getPrimaryResult().getLabel(),
          more.get(ProcessorTime.NAME).getScore(),
          more.get("gc.alloc.rate.norm").getScore());
    }
  }
}
