package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import java.util.List;

final class SwaggerMessages {
  private final SpecNode tree;
  private final Diagnostics diagnostics;

  SwaggerMessages(SpecNode tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  void report(List<String> messages) {
    for (String message : messages) { diagnostics.warning("openapi", tree.location(), message, "x"); }
  }
}
