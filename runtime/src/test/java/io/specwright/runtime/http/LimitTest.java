package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Reply;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that are too large, too deep or not what they claim to be. */
@Timeout(20)
class LimitTest {
  private static final RequestOptions ONCE = RequestOptions.maxRetries(0);

  private static JsonValue read(Reply reply) {
    try (TestServer server = TestServer.replying(reply);
        ApiClient client = ApiClient.builder().baseUrl(server.url()).build()) {
      return client.call("GET", "/things").returns(JsonCodecs.VALUE).execute(ONCE);
    }
  }

  /** Bytes for ever, with a head that promises them. */
  private static Reply endless(String head) {
    return (request, connection) -> {
      connection.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] chunk = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      while (true) {
        connection.getOutputStream().write(chunk);
      }
    };
  }

  @Tag("R29")
  @Test
  void aGibibyteIsGivenUpAtTheLimit() {
    assertThatThrownBy(() -> read(endless("HTTP/1.1 200 OK\r\nContent-Length: 1073741824")))
        .isExactlyInstanceOf(ConnectionException.class)
        .hasMessage("GET /things: the response body is larger than the limit of 67108864 bytes");
  }

  @Tag("R29")
  @Test
  void nothingIsUnpackedThatNobodyAskedFor() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1_000; i++) {
        gzip.write(new byte[10_000]);
      }
    }
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read(status(200, bomb.toByteArray(), "Content-Encoding: gzip")))
        .withMessageContaining("GET /things: status 200");
  }

  @Tag("R29")
  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void aDocumentThatIsTooDeepIsRefused(String level) {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read(json(level.repeat(10_000))))
        .withMessageContaining("nested deeper than 512");
  }

  @Tag("R29")
  @Test
  void aNumberThatIsTooLongIsRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read(json("[" + "9".repeat(1_000_000) + "]")))
        .withMessageContaining("a number of more than 10000 characters");
  }

  @Tag("R29")
  @Test
  void keysBeyondNumberAreReadInBoundedTime() {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 500_000; i++) {
      object.append('"').append(i).append("\":0,");
    }
    long start = System.nanoTime();
    JsonValue value = read(json(object.append("\"last\":0}").toString()));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(((JsonValue.JsonObject) value).members()).hasSize(500_001);
  }

  @Tag("R29")
  @Test
  void keysThatCollideAreReadInBoundedTime() {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 1 << 15; i++) {
      object.append('"');
      for (int bit = 0; bit < 15; bit++) {
        object.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      object.append("\":0,");
    }
    long start = System.nanoTime();
    read(json(object.append("\"last\":0}").toString()));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Tag("R30")
  @Test
  void whatIsInNoCharsetIsRefused() {
    byte[] latin = "{\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read(status(200, latin, "Content-Type: application/json")))
        .withMessageContaining("GET /things: status 200")
        .withMessageNotContaining("caf");
  }

  @Tag("R32")
  @Test
  void anErrorWithABodyWithoutEndIsStillAnError() {
    assertThatExceptionOfType(ClientErrorException.class)
        .isThrownBy(() -> read(endless("HTTP/1.1 409 Conflict\r\nX-Request-Id: req_1")))
        .satisfies(e -> {
          assertThat(e).hasMessage("GET /things: status 409 (request id req_1)");
          assertThat(e.rawBody()).hasSize(1 << 20);
        });
  }

  @Tag("R32")
  @Test
  void theLimitIsForErrorsToo() {
    JdkTransport small = JdkTransport.create(Duration.ofSeconds(5), 1000);
    try (TestServer server = TestServer.replying(status(409, "x".repeat(5000)));
        ApiClient client = ApiClient.builder().baseUrl(server.url()).transport(small).build()) {
      assertThatExceptionOfType(ClientErrorException.class)
          .isThrownBy(() -> client.call("GET", "/things").returnsText().execute(ONCE))
          .satisfies(e -> assertThat(e.rawBody()).hasSize(1000));
    } finally {
      small.close();
    }
  }
}
