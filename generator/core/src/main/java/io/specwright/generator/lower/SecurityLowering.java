package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.parse.ParsedSpec;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Security schemes, and which of them an operation needs. */
final class SecurityLowering {
  private static final NameScope SETTERS =
      new NameScope(JavaIdentifiers::member, ReservedNames.CLIENT_BUILDER_METHODS, "Credentials");

  private final ParsedSpec spec;
  private final Diagnostics diagnostics;
  private final Map<String, AuthScheme> schemes = new LinkedHashMap<>();

  SecurityLowering(ParsedSpec spec, String environmentPrefix, Diagnostics diagnostics) {
    this.spec = spec;
    this.diagnostics = diagnostics;
    Map<String, SecurityScheme> declared = spec.api().getComponents() == null
        || spec.api().getComponents().getSecuritySchemes() == null
        ? Map.of()
        : spec.api().getComponents().getSecuritySchemes();
    SpecCursor root = SpecCursor.root(spec.tree());
    Map<String, String> setters = SETTERS.assign(declared.keySet());
    declared.keySet().forEach(name ->
        root.find("/components/securitySchemes/" + JsonPointer.escape(name))
            .map(SpecCursor::resolved)
            .ifPresent(node ->
                kind(declared.get(name), node).ifPresent(kind -> schemes.put(name, new AuthScheme(
                    name,
                    kind,
                    setters.get(name),
                    environmentPrefix + "_"
                        + JavaIdentifiers.constant(Words.of(name).isEmpty() ? Words.spelled(name) : Words.of(name)),
                    SchemaDocs.docs(node),
                    node.origin())))));
  }

  List<AuthScheme> schemes() {
    return List.copyOf(schemes.values());
  }

  /** Alternatives, each a combination of schemes; an alternative with a scheme that is not supported is left out. */
  List<List<String>> alternatives(OperationSource source) {
    List<SecurityRequirement> requirements = source.operation().getSecurity() != null
        ? source.operation().getSecurity()
        : spec.api().getSecurity() != null ? spec.api().getSecurity() : List.of();
    List<List<String>> alternatives = new ArrayList<>();
    for (SecurityRequirement requirement : requirements) {
      List<String> names = List.copyOf(requirement.keySet());
      if (schemes.keySet().containsAll(names)) {
        alternatives.add(names);
      } else {
        names.stream().filter(name -> !schemes.containsKey(name)).forEach(name -> diagnostics.warning(
            "unknown-security-scheme",
            source.node().location(),
            "the security scheme '" + name + "' is not declared or not supported",
            "calls are made without it; declare it under components/securitySchemes"));
      }
    }
    return alternatives;
  }

  private Optional<AuthScheme.Kind> kind(SecurityScheme scheme, SpecCursor node) {
    String httpScheme = node.text("scheme").orElse("").toLowerCase(Locale.ROOT);
    Optional<AuthScheme.Kind> kind = switch (node.text("type").orElse("")) {
      case "apiKey" -> place(node.text("in").orElse("")).map(place -> new AuthScheme.ApiKey(place, scheme.getName()));
      case "oauth2", "openIdConnect" -> Optional.of(new AuthScheme.Bearer());
      case "http" -> switch (httpScheme) {
        case "basic" -> Optional.of(new AuthScheme.Basic());
        case "bearer" -> Optional.of(new AuthScheme.Bearer());
        default -> Optional.empty();
      };
      default -> Optional.empty();
    };
    if (kind.isEmpty()) {
      diagnostics.warning(
          "unsupported-security-scheme", node.location(), "this security scheme is not supported",
          "the client has no setter for it; use apiKey, http with basic or bearer, oauth2 or openIdConnect");
    }
    return kind;
  }

  private static Optional<Place> place(String in) {
    return Set.of("header", "query", "cookie").contains(in)
        ? Optional.of(Place.valueOf(in.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
