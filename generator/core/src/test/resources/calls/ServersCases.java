package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.AcmeClient;
import acme.AcmeServer;
import io.specwright.generator.calls.CallCases;
import io.specwright.runtime.http.ConnectionException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where calls go: servers with variables, and operations with a server of their own. */
public final class ServersCases extends CallCases {
  private final String port = String.valueOf(URI.create(server.url()).getPort());

  @Test
  public void variablesOfAServerHaveDefaultsAndOtherValues() {
    assertThat(AcmeServer.LIVE.url()).isEqualTo("https://acme.example");
    assertThat(AcmeServer.LOCAL.url()).isEqualTo("http://127.0.0.1:8080/v1");
    assertThat(AcmeServer.LOCAL.url(Map.of("version", "v2"))).isEqualTo("http://127.0.0.1:8080/v2");
    assertThatIllegalArgumentException().isThrownBy(() -> AcmeServer.LOCAL.url(Map.of("region", "eu")))
        .withMessage("The server has no variable region, but [port, version]");
    assertThatIllegalArgumentException().isThrownBy(() -> AcmeServer.LOCAL.url(Map.of("version", "?a=b")));
  }

  @Test
  public void callsGoToTheServerWithTheseValues() {
    server.answer(200, "\"x\"");
    try (AcmeClient client =
        AcmeClient.builder().server(AcmeServer.LOCAL, Map.of("port", port, "version", "v2")).build()) {
      assertThat(client.results().thing()).isEqualTo("x");
    }
    assertThat(server.target()).isEqualTo("/v2/thing");
  }

  @Test
  public void theServerOfAnOperationYieldsOnlyToABaseUrl() {
    server.answer(204, "");
    try (AcmeClient client = AcmeClient.builder().maxRetries(0)
        .server(AcmeServer.LOCAL, Map.of("port", port)).build()) {
      assertThatThrownBy(() -> client.results().elsewhere()).isInstanceOf(ConnectionException.class);
    }
    assertThat(server.requests()).isZero();
    try (AcmeClient client = AcmeClient.builder().baseUrl(server.url() + "/mine").build()) {
      client.results().elsewhere();
    }
    assertThat(server.target()).isEqualTo("/mine/elsewhere");
  }
}
