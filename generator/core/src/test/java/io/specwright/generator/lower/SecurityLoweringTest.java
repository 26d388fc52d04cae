package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.ir.AuthScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityLoweringTest {

  private static Lowered scheme(String edition, String requirement, String scheme) {
    return Lowered.of("openapi: " + edition + "\n" + """
        info: {title: Acme API, version: '1'}
        security: [{It: REQUIREMENT}]
        paths: {/a: {get: {operationId: a, responses: {'204': {description: Done.}}}}}
        components: {securitySchemes: {It: SCHEME}}
        """.replace("REQUIREMENT", requirement).replace("SCHEME", scheme));
  }

  private static Lowered flows(String requirement, String flows) {
    return scheme("3.1.0", requirement, "{type: oauth2, flows: " + flows + "}");
  }

  private static List<String> codes(Lowered lowered) {
    return lowered.diagnostics().stream().map(message -> message.severity() + " " + message.code()).toList();
  }

  private static AuthScheme.Kind kind(Lowered lowered) {
    return lowered.model().authSchemes().get(0).kind();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      []            | {a: A, b: B}   | a,b
      [b]           | {a: A, b: B}   | b
      [b, a]        | {a: A, b: B}   | a,b
      [other]       | {a: A}         | a
      [a, b, 'c d'] | {}             | a,b
      []            | {' ': '', 'a b': '', é: '', 'https://h/x.read': ''} | https://h/x.read
      []            | {}             |
      """)
  void scopesAreThoseThatOperationsAskForElseAll(String asked, String offered, String scopes) {
    Lowered lowered = flows(asked, "{clientCredentials: {tokenUrl: 'https://h/t', scopes: " + offered + "}}");
    assertThat(kind(lowered)).isEqualTo(new AuthScheme.ClientCredentials(
        "https://h/t", scopes == null ? List.of() : List.of(scopes.split(","))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://h/t?p=x", "HTTPS://h", "/oauth/token", "token", "../t?a=b"})
  void tokensComeFromAbsoluteAndRelativeUrls(String url) {
    assertThat(kind(flows("[]", "{clientCredentials: {tokenUrl: '" + url + "', scopes: {}}}")))
        .isEqualTo(new AuthScheme.ClientCredentials(url, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "ftp://h/t", "https://me:hunter2@h/t", "https://h/t#f", "//h/t", "https://{tenant}.h/t", "https:t", "a b"
  })
  void aTokenUrlThatLeadsNowhereLeavesTheTokenToTheCaller(String url) {
    Lowered lowered = flows("[]", "{clientCredentials: {tokenUrl: '" + url + "', scopes: {}}}");
    assertThat(kind(lowered)).isEqualTo(new AuthScheme.Bearer());
    assertThat(codes(lowered)).contains("WARNING unusable-token-url");
    assertThat(lowered.diagnostics().toString()).doesNotContain("hunter2");
  }

  @Test
  void flowsThatNeedAPersonAreSaidToBeLeftOut() {
    Lowered lowered = scheme("3.2.0", "[]", """
        {type: oauth2, oauth2MetadataUrl: 'https://h/m', flows: {
            deviceAuthorization: {deviceAuthorizationUrl: 'https://h/d', tokenUrl: 'https://h/t', scopes: {}},
            password: {tokenUrl: 'https://h/t', scopes: {}}, x-own: {}}}""");
    assertThat(kind(lowered)).isEqualTo(new AuthScheme.Bearer());
    assertThat(lowered.diagnostics()).filteredOn(message -> message.severity() == Severity.INFO)
        .extracting(message -> message.message()).containsExactly(
            "the client does nothing with 'oauth2MetadataUrl'",
            "the client does nothing with the flow 'deviceAuthorization'",
            "the client does nothing with the flow 'password'");
    assertThat(codes(lowered)).containsOnlyOnce("WARNING unsupported-version").doesNotContain("WARNING unknown-member");
  }

  @ParameterizedTest
  @CsvSource({"BASIC, Basic", "Bearer, Bearer", "Digest, OfTransport", "negotiate, OfTransport", "DPoP, HttpScheme"})
  void schemesOfHttpAreKnownWhateverTheirCapitals(String name, String kind) {
    assertThat(kind(scheme("3.1.0", "[]", "{type: http, scheme: " + name + "}")).getClass().getSimpleName())
        .isEqualTo(kind);
  }

  @Test
  void whatTheTransportProvesHasASetterAndNoVariable() {
    Lowered lowered = scheme("3.1.0", "[]", "{type: mutualTLS}");
    assertThat(lowered.model().authSchemes().get(0).environmentVariables()).isEmpty();
    assertThat(lowered.diagnostics()).singleElement().satisfies(message -> {
      assertThat(message.code()).isEqualTo("transport-security");
      assertThat(message.advice()).contains("'it()'");
      assertThat(message.location().line()).isEqualTo(5);
    });
  }

  @Test
  void oauthIsOneWord() {
    Lowered lowered = Lowered.of("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths: {}
        components:
          securitySchemes:
            OAuth2: {type: oauth2, flows: {}}
            oauth2: {type: oauth2, flows: {}}
            MyOAuth: {type: oauth2, flows: {}}
        """);
    assertThat(lowered.model().authSchemes()).extracting(AuthScheme::setter)
        .doesNotHaveDuplicates().contains("oauth2", "myOauth");
    assertThat(lowered.model().authSchemes().get(2).environmentVariables()).containsExactly("ACME_MY_OAUTH");
  }
}
