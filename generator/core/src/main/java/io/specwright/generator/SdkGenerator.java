package io.specwright.generator;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Until the stages are joined here: an empty class and a line of Markdown for each schema, so that hosts have something to host. */
public final class SdkGenerator {

  private SdkGenerator() {}

  /** A pure function of the document and the configuration; nothing is written. */
  public static GenerationResult generate(GenerationRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    String packageName = request.config().packageName() + ".models";
    List<GeneratedFile> files = new ArrayList<>();
    StringBuilder docs = new StringBuilder("# Models\n");
    try (Reader text = Files.newBufferedReader(request.document())) {
      Node root = new Yaml(new LoaderOptions()).compose(text);
      for (String name : names(member(member(root, "components"), "schemas"))) {
        docs.append("- ").append(name).append('\n');
        files.add(new GeneratedFile(OutputRoot.SOURCES, packageName.replace('.', '/') + "/" + name + ".java",
            "package " + packageName + ";\n\n/** " + name + ". */\npublic final class " + name + " {\n  private " + name + "() {}\n}\n"));
      }
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      Location location = new Location(request.document().toString(), mark.getLine() + 1, mark.getColumn() + 1);
      diagnostics.error("invalid-yaml", location, e.getProblem(), "correct the YAML");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(new GeneratedFile(OutputRoot.DOCS, "models.md", docs.toString()));
    Optional<FileSet> result = diagnostics.hasErrors() ? Optional.empty() : Optional.of(FileSet.of(files));
    return new GenerationResult(result, diagnostics.sorted(), List.of());
  }

  private static Optional<Node> member(Node parent, String name) {
    return member(Optional.of(parent), name);
  }

  private static Optional<Node> member(Optional<Node> parent, String name) {
    return parent.filter(MappingNode.class::isInstance).flatMap(node -> ((MappingNode) node).getValue().stream()
        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
        .map(tuple -> tuple.getValueNode())
        .findFirst());
  }

  private static List<String> names(Optional<Node> mapping) {
    return mapping.stream()
        .flatMap(node -> ((MappingNode) node).getValue().stream())
        .map(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue())
        .toList();
  }
}
