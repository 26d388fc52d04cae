package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.SpecNode;

final class SchemaChecks {
  private SchemaChecks() {}

  static void check(SpecNode tree, Diagnostics diagnostics) {}
}
