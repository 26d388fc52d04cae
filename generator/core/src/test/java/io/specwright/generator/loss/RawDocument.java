package io.specwright.generator.loss;

import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.specwright.generator.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a document, read as they are referred to. */
public final class RawDocument {
  private final Path folder;
  private final Map<Path, Raw> files = new ConcurrentHashMap<>();
  private final Map<String, Map<Location, Raw>> places = new ConcurrentHashMap<>();
  private final Raw root;

  public RawDocument(Path document) {
    this.folder = document.getParent();
    this.root = file(document.normalize());
  }

  public Raw root() {
    return root;
  }

  /** What a node stands for: itself, or the end of the references that start in it. */
  public Raw resolve(Raw node) {
    Raw current = node;
    for (int hop = 0; hop < 50 && isReference(current); hop++) {
      Optional<Raw> target = target(current);
      if (target.isEmpty()) {
        return current;
      }
      current = target.get();
    }
    return current;
  }

  public static boolean isReference(Raw node) {
    return node.has("$ref") && !node.member("$ref").text().isEmpty();
  }

  /** One step; empty for a reference that leads nowhere, which Specwright says on its own. */
  public Optional<Raw> target(Raw node) {
    String reference = node.member("$ref").text();
    int hash = reference.indexOf('#');
    String path = hash < 0 ? reference : reference.substring(0, hash);
    Raw start = path.isEmpty() ? file(node.file()) : file(node.file().resolveSibling(decode(path)).normalize());
    return start.at(hash < 0 ? "" : decode(reference.substring(hash + 1)));
  }

  /** The node that begins at a place. */
  public Optional<Raw> at(Location location) {
    return Optional.ofNullable(places.computeIfAbsent(location.file(), name -> {
      Map<Location, Raw> nodes = new HashMap<>();
      collect(file(Path.of(name).normalize()), nodes);
      return nodes;
    }).get(location));
  }

  private static void collect(Raw node, Map<Location, Raw> nodes) {
    nodes.putIfAbsent(node.location(), node);
    node.members().values().forEach(member -> collect(member, nodes));
    node.elements().forEach(element -> collect(element, nodes));
  }

  private Raw file(Path path) {
    return files.computeIfAbsent(path, file -> {
      try {
        return Files.isRegularFile(file)
            ? Raw.read(file, folder + "/" + folder.relativize(file))
            : new Raw(file, new Location("", 1, 1), JsonNodeType.NULL, Map.of(), List.of(), "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
