package io.specwright.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  @Test
  void apiKeysGoWhereTheSchemeSays() {
    assertThat(applied(ApiKey.header("X-API-KEY", "k"))).containsExactly("header X-API-KEY=k");
    assertThat(applied(ApiKey.query("key", "k"))).containsExactly("query key=k");
    assertThat(applied(ApiKey.cookie("sid", "k"))).containsExactly("cookie sid=k");
  }

  @Test
  void bearerAndBasicUseTheAuthorizationHeader() {
    assertThat(applied(Bearer.of("t"))).containsExactly("header Authorization=Bearer t");
    // RFC 7617, section 2 and 2.1
    assertThat(applied(Basic.of("Aladdin", "open sesame")))
        .containsExactly("header Authorization=Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(applied(Basic.of("test", "123\u00a3"))).containsExactly("header Authorization=Basic dGVzdDoxMjPCow==");
  }

  @Test
  void otherSchemesOfHttpHaveTheirNameInTheHeader() {
    assertThat(applied(HttpScheme.of("SharedKey", "k"))).containsExactly("header Authorization=SharedKey k");
    assertThat(applied(HttpScheme.of("DPoP", () -> "t"))).containsExactly("header Authorization=DPoP t");
    for (String name : List.of("", "a b", "a\r\nX-Admin: 1", "caf\u00e9")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HttpScheme.of(name, "k")).withMessageStartingWith("Not the name");
    }
  }

  @Test
  void whatTheTransportProvesNeedsNoSecret() {
    assertThat(applied(Credentials.ofTransport())).isEmpty();
  }

  @Test
  void suppliersAreAskedEveryTime() {
    Iterator<String> tokens = List.of("one", "two").iterator();
    Bearer bearer = Bearer.of(tokens::next);

    assertThat(applied(bearer)).containsExactly("header Authorization=Bearer one");
    assertThat(applied(bearer)).containsExactly("header Authorization=Bearer two");
  }

  @Test
  void noSecretIsAnError() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bearer.of(" ")).withMessage("The bearer token is blank");
    assertThatIllegalArgumentException().isThrownBy(() -> Basic.of("a:b", "c")).withMessageContaining("colon");
    assertThatIllegalStateException()
        .isThrownBy(() -> applied(ApiKey.query("key", () -> "")))
        .withMessage("The supplier of the API key returned none");
  }

  @Test
  void noSecretIsPrinted() {
    assertThat(ApiKey.header("X-API-KEY", "hunter2")).hasToString("ApiKey[header X-API-KEY]");
    assertThat(Bearer.of("hunter2")).hasToString("Bearer[***]");
    assertThat(HttpScheme.of("Token", "hunter2")).hasToString("HttpScheme[Token ***]");
    assertThat(Basic.of("hunter2", "hunter2")).hasToString("Basic[***]");
  }

  private static List<String> applied(Credentials credentials) {
    List<String> places = new ArrayList<>();
    credentials.applyTo(new Credentials.Target() {
      @Override
      public void header(String name, String value) {
        places.add("header " + name + "=" + value);
      }

      @Override
      public void query(String name, String value) {
        places.add("query " + name + "=" + value);
      }

      @Override
      public void cookie(String name, String value) {
        places.add("cookie " + name + "=" + value);
      }
    });
    return places;
  }
}
