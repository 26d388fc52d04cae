package io.specwright.generator.write;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a folder are generated, and what was written to them: one line of SHA-256 and path each, sorted, as
 * {@code sha256sum} prints and checks them.
 *
 * <p>While a run is under way a path has two lines, for its old and its new content: whichever a crash leaves on disk,
 * the next run knows it as generated.
 */
final class Manifest {
  static final String FILE_NAME = OutputFolder.OWN_PREFIX + "manifest";

  private static final String VERSION = "# specwright-manifest 1";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private final SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();

  /** @throws UnsafeOutputException if the text is no manifest, or a path in it may lead out of the folder */
  static Manifest parse(String text) throws UnsafeOutputException {
    String[] lines = text.split("\r?\n");
    if (!lines[0].equals(VERSION)) {
      throw broken(1, "should be \"" + VERSION + "\"");
    }
    Manifest manifest = new Manifest();
    for (int i = 1; i < lines.length; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        throw broken(i + 1, "is not a SHA-256 and a path");
      }
      if (!RelativePath.isPlain(line.group(2))) {
        throw broken(i + 1, "has a path that may lead out of the folder");
      }
      manifest.add(line.group(2), line.group(1));
    }
    return manifest;
  }

  String text() {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    hashes.forEach((path, known) -> known.forEach(hash -> text.append(hash).append("  ").append(path).append('\n')));
    return text.toString();
  }

  Set<String> paths() {
    return hashes.keySet();
  }

  /** What was written to a file; empty if it is not generated. */
  Set<String> hashesOf(String path) {
    return hashes.getOrDefault(path, new TreeSet<>());
  }

  void add(String path, String hash) {
    hashes.computeIfAbsent(path, p -> new TreeSet<>()).add(hash);
  }

  /** Both manifests in one: what holds in the middle of a run. */
  static Manifest union(Manifest before, Manifest after) {
    Manifest union = new Manifest();
    for (Manifest manifest : new Manifest[] {before, after}) {
      manifest.hashes.forEach((path, known) -> known.forEach(hash -> union.add(path, hash)));
    }
    return union;
  }

  boolean saysTheSameAs(Manifest other) {
    return hashes.equals(other.hashes);
  }

  private static UnsafeOutputException broken(int line, String problem) {
    return new UnsafeOutputException(
        FILE_NAME + ":" + line + " " + problem + "; restore the file, or delete it and generate again");
  }
}
