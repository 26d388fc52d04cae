package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode;
import java.util.List;
import java.util.Set;

/**
 * Turns what Swagger Parser says into located messages.
 *
 * <p>What it drops without a word (2.1.48, found by writing its model back and comparing): a component whose name
 * starts with {@code x-}, {@code style} and {@code explode} of a parameter that has {@code content}, empty maps and
 * lists. What it reports and drops: operations of methods it does not know ({@code query} of OpenAPI 3.2), names of
 * servers and tags of 3.2, and any member of the wrong type.
 */
final class SwaggerMessages {
  /** Without these Swagger Parser drops the parameter or the security scheme. */
  private static final Set<String> NEEDED = Set.of("name", "in", "type", "scheme", "content", "flows");

  /** What 3.2 has in security schemes; the lowering says what becomes of it. */
  private static final Set<String> LATER = Set.of("deviceAuthorization", "oauth2MetadataUrl");

  private static final Set<String> DOCUMENTATION = Set.of(
      "description", "summary", "title", "externalDocs", "contact", "license", "termsOfService", "tags", "example",
      "examples", "deprecated");

  private final SpecNode tree;
  private final Diagnostics diagnostics;

  SwaggerMessages(SpecNode tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  void report(List<String> messages) {
    for (String message : messages) {
      report(MessageLocator.locate(message, tree));
    }
  }

  private void report(MessageLocator.Found found) {
    String text = found.text();
    String subject = text.substring(0, Math.max(0, text.indexOf(' ')));
    Location location = found.location();
    if (text.endsWith(" is unexpected")) {
      if (!found.parent().isMap() && !LATER.contains(subject)) {
        diagnostics.warning("unknown-member", location, text,
            "it is ignored; check its spelling and the version of OpenAPI");
      }
    } else if (text.endsWith(" is missing")) {
      if (NEEDED.contains(subject)) {
        diagnostics.error("missing-member", location, text, "add it");
      } else {
        diagnostics.warning("missing-member", location, text, "add it; OpenAPI requires it");
      }
    } else if (text.contains(" is not of type ")) {
      reportType(text, subject, location);
    } else if (text.startsWith("Declared path parameter ")) {
      // PathParameters says so, and says where.
      return;
    } else if (text.contains("duplicate parameter")) {
      diagnostics.error("duplicate-parameter", location, text.trim(),
          "remove all but one of the parameters of the same name and place");
    } else {
      diagnostics.warning("not-conformant", location, text.trim(), "correct it; it is read as well as it can be");
    }
  }

  private void reportType(String text, String subject, Location location) {
    if (subject.startsWith("x-") || text.contains("in is not of type `[query|")) {
      // Extensions are free, and the lowering names a parameter in another place, such as 3.2's querystring.
      return;
    }
    if (DOCUMENTATION.contains(subject)) {
      diagnostics.warning("wrong-type", location, text, "it is ignored; correct its value");
    } else {
      diagnostics.error("wrong-type", location, text, "correct its value");
    }
  }
}
