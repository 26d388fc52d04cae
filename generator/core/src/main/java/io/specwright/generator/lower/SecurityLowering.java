package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.AuthScheme.Kind;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Security schemes, and which of them an operation needs. */
final class SecurityLowering {
  private static final NameScope SETTERS =
      new NameScope(JavaIdentifiers::member, ReservedNames.CLIENT_BUILDER_METHODS, "Credentials");

  /** Registered with IANA, and answered with more than a text that stays the same for a while. */
  private static final Set<String> WITH_CHALLENGE = Set.of(
      "digest", "hoba", "mutual", "negotiate", "ntlm", "privatetoken", "scram-sha-1", "scram-sha-256");

  private final ParsedSpec spec;
  private final Diagnostics diagnostics;
  private final OAuthLowering oauth;
  private final Map<String, AuthScheme> schemes = new LinkedHashMap<>();

  SecurityLowering(ParsedSpec spec, String environmentPrefix, Diagnostics diagnostics) {
    this.spec = spec;
    this.diagnostics = diagnostics;
    this.oauth = new OAuthLowering(spec, diagnostics);
    Map<String, SecurityScheme> declared = spec.api().getComponents() == null
        || spec.api().getComponents().getSecuritySchemes() == null
        ? Map.of()
        : spec.api().getComponents().getSecuritySchemes();
    SpecCursor root = SpecCursor.root(spec.tree());
    Map<String, String> setters = SETTERS.assignWanted(declared.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), name -> SETTERS.plain(asWord(name)))));
    declared.forEach((name, scheme) ->
        root.find("/components/securitySchemes/" + JsonPointer.escape(name))
            .map(SpecCursor::resolved)
            .ifPresent(node -> kind(name, setters.get(name), scheme, node).ifPresent(kind ->
                schemes.put(name, new AuthScheme(
                    name,
                    kind,
                    setters.get(name),
                    variables(environmentPrefix, name, kind),
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

  private Optional<Kind> kind(String name, String setter, SecurityScheme scheme, SpecCursor node) {
    Optional<Kind> kind = switch (node.text("type").orElse("")) {
      case "apiKey" -> place(node.text("in").orElse("")).map(place -> new AuthScheme.ApiKey(place, scheme.getName()));
      case "oauth2" -> Optional.of(oauth.lower(name, node));
      case "openIdConnect" -> Optional.of(oauth.openId(node));
      case "mutualTLS" -> Optional.of(new AuthScheme.OfTransport());
      case "http" -> httpScheme(node.text("scheme").orElse(""));
      default -> Optional.empty();
    };
    if (kind.isEmpty()) {
      diagnostics.warning(
          "unsupported-security-scheme", node.location(), "this security scheme is not supported",
          "the client has no setter for it; use apiKey, http, mutualTLS, oauth2 or openIdConnect");
    } else if (kind.get() instanceof AuthScheme.OfTransport) {
      diagnostics.info(
          "transport-security", node.location(), "only what sends the requests can prove this: the client's transport",
          "give the client a transport that does, and call '" + setter + "()' on its builder");
    }
    return kind;
  }

  private static Optional<Kind> httpScheme(String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "basic" -> Optional.of(new AuthScheme.Basic());
      case "bearer" -> Optional.of(new AuthScheme.Bearer());
      default -> !scheme.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+") ? Optional.empty()
          : Optional.of(WITH_CHALLENGE.contains(lower)
              ? new AuthScheme.OfTransport() : new AuthScheme.HttpScheme(scheme));
    };
  }

  private static Optional<Place> place(String in) {
    return Set.of("header", "query", "cookie").contains(in)
        ? Optional.of(Place.valueOf(in.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** OAuth is one word, whatever its capitals. */
  private static String asWord(String name) {
    return name.replace("OAuth", "Oauth").replace("oAuth", "oauth");
  }

  private static List<String> variables(String prefix, String name, Kind kind) {
    List<String> words = Words.of(asWord(name));
    String variable = prefix + "_" + JavaIdentifiers.constant(words.isEmpty() ? Words.spelled(name) : words);
    return kind instanceof AuthScheme.OfTransport ? List.of()
        : kind instanceof AuthScheme.ClientCredentials
            ? List.of(variable, variable + "_CLIENT_ID", variable + "_CLIENT_SECRET")
        : List.of(variable);
  }
}
