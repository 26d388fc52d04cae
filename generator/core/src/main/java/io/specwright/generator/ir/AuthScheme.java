package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;

/**
 * A security scheme.
 *
 * @param schemeName as the document spells it; operations refer to it
 * @param setter the method of the client's builder: {@code apiKey}
 * @param environmentVariable what {@code fromEnv()} reads: {@code CHECKOUT_API_KEY}
 */
public record AuthScheme(
    String schemeName, Kind kind, String setter, String environmentVariable, Docs docs, Origin origin) {

  public sealed interface Kind {}

  /** {@code apiKey}: a secret in a header, query parameter or cookie. */
  public record ApiKey(ParameterDecl.Place place, String parameterName) implements Kind {}

  /** {@code http} with scheme bearer, {@code oauth2} and {@code openIdConnect}: a token (RFC 6750). */
  public record Bearer() implements Kind {}

  /** {@code http} with scheme basic (RFC 7617). */
  public record Basic() implements Kind {}
}
