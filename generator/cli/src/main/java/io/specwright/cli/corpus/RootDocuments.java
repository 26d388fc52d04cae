package io.specwright.cli.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the OpenAPI documents below a folder. A file is the root of a document if its own root is a mapping with the
 * key {@code openapi} or {@code swagger}; other YAML and JSON files are its fragments or have nothing to do with it.
 */
final class RootDocuments {
  private static final Set<String> MARKS = Set.of("openapi", "swagger");

  private RootDocuments() {}

  /**
   * A document.
   *
   * @param path below the folder as the user named it
   * @param bytes of the root and of all fragments in its folder and below: how much there may be to read
   */
  record Document(Path path, String name, long bytes) {}

  /** The documents, the largest first, so that none of them is waited for at the end. */
  static List<Document> below(Path folder) throws IOException {
    Path real = folder.toRealPath();
    TreeMap<Path, Long> roots = new TreeMap<>();
    TreeMap<Path, Long> fragments = new TreeMap<>();
    Files.walkFileTree(real, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(real) && directory.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && file.getFileName().toString().matches("(?i).*\\.(ya?ml|json)")) {
          (TopLevelKeys.hasOneOf(MARKS, file) ? roots : fragments).put(file, attributes.size());
        }
        return FileVisitResult.CONTINUE;
      }
    });
    List<Document> documents = new ArrayList<>();
    roots.forEach((root, bytes) -> {
      long all = bytes + fragments.tailMap(root.getParent()).entrySet().stream()
          .takeWhile(file -> file.getKey().startsWith(root.getParent()))
          .mapToLong(Map.Entry::getValue)
          .sum();
      documents.add(new Document(folder.resolve(real.relativize(root)), name(real, root), all));
    });
    documents.sort(Comparator.comparingLong(Document::bytes).reversed().thenComparing(Document::name));
    return documents;
  }

  private static String name(Path folder, Path document) {
    Path relative = folder.equals(document) ? document.getFileName() : folder.relativize(document);
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }
}
