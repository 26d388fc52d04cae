package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;

/**
 * A security scheme.
 *
 * @param schemeName as the document spells it; operations refer to it
 * @param setter the method of the client's builder: {@code apiKey}
 * @param environmentVariables what {@code fromEnv()} reads: {@code CHECKOUT_API_KEY}
 */
public record AuthScheme(
    String schemeName, Kind kind, String setter, List<String> environmentVariables, Docs docs, Origin origin) {

  public sealed interface Kind {}

  /** {@code apiKey}: a secret in a header, query parameter or cookie. */
  public record ApiKey(ParameterDecl.Place place, String parameterName) implements Kind {}

  /** {@code http} with scheme bearer, {@code oauth2} and {@code openIdConnect}: a token (RFC 6750). */
  public record Bearer() implements Kind {}

  /** {@code http} with scheme basic (RFC 7617). */
  public record Basic() implements Kind {}

  /** {@code http} with a scheme of any other name, which the document spells: {@code SharedAccessKey}. */
  public record HttpScheme(String name) implements Kind {}

  /**
   * {@code oauth2} with the flow {@code clientCredentials}: a token, or what the client fetches one with (RFC 6749,
   * section 4.4).
   *
   * @param tokenUrl may be relative
   * @param scopes what to ask for unless the caller says otherwise
   */
  public record ClientCredentials(String tokenUrl, List<String> scopes) implements Kind {}

  /** What the transport proves, so that the client has no secret: {@code mutualTLS}, and schemes with a challenge. */
  public record OfTransport() implements Kind {}
}
