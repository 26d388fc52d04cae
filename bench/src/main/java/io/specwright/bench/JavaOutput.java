package io.specwright.bench;

import io.specwright.bench.Measurement.Output;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of generated sources. Tests and documentation do not count. */
public record JavaOutput(Path sources) {

  Output size() throws IOException {
    long lines = 0;
    List<Path> files = files();
    for (Path file : files) {
      try (Stream<String> text = Files.lines(file)) {
        lines += text.count();
      }
    }
    return new Output(files.size(), lines);
  }

  /** One javac into a folder of its own: no lint, no annotation processing. */
  ProcessRun compile(String classPath, Path classes, File log) throws IOException, InterruptedException {
    return compile(List.of(sources), classPath, classes, log);
  }

  /** As {@link #compile(String, Path, File)}, of several folders together. */
  public static ProcessRun compile(List<Path> folders, String classPath, Path classes, File log)
      throws IOException, InterruptedException {
    delete(classes);
    Files.createDirectories(classes);
    Path arguments = classes.resolve("javac.txt");
    List<String> names = new ArrayList<>();
    for (Path folder : folders) {
      new JavaOutput(folder).files().forEach(file -> names.add("\"" + file + "\""));
    }
    Files.write(arguments, names);
    String javac = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    return ProcessRun.of(
        List.of(javac, "-J-Xmx3g", "-nowarn", "-proc:none", "--release", "17", "-Xmaxerrs", "10", "-encoding", "UTF-8",
            "-cp", classPath, "-d", classes.toString(), "@" + arguments),
        log);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
