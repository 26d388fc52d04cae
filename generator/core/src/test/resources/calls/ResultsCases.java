package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.AcmeClient;
import acme.AcmeHeaders;
import acme.errors.AnyClientErrorException;
import acme.errors.AnyServerErrorException;
import acme.errors.BadRequestProblemException;
import acme.errors.NotFoundException;
import acme.errors.NotModifiedException;
import acme.models.Mode;
import acme.models.SaveResponse;
import acme.models.Total;
import acme.services.ExportResult;
import acme.services.Results;
import io.specwright.generator.calls.CallCases;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.ApiResponse;
import io.specwright.runtime.http.ConnectionException;
import io.specwright.runtime.http.Download;
import io.specwright.runtime.http.HttpHeaders;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.DecodingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What calls return: by status, by content type, or nothing. */
public final class ResultsCases extends CallCases {
  private final AcmeClient client =
      AcmeClient.builder().baseUrl(server.url()).maxRetries(0).maxResponseBytes(5_000).build();
  private final Results results = client.results();

  @Test
  public void oneTypeOnSeveralStatusesIsThatType() {
    server.answer(201, "{\"id\":\"o1\"}", "Content-Type: application/json");
    SaveResponse saved = results.save();

    assertThat(saved.id()).contains("o1");
    assertThat(results.saveWithResponse().status()).isEqualTo(201);
    assertThat(server.header("Accept")).isEqualTo("application/json");
  }

  @Test
  public void aBodyBesideNoneIsOptional() {
    server.answer(200, "[1,2]");
    Optional<List<Long>> task = results.task("1");

    assertThat(task).contains(List.of(1L, 2L));
    server.answer(204, "");
    assertThat(results.task("1")).isEmpty();
    server.answer(202, "{\"state\":\"busy\"}");
    assertThat(results.taskAsync("1").join()).isEmpty();
    server.answer(200, "{}");
    assertThatThrownBy(() -> results.task("1")).isInstanceOf(DecodingException.class);
  }

  @Test
  public void aBodyThatMayBeNullIsOptional() {
    server.answer(200, "\"x\"");
    assertThat(results.maybe()).contains("x");
    server.answer(200, " null ");
    assertThat(results.maybe()).isEmpty();
  }

  @Test
  public void differentBodiesAreARecordEach() {
    server.answer(202, "{\"job\":7}", "Content-Type: application/json");
    ExportResult result = results.export();

    assertThat(server.header("Accept")).isEqualTo("application/json, text/csv");
    assertThat(result).isInstanceOfSatisfying(
        ExportResult.Accepted.class, accepted -> assertThat(accepted.value().job()).contains(7L));
    server.answer(200, "a,b", "Content-Type: text/csv");
    assertThat(results.export()).isEqualTo(new ExportResult.Ok("a,b"));
    server.answer(204, "");
    assertThat(results.exportAsync().join()).isEqualTo(new ExportResult.NoContent());
    server.answer(206, "");
    assertThatThrownBy(results::export).isInstanceOf(DecodingException.class).hasMessageContaining("status 206");
    server.answer(418, "\"tea\"");
    assertThatThrownBy(results::export)
        .isInstanceOfSatisfying(AnyClientErrorException.class, e -> assertThat(e.error()).isEqualTo("tea"));
  }

