package io.specwright.generator.emit.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The runtime's own sources, which the generator carries as resources. */
public final class RuntimeSources {
  /** The package they are written in. */
  public static final String PACKAGE = "io.specwright.runtime";

  private static final String FOLDER = "/io/specwright/generator/runtime-sources/";

  private RuntimeSources() {}

  /** Paths below the runtime's package, sorted: {@code json/JsonReader.java}. */
  public static List<String> paths() {
    return resource("index.txt").lines().filter(line -> !line.isBlank()).sorted().toList();
  }

  /** The folders below the runtime's package that hold types, sorted: {@code http}, {@code json}. */
  public static List<String> folders() {
    return paths().stream()
        .filter(path -> path.contains("/") && !path.endsWith("package-info.java"))
        .map(RuntimeSources::folder)
        .distinct()
        .toList();
  }

  /** The folder that a path is in. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The text of one file, with {@code \n} line breaks. */
  public static String read(String path) {
    return resource(PACKAGE.replace('.', '/') + "/" + path);
  }

  private static String resource(String name) {
    try (InputStream in = RuntimeSources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the generator was packed without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
