package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import java.util.Optional;

/** The edition of OpenAPI a document claims to follow. */
enum Edition {
  V3_0("3.0.3"),
  V3_1("3.1.0"),

  /** Read as 3.1; what 3.2 added is not supported but for streamed items and the places of schemas and references. */
  V3_2("3.1.0");

  private final String readAs;

  Edition(String readAs) {
    this.readAs = readAs;
  }

  /** What Swagger Parser is told. */
  String readAs() {
    return readAs;
  }

  /** The edition of a document; empty, with an error reported, if it is none of these. */
  static Optional<Edition> of(SpecNode root, Diagnostics diagnostics) {
    Optional<SpecNode> member = root.get("openapi");
    if (member.isEmpty()) {
      reportForeign(root, diagnostics);
      return Optional.empty();
    }
    String version = member.get() instanceof NumberNode number ? number.literal() : member.get().text().orElse("");
    Location location = member.get().location();
    if (version.matches("3\\.0(\\..*)?")) {
      return Optional.of(V3_0);
    }
    if (version.matches("3\\.1(\\..*)?")) {
      return Optional.of(V3_1);
    }
    if (version.matches("3\\.2(\\..*)?")) {
      diagnostics.warning(
          "unsupported-version",
          location,
          "OpenAPI 3.2 is read as 3.1",
          "check that nothing depends on what 3.2 added, such as additional operations");
      return Optional.of(V3_2);
    }
    diagnostics.error(
        "unsupported-version", location, "the version of OpenAPI is not 3.0, 3.1 or 3.2",
        "write 'openapi: 3.1.0' if that is what it is");
    return Optional.empty();
  }

  private static void reportForeign(SpecNode root, Diagnostics diagnostics) {
    if (root.get("swagger").isPresent()) {
      diagnostics.error(
          "unsupported-version",
          root.locationOf(JsonPointer.of("swagger")),
          "this is a Swagger 2.0 document, and OpenAPI 3.0, 3.1 and 3.2 are supported",
          "convert it once, for example with 'npx swagger2openapi --outfile openapi.yaml swagger.yaml'");
      return;
    }
    String what = root.get("asyncapi").isPresent() ? "an AsyncAPI document"
        : root.get("$schema").isPresent() ? "a JSON Schema" : "no OpenAPI document: it has no member 'openapi'";
    diagnostics.error("not-openapi", root.location(), "this is " + what,
        "give the root document, which starts with 'openapi: 3.1.0'");
  }
}
