package io.specwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/benchmarks.md}: a section for each benchmark. */
record Page(Path file) {
  private static final String TITLE = "# Benchmarks\n";

  /** Puts a section where the one with the same heading is, or behind all others. */
  void put(String section) throws IOException {
    String page = Files.exists(file) ? Files.readString(file) : TITLE;
    String heading = section.lines().findFirst().orElseThrow();
    int start = page.indexOf("\n" + heading + "\n");
    if (start < 0) {
      page = page + "\n" + section;
    } else {
      int end = page.indexOf("\n## ", start + heading.length());
      page = page.substring(0, start + 1) + section + (end < 0 ? "" : page.substring(end));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, page);
  }
}
