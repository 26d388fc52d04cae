package io.specwright.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only door to the disk: all that passes through it stays inside one folder and follows no symbolic link. */
final class OutputFolder {
  /** Files that start so are the writer's own; no generated file does. */
  static final String OWN_PREFIX = ".specwright-";

  private static final List<String> PROJECT_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts", ".git");
  private static final List<Path> HAND_WRITTEN =
      List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));

  private final Path folder;

  /** The folders inside that were looked at, and whether they are there: nobody else changes them during a run. */
  private final Map<Path, Boolean> seen = new HashMap<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws UnsafeOutputException if the folder is a file system's root, somebody's home, a project, a folder for
   *     hand-written sources or a symbolic link
   */
  static OutputFolder at(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (folder.getNameCount() == 0) {
      throw refusal(folder, "the root of a file system");
    }
    if (folder.equals(Path.of(System.getProperty("user.home")).toAbsolutePath().normalize())) {
      throw refusal(folder, "a home folder");
    }
    for (Path sources : HAND_WRITTEN) {
      if (folder.endsWith(sources)) {
        throw refusal(folder, "a folder for hand-written sources");
      }
    }
    for (String file : PROJECT_FILES) {
      if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw refusal(folder, "a project: it has " + file);
      }
    }
    BasicFileAttributes attributes = attributes(folder);
    if (attributes != null && !isPlainFolder(attributes)) {
      throw refusal(folder, attributes.isSymbolicLink() ? "a symbolic link" : "not a folder");
    }
    return new OutputFolder(folder);
  }

  Path path() {
    return folder;
  }

  /** What stands at a path. */
  enum Kind {
    NOTHING,
    FILE,
    /** A folder, a symbolic link or a device. */
    OTHER
  }

  /** @throws UnsafeOutputException if the path leads out of the folder, or through a symbolic link */
  Kind kind(String path) throws IOException {
    Path file = resolve(path);
    BasicFileAttributes attributes = isThere(parent(file)) ? attributes(file) : null;
    if (attributes == null) {
      return Kind.NOTHING;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  byte[] read(String path) throws IOException {
    return Files.readAllBytes(resolve(path));
  }

  boolean isSameFile(String path, String other) throws IOException {
    return Files.isSameFile(resolve(path), resolve(other));
  }

  Manifest readManifest() throws IOException {
    Path file = folder.resolve(Manifest.FILE_NAME);
    BasicFileAttributes attributes = attributes(file);
    if (attributes == null) {
      return new Manifest();
    }
    if (!attributes.isRegularFile()) {
      throw new UnsafeOutputException(file + " is not a plain file; remove it");
    }
    return Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  void writeManifest(Manifest manifest) throws IOException {
    replace(folder.resolve(Manifest.FILE_NAME), manifest.text());
  }

  /** Writes a file in one step: readers see the old content or the new one. */
  void write(String path, String text) throws IOException {
    Path file = resolve(path);
    if (!isThere(parent(file))) {
      Files.createDirectories(parent(file));
      seen.clear();
    }
    replace(file, text);
  }

  /** Deletes a file, and the folders above it that this leaves empty. */
  void delete(String path) throws IOException {
    Path file = resolve(path);
    Files.delete(file);
    for (Path above = parent(file); !above.equals(folder); above = parent(above)) {
      try {
        Files.delete(above);
        seen.clear();
      } catch (DirectoryNotEmptyException stillNeeded) {
        return;
      }
    }
  }

  private void replace(Path file, String text) throws IOException {
    Path temporary = folder.resolve(OWN_PREFIX + "temporary");
    try {
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException leftByACrash) {
      Files.delete(temporary);
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path resolve(String path) throws IOException {
    if (!RelativePath.isPlain(path)) {
      throw new UnsafeOutputException("the path \"" + path + "\" may lead out of " + folder);
    }
    Path file = folder.resolve(path);
    isThere(parent(file));
    return file;
  }

  /**
   * Whether a folder is there.
   *
   * @throws UnsafeOutputException if it, or one above it, is a link
   */
  private boolean isThere(Path inside) throws IOException {
    if (inside.equals(folder)) {
      return true;
    }
    Boolean known = seen.get(inside);
    if (known != null) {
      return known;
    }
    BasicFileAttributes attributes = isThere(parent(inside)) ? attributes(inside) : null;
    if (attributes != null && !isPlainFolder(attributes) && !attributes.isRegularFile()) {
      throw new UnsafeOutputException(inside + " is a link, which is not followed; remove it and generate again");
    }
    boolean isThere = attributes != null && attributes.isDirectory();
    seen.put(inside, isThere);
    return isThere;
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElseThrow();
  }

  /** A junction of Windows is a folder and something else besides. */
  private static boolean isPlainFolder(BasicFileAttributes attributes) {
    return attributes.isDirectory() && !attributes.isOther();
  }

  private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException | FileSystemLoopException e) {
      throw e;
    } catch (FileSystemException nothingThere) {
      return null;
    }
  }

  private static UnsafeOutputException refusal(Path folder, String what) {
    return new UnsafeOutputException(
        "will not write to " + folder + ": it is " + what + "; give generated files a folder of their own");
  }
}
