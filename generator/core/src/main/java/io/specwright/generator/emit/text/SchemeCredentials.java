package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.AuthScheme.ApiKey;
import io.specwright.generator.ir.AuthScheme.Basic;
import io.specwright.generator.ir.AuthScheme.ClientCredentials;
import io.specwright.generator.ir.AuthScheme.HttpScheme;
import io.specwright.generator.ir.AuthScheme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which classes of the runtime hold the secrets of a scheme. */
public record SchemeCredentials(JavaTypes types) {

  /** What the secret is called. */
  public static String secret(Kind kind) {
    return kind instanceof ApiKey ? "key"
        : kind instanceof Basic ? "password"
        : kind instanceof HttpScheme ? "secret"
        : "token";
  }

  /** An expression that makes credentials of variables of that name, and {@code userName} for a password. */
  public String of(Kind kind) {
    String secret = secret(kind);
    if (kind instanceof ApiKey key) {
      String place = key.place().name().toLowerCase(Locale.ROOT);
      return types.runtime("auth", "ApiKey") + "." + place + "(" + JavaLiteral.of(key.parameterName()) + ", "
          + secret + ")";
    }
    if (kind instanceof HttpScheme scheme) {
      return types.runtime("auth", "HttpScheme") + ".of(" + JavaLiteral.of(scheme.name()) + ", " + secret + ")";
    }
    return kind instanceof Basic
        ? types.runtime("auth", "Basic") + ".of(userName, " + secret + ")"
        : types.runtime("auth", "Bearer") + ".of(" + secret + ")";
  }

  /** Those that fetch tokens, with variables {@code clientId}, {@code clientSecret} and {@code scopes}. */
  String fetched(ClientCredentials kind) {
    String start = types.runtime("oauth", "ClientCredentials")
        + ".builder(" + JavaLiteral.of(kind.tokenUrl()) + ", clientId, clientSecret)";
    List<String> links = new ArrayList<>();
    if (!kind.scopes().isEmpty()) {
      links.add(JavaLayout.call(14, ".scope", kind.scopes().stream().map(JavaLiteral::of).toList(), ""));
    }
    links.add(".scope(scopes)");
    return JavaLayout.chain(10, start, links);
  }
}
