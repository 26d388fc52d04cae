package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.load.SpecBundle;
import io.specwright.generator.load.SpecNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Optional;

/** The stage {@code parse}: a located tree in, the same tree and its OpenAPI meaning out. */
public final class SpecParser {

  private SpecParser() {}

  /**
   * Reads a bundle as OpenAPI 3.0, 3.1 or 3.2.
   *
   * @return empty if an error was reported
   */
  public static Optional<ParsedSpec> parse(SpecBundle bundle, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<ParsedSpec> spec =
        Edition.of(bundle.root(), found).flatMap(edition -> parse(bundle.root(), edition, found));
    found.sorted().forEach(diagnostics::add);
    return found.hasErrors() ? Optional.empty() : spec;
  }

  private static Optional<ParsedSpec> parse(SpecNode root, Edition edition, Diagnostics diagnostics) {
    SpecNode tree = Lift.lift(root, edition, diagnostics);
    SchemaChecks.check(tree, diagnostics);
    HttpChecks.check(tree, diagnostics);
    FlagChecks.check(tree, diagnostics);
    PathParameters.check(tree, diagnostics);
    if (!StructureChecks.check(tree, diagnostics)) {
      return Optional.empty();
    }
    return readApi(tree, edition, diagnostics).map(api -> new ParsedSpec(api, tree));
  }

  private static Optional<OpenAPI> readApi(SpecNode tree, Edition edition, Diagnostics diagnostics) {
    SwaggerParseResult result;
    try {
      result = new OpenAPIDeserializer().deserialize(Skeleton.of(tree, edition));
    } catch (RuntimeException e) {
      reportFailure(String.valueOf(e), tree, diagnostics);
      return Optional.empty();
    }
    List<String> messages = result.getMessages() == null ? List.of() : result.getMessages();
    if (result.getOpenAPI() == null) {
      reportFailure(String.join(", ", messages), tree, diagnostics);
      return Optional.empty();
    }
    new SwaggerMessages(tree, diagnostics).report(messages);
    return Optional.of(result.getOpenAPI());
  }

  /** Swagger Parser catches some of its own exceptions: there is no model then, and a message or none. */
  private static void reportFailure(String reason, SpecNode tree, Diagnostics diagnostics) {
    diagnostics.error(
        "unreadable-openapi",
        tree.location(),
        "Swagger Parser cannot read the document: " + reason,
        "correct the other errors first, then look for a value of the wrong type");
  }
}