  @Test
  public void otherKindsOfContentHaveMethodsOfTheirOwn() throws IOException {
    server.answer(200, "{\"total\":7}", "Content-Type: text/json");
    assertThat(results.invoice("1").flatMap(Total::total)).contains(7L);
    assertThat(server.header("Accept")).isEqualTo("application/json, text/json");
    server.answer(200, "a;\u00e9", "Content-Type: text/csv; charset=utf-8");
    assertThat(results.invoiceAsText("1")).contains("a;\u00e9");
    assertThat(server.header("Accept")).isEqualTo("text/csv");
    server.answer(200, "%PDF", "Content-Type: application/pdf");
    assertThat(results.invoiceAsBytes("1").orElseThrow()).isEqualTo("%PDF".getBytes());
    assertThat(server.header("Accept")).isEqualTo("application/pdf");
    try (Download download = results.invoiceAsStream("1").orElseThrow()) {
      assertThat(download.contentType()).contains("application/pdf");
      assertThat(download.length()).contains(4L);
      assertThat(download.stream().readAllBytes()).isEqualTo("%PDF".getBytes());
    }
    server.answer(204, "");
    assertThat(results.invoiceAsText("1")).isEmpty();
    assertThat(results.invoiceAsStream("1")).isEmpty();
  }

  @Test
  public void anotherContentTypeThanDeclaredIsAnError() {
    server.answer(200, "<html>Sign in</html>", "Content-Type: text/html", "X-Request-Id: r1");
    assertThatThrownBy(results::picture)
        .isInstanceOf(DecodingException.class)
        .hasMessage("$: the body is none of image/png, image/jpeg "
            + "(GET /picture: status 200, content type text/html, request id r1)");
    assertThat(server.header("Accept")).isEqualTo("image/png, image/jpeg");
    assertThatThrownBy(results::pictureAsStream).isInstanceOf(DecodingException.class);
    server.answer(200, "{}", "Content-Type: application/json");
    assertThatThrownBy(results::picture).isInstanceOf(DecodingException.class);
    server.answer(200, "gif", "Content-Type: image/gif");
    assertThat(results.picture()).isEqualTo("gif".getBytes());
    server.answer(200, "bytes", "Content-Type: application/octet-stream");
    assertThat(results.picture()).isEqualTo("bytes".getBytes());
    server.answer(200, "untyped");
    assertThat(results.picture(RequestOptions.header("Accept", "image/jpeg"))).isEqualTo("untyped".getBytes());
    assertThat(server.header("Accept")).isEqualTo("image/jpeg");
  }

  @Test
  public void jsonIsReadWhateverItsContentTypeSays() {
    server.answer(200, "\"x\"", "Content-Type: text/plain");
    assertThat(results.thing()).isEqualTo("x");
    server.answer(200, "\"x\"");
    assertThat(results.thing()).isEqualTo("x");
    server.answer(200, "packed", "Content-Encoding: gzip", "Content-Type: application/json");
    assertThatThrownBy(results::thing).isInstanceOf(DecodingException.class)
        .hasMessageContaining("content encoding gzip");
  }

  @Test
  public void aRedirectThatIsTheAnswerIsTheResult() {
    server.answer(302, "", "Location: https://elsewhere.example/a?b=c");
    URI link = results.archive();

    assertThat(link).isEqualTo(URI.create("https://elsewhere.example/a?b=c"));
    assertThat(server.requests()).isEqualTo(1);
    server.answer(302, "");
    assertThatThrownBy(results::archive).isInstanceOf(DecodingException.class).hasMessageContaining("no Location");
    server.answer(301, "", "Location: /x");
    assertThatThrownBy(results::archive).isExactlyInstanceOf(ApiException.class);
    server.answer(404, "");
    assertThatThrownBy(results::archive).isInstanceOf(NotFoundException.class);
  }

  @Test
  public void otherStatusesAreExceptions() {
    server.answer(304, "", "ETag: e1");
    assertThatThrownBy(results::thing).isInstanceOfSatisfying(
        NotModifiedException.class, e -> assertThat(e.headers().first("ETag")).contains("e1"));
    server.answer(400, "{\"title\":\"No\",\"status\":400}", "Content-Type: application/problem+json", "X-Odd: 3");
    assertThatThrownBy(results::thing).isInstanceOfSatisfying(BadRequestProblemException.class, e -> {
      assertThat(e.error().title()).contains("No");
      assertThat(e.headers().get(AcmeHeaders.X_ODD)).contains("3");
    });
    server.answer(503, "down", "Content-Type: text/plain", "X-Request-Id: r1");
    assertThatThrownBy(results::thing)
        .hasMessage("GET /thing: status 503 (request id r1)")
        .isInstanceOfSatisfying(AnyServerErrorException.class, e -> assertThat(e.rawBody()).isEqualTo("down"));
  }

