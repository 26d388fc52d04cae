package io.specwright.generator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What calls return: by status, by content type, or nothing. */
class ResultsTest {

  @Test
  void oneTypeOnSeveralStatusesIsThatType() {
    Acme acme = Acme.ofPaths("""
        /orders:
          put:
            operationId: save
            responses:
              '200': {description: Replaced., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
              '201': {description: Made., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        """);
    acme.use("""
        server.answer(201, "{\\"id\\":\\"o1\\"}", "Content-Type: application/json");
        SaveResponse saved = client.orders().save();
        assertThat(saved.id()).contains("o1");
        assertThat(client.orders().saveWithResponse().status()).isEqualTo(201);
        assertThat(server.header("Accept")).isEqualTo("application/json");
        """);
  }

  @Test
  void aBodyBesideNoneIsOptional() {
    Acme acme = Acme.ofPaths("""
        /tasks/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get:
            operationId: result
            responses:
              '200': {description: Done., content: {application/json: {schema: {type: array, items: {type: integer}}}}}
              '202': {description: Not yet.}
              '204': {description: Nothing.}
        """);
    assertThat(acme.source("services.Tasks")).contains(".orEmpty(202)");
    acme.use("""
        server.answer(200, "[1,2]");
        Optional<List<Long>> result = client.tasks().result("1");
        assertThat(result).contains(List.of(1L, 2L));
        server.answer(204, "");
        assertThat(client.tasks().result("1")).isEmpty();
        server.answer(202, "{\\"state\\":\\"busy\\"}");
        assertThat(client.tasks().resultAsync("1").join()).isEmpty();
        server.answer(200, "null");
        assertThatThrownBy(() -> client.tasks().result("1")).isInstanceOf(DecodingException.class);
        """);
  }

  @Test
  void differentBodiesAreARecordEach() {
    Acme acme = Acme.ofPaths("""
        /exports:
          post:
            operationId: export
            responses:
              '200': {description: Here it is., content: {text/csv: {schema: {type: string}}}}
              '202':
                description: Made later.
                content: {application/json: {schema: {type: object, title: Created, properties: {job: {type: integer}}}}}
              '204': {description: Nothing to export.}
              4XX: {description: Wrong., content: {application/json: {schema: {type: string}}}}
        """);
    acme.use("""
        server.answer(202, "{\\"job\\":7}", "Content-Type: application/json");
        ExportResult result = client.exports().export();
        assertThat(server.header("Accept")).isEqualTo("application/json, text/csv");
        assertThat(result).isInstanceOfSatisfying(
            ExportResult.Accepted.class, accepted -> assertThat(accepted.value().job()).contains(7L));
        server.answer(200, "a,b", "Content-Type: text/csv");
        assertThat(client.exports().export()).isEqualTo(new ExportResult.Ok("a,b"));
        server.answer(204, "");
        assertThat(client.exports().exportAsync().join()).isEqualTo(new ExportResult.NoContent());
        server.answer(206, "");
        assertThatThrownBy(() -> client.exports().export()).isInstanceOf(DecodingException.class)
            .hasMessageContaining("status 206");
        server.answer(418, "\\"tea\\"");
        assertThatThrownBy(() -> client.exports().export()).isInstanceOfSatisfying(
            AnyClientErrorException.class, e -> assertThat(e.error()).isEqualTo("tea"));
        """);
  }

  @Test
  void otherKindsOfContentHaveMethodsOfTheirOwn() {
    Acme acme = Acme.ofPaths("""
        /invoices/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get:
            operationId: invoice
            responses:
              '200':
                description: The invoice.
                content:
                  application/pdf: {schema: {type: string, format: binary}}
                  text/csv: {schema: {type: string}}
                  application/json: {schema: {type: object, properties: {total: {type: integer}}}}
                  text/json: {schema: {type: object, properties: {total: {type: integer}}}}
                  application/x-total: {schema: {type: object, properties: {total: {type: integer}}}}
        """);
    acme.use("""
        server.answer(200, "{\\"total\\":7}", "Content-Type: text/json");
        assertThat(client.invoices().invoice("1").total()).contains(7L);
        assertThat(server.header("Accept")).isEqualTo("application/json, text/json");
        server.answer(200, "a;b", "Content-Type: text/csv; charset=utf-8");
        assertThat(client.invoices().invoiceAsText("1")).isEqualTo("a;b");
        assertThat(server.header("Accept")).isEqualTo("text/csv");
        server.answer(200, "%PDF", "Content-Type: application/pdf");
        assertThat(client.invoices().invoiceAsBytes("1")).isEqualTo("%PDF".getBytes());
        assertThat(server.header("Accept")).isEqualTo("application/pdf");
        try (Download download = client.invoices().invoiceAsStream("1")) {
          assertThat(download.contentType()).contains("application/pdf");
          assertThat(download.length()).contains(4L);
          assertThat(download.stream().readAllBytes()).isEqualTo("%PDF".getBytes());
        }
        """);
  }

