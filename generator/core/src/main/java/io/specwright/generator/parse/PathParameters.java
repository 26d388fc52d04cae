package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.List;

/** Checks that the parameters a path names are declared: by the path item or by each of its operations. */
final class PathParameters {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final SpecNode tree;
  private final Diagnostics diagnostics;

  private PathParameters(SpecNode tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  static void check(SpecNode tree, Diagnostics diagnostics) {
    PathParameters checks = new PathParameters(tree, diagnostics);
    tree.members("paths").forEach(checks::check);
  }

  private void check(String path, SpecNode item) {
    if (PathSyntax.problem(path).isPresent()) {
      return;
    }
    List<String> names = PathSyntax.parameters(path);
    for (String method : METHODS) {
      item.get(method).ifPresent(operation -> {
        List<SpecNode> parameters = new ArrayList<>(item.elements("parameters"));
        parameters.addAll(operation.elements("parameters"));
        names.stream().filter(name -> parameters.stream().noneMatch(parameter -> declares(parameter, name)))
            .forEach(name -> diagnostics.warning(
                "undeclared-path-parameter", operation.location(),
                "the path names {" + name + "}, but no parameter declares it",
                "it is taken for a string; declare it under parameters"));
      });
    }
  }

  /** A parameter of the query counts for the query that some documents write into a path. */
  private boolean declares(SpecNode parameter, String name) {
    SpecNode declared = resolve(parameter);
    return declared.text("name").filter(name::equals).isPresent()
        && declared.text("in").filter(in -> in.equals("path") || in.equals("query")).isPresent();
  }

  private SpecNode resolve(SpecNode parameter) {
    return parameter.text("$ref")
        .flatMap(reference -> JsonPointer.parse(reference.replaceFirst("^#", "").replace("%25", "%")))
        .flatMap(tree::at)
        .orElse(parameter);
  }
}
