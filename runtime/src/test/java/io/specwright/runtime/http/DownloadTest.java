package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.rawThenClose;
import static io.specwright.runtime.http.TestServer.silence;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.TestServer.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are saved to files. */
@Timeout(20)
class DownloadTest {
  @TempDir private Path folder;

  private Path saved(Reply reply, Path file) {
    try (TestServer server = TestServer.replying(reply);
        ApiClient client = ApiClient.builder().baseUrl(server.url()).build()) {
      return client.call("GET", "/files/{id}").path("id", "secret-id").returnsDownload()
          .execute(RequestOptions.timeout(Duration.ofMillis(500)), RequestOptions.maxRetries(0))
          .saveTo(file);
    }
  }

  private void nothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** A head that promises ten bytes, three of them, then nothing. */
  private static Reply stalled() {
    return (request, connection) -> {
      connection.getOutputStream().write(
          "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc".getBytes(StandardCharsets.US_ASCII));
      connection.getOutputStream().flush();
      silence().to(request, connection);
    };
  }

  @Test
  void takesThePlaceOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");

    assertThat(saved(status(200, "new"), file)).isEqualTo(file).hasContent("new");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Tag("R5")
  @Test
  void aBodyThatIsCutOffLeavesNothing() throws IOException {
    Reply cut = rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    assertThatThrownBy(() -> saved(cut, folder.resolve("file")))
        .isExactlyInstanceOf(ConnectionException.class).hasMessageStartingWith("GET /files/{id}: ");
    nothingIsLeft();
  }

  @Tag("R6")
  @Test
  void soDoesOneWithoutItsLastChunk() throws IOException {
    Reply cut = rawThenClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    assertThatThrownBy(() -> saved(cut, folder.resolve("file"))).isExactlyInstanceOf(ConnectionException.class);
    nothingIsLeft();
  }

  @Tag("R8")
  @Test
  void aBodyThatDoesNotGoOnIsGivenUp() throws IOException {
    assertThatThrownBy(() -> saved(stalled(), folder.resolve("file")))
        .isInstanceOf(TimeoutException.class).hasMessageStartingWith("GET /files/{id}: ");
    nothingIsLeft();
  }

  @Tag("R18")
  @Test
  void anInterruptedThreadStopsReading() throws IOException {
    Thread reader = Thread.currentThread();
    Reply interrupting = (request, connection) -> {
      connection.getOutputStream().write(
          "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc".getBytes(StandardCharsets.US_ASCII));
      connection.getOutputStream().flush();
      Thread.sleep(100);
      reader.interrupt();
      silence().to(request, connection);
    };
    assertThatThrownBy(() -> saved(interrupting, folder.resolve("file")))
        .isInstanceOf(CallInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    nothingIsLeft();
  }

  @Test
  void aFileThatCannotBeWrittenIsTheCallersFault() {
    assertThatThrownBy(() -> saved(status(200, "new"), folder.resolve("missing").resolve("file")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
