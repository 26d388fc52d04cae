package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.diagnostic.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the root document: the only place files are read from. A path is checked before the file system is
 * asked about it, and its real path again afterwards, so that no symbolic link leads out. Each file is read once.
 */
final class SpecFolder {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private final Path folder;
  private final String namePrefix;
  private final Diagnostics diagnostics;
  private final Map<String, SourceFile> files = new TreeMap<>();
  private final Map<String, UnreadableException> failures = new TreeMap<>();

  /**
   * @param folder its real path
   * @param namePrefix what stands before a path in this folder to show it to the user; empty, or ends with {@code /}
   */
  SpecFolder(Path folder, String namePrefix, Diagnostics diagnostics) {
    this.folder = folder;
    this.namePrefix = namePrefix;
    this.diagnostics = diagnostics;
  }

  /** Every file read so far, by path. */
  Collection<SourceFile> files() {
    return files.values();
  }

  /**
   * The file a reference names.
   *
   * @param uri the part of the reference before {@code #}
   * @param from the file with the reference
   * @param location of the reference, for messages; they never tell anything about a file outside the folder
   */
  SourceFile resolve(String uri, SourceFile from, Location location) throws UnreadableException {
    if (SCHEME.matcher(uri).matches() || uri.startsWith("//")) {
      throw new UnreadableException(
          "remote-reference",
          location,
          "the reference " + Limits.quote(PrintableText.ofUrl(uri))
              + " is a URL, and references are only followed to files",
          "save the file next to the document and refer to it by its relative path");
    }
    Path path = relative(uri, from, location);
    Path real;
    try {
      real = folder.resolve(path).toRealPath();
    } catch (IOException e) {
      throw new UnreadableException(
          "file-not-found", location, "there is no file " + Limits.quote(display(path)),
          "correct the path or add the file");
    }
    if (!real.startsWith(folder)) {
      throw outside(uri, location);
    }
    Path inside = folder.relativize(real);
    return read(inside, display(inside), location);
  }

  private Path relative(String uri, SourceFile from, Location location) throws UnreadableException {
    try {
      String decoded = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
      if (decoded.contains("?")) {
        throw new IllegalArgumentException("A file has no query");
      }
      Path parent = folder.resolve(from.path()).getParent();
      Path path = parent.resolve(decoded).normalize();
      if (decoded.startsWith("/") || decoded.contains("\\") || !path.startsWith(folder)) {
        throw outside(uri, location);
      }
      return folder.relativize(path);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          "invalid-reference", location, "the reference " + Limits.quote(uri) + " is no path",
          "write a relative path with / separators");
    }
  }

  private static UnreadableException outside(String uri, Location location) {
    return new UnreadableException(
        "reference-outside",
        location,
        "the reference " + Limits.quote(uri) + " leads out of the folder of the root document",
        "move the file into that folder and refer to it by its relative path");
  }

  /**
   * Reads the root document.
   *
   * @param name as in locations: how the user names it, which differs from its real name if it is a symbolic link
   */
  SourceFile readRoot(Path real, String name) throws UnreadableException {
    return read(real, name, new Location(name, 1, 1));
  }

  private SourceFile read(Path real, String name, Location location) throws UnreadableException {
    String path = slashes(real);
    @Nullable UnreadableException failure = failures.get(path);
    if (failure != null) {
      throw failure;
    }
    @Nullable SourceFile known = files.get(path);
    if (known != null) {
      return known;
    }
    try {
      if (files.size() == Limits.FILES) {
        throw new UnreadableException(
            "too-large", location, "the document is spread over more than " + Limits.FILES + " files",
            "merge some of them");
      }
      byte[] bytes = bytes(real, location);
      SourceFile file = new SourceFile(
          name, path, Sha256.hex(bytes), SourceFile.parse(SourceText.decode(bytes, name), name, diagnostics));
      files.put(path, file);
      return file;
    } catch (UnreadableException e) {
      failures.put(path, e);
      throw e;
    }
  }

  private byte[] bytes(Path real, Location location) throws UnreadableException {
    Path path = folder.resolve(real);
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(
          "not-a-file", location, Limits.quote(display(real)) + " is no regular file", "refer to a file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        throw new UnreadableException(
            "too-large",
            location,
            Limits.quote(display(real)) + " is larger than " + (Limits.FILE_BYTES >> 20) + " MiB",
            "split it into several files");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(
          "unreadable-file", location, Limits.quote(display(real)) + " cannot be read", "check that you may read it");
    }
  }

  private String display(Path path) {
    return namePrefix + slashes(path);
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