  @Test
  public void headersHaveTheirTypes() {
    server.answer(200, "\"x\"", "x-rate: 12", "X-Reset: Sun, 06 Nov 1994 08:49:37 GMT", "X-Tags: a, b", "X-Tags: c",
        "X-Sizes: 1,2", "X-Mode: slow", "X-Total: {\"total\":7}");
    ApiResponse<String> response = results.thingWithResponse();
    HttpHeaders headers = response.headers();

    assertThat(headers.get(AcmeHeaders.X_RATE)).contains(12);
    assertThat(headers.get(AcmeHeaders.X_RESET)).contains(OffsetDateTime.parse("1994-11-06T08:49:37Z"));
    assertThat(headers.get(AcmeHeaders.X_TAGS)).contains(List.of("a", "b", "c"));
    assertThat(headers.get(AcmeHeaders.X_SIZES)).contains(List.of(1L, 2L));
    assertThat(headers.get(AcmeHeaders.X_MODE)).contains(Mode.SLOW);
    assertThat(headers.get(AcmeHeaders.X_TOTAL).flatMap(Total::total)).contains(7L);
    assertThat(headers.get(AcmeHeaders.X_ODD)).isEmpty();
    server.answer(200, "\"x\"", "X-Rate: many", "X-Reset: 1994-11-06T08:49:37+01:00");
    HttpHeaders odd = results.thingWithResponse().headers();
    assertThatThrownBy(() -> odd.get(AcmeHeaders.X_RATE)).isInstanceOf(DecodingException.class)
        .hasMessageStartingWith("header X-Rate: ");
    assertThat(odd.get(AcmeHeaders.X_RESET)).contains(OffsetDateTime.parse("1994-11-06T08:49:37+01:00"));
  }

  @Test
  public void aDownloadIsCompleteOrNotThere() throws IOException {
    Path folder = Files.createTempDirectory("download");
    Path file = folder.resolve("picture.png");
    server.answer(200, new byte[100_000], "Content-Type: image/png");
    assertThat(results.pictureAsStream().saveTo(file)).isEqualTo(file);
    assertThat(Files.size(file)).isEqualTo(100_000);
    server.promise(200, 200_000, new byte[150_000], "Content-Type: image/png");
    assertThatThrownBy(() -> results.pictureAsStream().saveTo(file))
        .isInstanceOf(ConnectionException.class).hasMessageStartingWith("GET /picture: ");
    assertThat(Files.size(file)).isEqualTo(100_000);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    Files.delete(file);
    Files.delete(folder);
  }

  @Test
  public void whatIsReadIntoMemoryHasALimit() {
    server.answer(200, new byte[5_001], "Content-Type: image/png");
    assertThatThrownBy(results::picture).isInstanceOf(ConnectionException.class)
        .hasMessage("GET /picture: the response body is larger than the limit of 5000 bytes");
    server.answer(200, new byte[5_000], "Content-Type: image/png");
    assertThat(results.picture()).hasSize(5_000);
  }

  @Test
  public void headAndDefault() {
    server.answer(200, "", "X-Size: 3");
    results.exists();
    assertThat(server.requestLine()).startsWith("HEAD /thing");
    assertThat(results.existsWithResponse().headers().first("X-Size")).contains("3");
    server.answer(200, "\"x\"");
    assertThat(results.byDefault()).isEqualTo("x");
    server.answer(404, "");
    assertThatThrownBy(results::byDefault).isInstanceOf(NotFoundException.class);
  }

  @Override
  public void close() {
    client.close();
    super.close();
  }
}
