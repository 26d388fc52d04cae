package io.specwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one process took. Processor time and peak memory are read from {@code /proc} until the process ends, so the
 * last {@value #PAUSE_MILLIS} milliseconds of processor time may be missing; the peak only ever rises.
 *
 * @param peakKilobytes the most memory that was resident ({@code VmHWM})
 */
public record ProcessRun(int exitCode, double wallSeconds, double cpuSeconds, long peakKilobytes) {
  private static final int PAUSE_MILLIS = 10;
  private static final double TICKS_PER_SECOND = 100;

  /** Runs a command to its end; what it prints is appended to a file. */
  public static ProcessRun of(List<String> command, File log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    double cpu = 0;
    long peak = 0;
    while (process.isAlive()) {
      try {
        cpu = Math.max(cpu, cpuSeconds(Files.readString(proc.resolve("stat"))));
        peak = Math.max(peak, peakKilobytes(Files.readString(proc.resolve("status"))));
      } catch (IOException endedMeanwhile) {
        break;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    int exitCode = process.waitFor();
    return new ProcessRun(exitCode, (System.nanoTime() - start) / 1e9, cpu, peak);
  }

  /** User and system time: the 14th and 15th field, counted from behind the name in parentheses. */
  private static double cpuSeconds(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  private static long peakKilobytes(String status) {
    return status.lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
