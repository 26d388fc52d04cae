package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.PrintableText;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.parse.ParsedSpec;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code oauth2} and {@code openIdConnect}: tokens, which the client fetches itself only by client credentials. */
final class OAuthLowering {
  /** RFC 6749, section 3.3. */
  private static final Pattern SCOPE = Pattern.compile("[!#-\\[\\]-~]+");

  private final ParsedSpec spec;
  private final Diagnostics diagnostics;

  OAuthLowering(ParsedSpec spec, Diagnostics diagnostics) {
    this.spec = spec;
    this.diagnostics = diagnostics;
  }

  AuthScheme.Kind lower(String name, SpecCursor scheme) {
    Optional<AuthScheme.Kind> fetched = Optional.empty();
    for (SpecCursor.Member flow : scheme.members("flows")) {
      if (flow.name().equals("clientCredentials")) {
        fetched = clientCredentials(name, flow.value());
      } else if (!flow.name().startsWith("x-")) {
        unused("the flow '" + flow.name() + "'", flow.value());
      }
    }
    scheme.get("oauth2MetadataUrl").ifPresent(url -> unused("'oauth2MetadataUrl'", url));
    return fetched.orElseGet(AuthScheme.Bearer::new);
  }

  AuthScheme.Kind openId(SpecCursor scheme) {
    scheme.get("openIdConnectUrl").ifPresent(url -> unused("'openIdConnectUrl'", url));
    return new AuthScheme.Bearer();
  }

  private void unused(String what, SpecCursor part) {
    diagnostics.info(
        "unused-oauth-part", part.location(), "the client does nothing with " + what,
        "give it a token, or a supplier of tokens that always has a good one");
  }

  private Optional<AuthScheme.Kind> clientCredentials(String name, SpecCursor flow) {
    String url = flow.text("tokenUrl").orElse("");
    if (!isUsable(url)) {
      diagnostics.warning(
          "unusable-token-url", flow.location(),
          "the token URL '" + PrintableText.ofUrl(url) + "' is no http or https URL without user information",
          "the client fetches no tokens; callers must give one");
      return Optional.empty();
    }
    return Optional.of(new AuthScheme.ClientCredentials(url, scopes(name, flow)));
  }

  /** A relative one is resolved against where the client calls. */
  private static boolean isUsable(String url) {
    try {
      URI uri = URI.create(url);
      boolean there = uri.isAbsolute()
          ? uri.getScheme().matches("(?i)https?") && uri.getHost() != null
          : uri.getRawAuthority() == null;
      return there && !url.isBlank() && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What the operations ask for, of what the flow has; if that is nothing, all that it has. */
  private List<String> scopes(String name, SpecCursor flow) {
    Set<String> asked = asked(name);
    List<String> offered = new ArrayList<>();
    flow.members("scopes").forEach(scope -> {
      if (SCOPE.matcher(scope.name()).matches()) {
        offered.add(scope.name());
      } else {
        diagnostics.info(
            "unused-oauth-part", scope.value().location(), "a scope is visible ASCII without quotes and backslashes",
            "'" + PrintableText.of(scope.name()) + "' is not asked for");
      }
    });
    if (offered.isEmpty()) {
      return asked.stream().filter(scope -> SCOPE.matcher(scope).matches()).toList();
    }
    List<String> both = offered.stream().filter(asked::contains).toList();
    return both.isEmpty() ? offered : both;
  }

  private Set<String> asked(String name) {
    List<SecurityRequirement> usual = Optional.ofNullable(spec.api().getSecurity()).orElse(List.of());
    Set<String> asked = new LinkedHashSet<>();
    if (spec.api().getPaths() != null) {
      for (PathItem path : spec.api().getPaths().values()) {
        for (Operation operation : path.readOperations()) {
          Optional.ofNullable(operation.getSecurity()).orElse(usual)
              .forEach(requirement -> asked.addAll(requirement.getOrDefault(name, List.of())));
        }
      }
    }
    return asked;
  }
}