  @Test
  void anotherContentTypeThanDeclaredIsAnError() {
    Acme acme = Acme.ofPaths("""
        /picture:
          get:
            operationId: show
            responses:
              '200': {description: A picture., content: {image/png: {}, image/jpeg: {}}}
        """);
    acme.use("""
        server.answer(200, "<html>Sign in</html>", "Content-Type: text/html", "X-Request-Id: r1");
        assertThatThrownBy(() -> client.picture().show())
            .isInstanceOf(DecodingException.class)
            .hasMessage("$: the body is none of image/png, image/jpeg "
                + "(GET /picture: status 200, content type text/html, request id r1)");
        assertThat(server.header("Accept")).isEqualTo("image/png, image/jpeg");
        assertThatThrownBy(() -> client.picture().showAsStream()).isInstanceOf(DecodingException.class);
        server.answer(200, "{}", "Content-Type: application/json");
        assertThatThrownBy(() -> client.picture().show()).isInstanceOf(DecodingException.class);
        server.answer(200, "gif", "Content-Type: image/gif");
        assertThat(client.picture().show()).isEqualTo("gif".getBytes());
        server.answer(200, "bytes", "Content-Type: application/octet-stream");
        assertThat(client.picture().show()).isEqualTo("bytes".getBytes());
        server.answer(200, "untyped");
        assertThat(client.picture().show(RequestOptions.header("Accept", "image/jpeg"))).isEqualTo("untyped".getBytes());
        assertThat(server.header("Accept")).isEqualTo("image/jpeg");
        """);
  }

  @Test
  void aRedirectThatIsTheAnswerIsTheResult() {
    Acme acme = Acme.ofPaths("""
        /archive:
          get:
            operationId: link
            responses:
              '302': {description: Where it is., content: {text/html: {schema: {type: string}}}}
              '404': {description: Nowhere.}
        /thing:
          get:
            operationId: read
            responses:
              '200': {description: It., content: {application/json: {schema: {type: string}}}}
              '304': {description: As before.}
        """);
    acme.use("""
        server.answer(302, "", "Location: https://elsewhere.example/a?b=c");
        URI link = client.archive().link();
        assertThat(link).isEqualTo(URI.create("https://elsewhere.example/a?b=c"));
        assertThat(server.requests()).isEqualTo(1);
        server.answer(302, "");
        assertThatThrownBy(() -> client.archive().link()).isInstanceOf(DecodingException.class)
            .hasMessageContaining("no Location");
        server.answer(301, "", "Location: /x");
        assertThatThrownBy(() -> client.archive().link()).isExactlyInstanceOf(ApiException.class);
        server.answer(304, "", "ETag: e1");
        assertThatThrownBy(() -> client.thing().read()).isInstanceOfSatisfying(
            NotModifiedException.class, e -> assertThat(e.headers().first("ETag")).contains("e1"));
        """);
  }

  @Test
  void withoutASuccessDefaultIsTheAnswer() {
    Acme acme = Acme.ofPaths("""
        /a:
          head:
            operationId: exists
            responses: {'200': {description: It does., content: {application/json: {schema: {type: string}}}}}
          get:
            operationId: read
            responses:
              default: {description: It., content: {application/json: {schema: {type: string}}}}
              '404': {description: Not there.}
              '103': {description: Early hints.}
        """);
    acme.use("""
        server.answer(200, "\\"x\\"");
        String read = client.a().read();
        assertThat(read).isEqualTo("x");
        server.answer(200, "", "X-Size: 3");
        client.a().exists();
        assertThat(server.requestLine()).startsWith("HEAD /a");
        assertThat(client.a().existsWithResponse().headers().first("X-Size")).contains("3");
        server.answer(404, "");
        assertThatThrownBy(() -> client.a().read()).isInstanceOf(NotFoundException.class);
        """);
    assertThat(acme.says("unused-response")).isTrue();
  }
}
