package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.conformance.Wire.Request;
import io.specwright.generator.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies in several media types. */
class BodyShapesTest {

  private static Generated body(String content) {
    return Generated.paths("""
        /files:
          post:
            operationId: createFile
            tags: [files]
            requestBody:
              required: true
              content:
        %s    responses: {'204': {description: Done}}
        """.formatted(content.indent(8)));
  }

  @Test
  void jsonBeforeForms() {
    Generated generated = body("""
        application/xml: {schema: {type: string}}
        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
        application/vnd.acme+json: {schema: {type: object, properties: {a: {type: integer}}}}
        """).quietly();
    assertThat(generated.source("services.Files")).contains("application/vnd.acme+json");
    generated.use("assertThat(CreateFileRequest.builder().a(5L).build().a()).contains(5L);");
  }

  @Test
  void formsBeforeText() {
    body("""
        text/plain: {schema: {type: string}}
        application/x-www-form-urlencoded:
          schema: {type: object, required: [a], \
        properties: {a: {type: string}, b: {type: array, items: {type: string}}}}
        """).quietly().use(
            "assertThat(CreateFileRequest.builder().a(\"x\").addB(\"y\").build().a()).isEqualTo(\"x\");");
  }

  @Test
  void whatIsNotEncodedIsTakenAsBytes() {
    Generated generated = body("""
        application/cbor:
          schema: {type: object, properties: {a: {type: string}}}
        application/octet-stream: {}
        """).warning("raw-body", 9);
    assertThat(generated.source("services.Files")).contains("HttpBody body");
    generated.compile();
  }

  @Test
  void aFileIsBytesWhateverItsMediaType() {
    for (String schema : new String[] {
        "application/json: {schema: {type: string, format: binary}}", "'*/*': {schema: {contentMediaType: '*/*'}}",
        "'*/*': {schema: {type: string, format: binary}}", "'*/*': {}", "text/csv: {schema: {format: binary, "
            + "type: string}}", "image/*: {}", "application/pdf: {schema: {type: string, contentEncoding: binary}}"}) {
      Generated generated = body(schema).quietly();
      assertThat(generated.source("services.Files")).contains("HttpBody body");
      generated.compile();
    }
    Generated.paths("""
        /files:
          get:
            operationId: getFile
            tags: [files]
            responses:
              '200':
                description: The file.
                content: {application/json: {schema: {type: string, format: binary}}}
        """).use("assertThat(Files.class.getMethods()).anySatisfy(method -> {\n"
            + "  assertThat(method.getName()).isEqualTo(\"get\");\n"
            + "  assertThat(method.getReturnType()).isEqualTo(byte[].class);\n});");
  }

  @Test
  void aUnionAsBody() {
    body("""
        application/json:
          schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
        """).quietly().use("assertThat(CreateFileRequest.of(List.of(\"a\"))).isNotNull();");
  }

  private static List<String> sent(List<Request> requests) {
    return requests.stream().map(request -> request.header("Content-Type").orElse("no type") + " "
        + new String(request.body(), StandardCharsets.UTF_8)).toList();
  }

  @Test
  void eachKindThatCarriesMoreHasMethodsOfItsOwn() {
    Generated generated = body("""
        text/csv: {schema: {type: string}}
        application/octet-stream: {schema: {type: string, format: binary}}
        image/png: {}
        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: integer}}}}
        application/json: {schema: {type: object, properties: {a: {type: string}}}}
        """).quietly();
    assertThat(sent(generated.send("""
        client.files().create(CreateFileRequest.builder().a("x").build());
        client.files().createAsForm(CreateFileForm.builder().a(5L).build());
        client.files().createAsText("a,b");
        client.files().createAsBytes(HttpBody.of("image/png", new byte[] {'p'}));
        client.files().createAsBytesAsync(HttpBody.once("a/b", new ByteArrayInputStream(new byte[] {'q'}))).join();
        """))).containsExactly(
            "application/json {\"a\":\"x\"}", "application/x-www-form-urlencoded a=5", "text/csv; charset=utf-8 a,b",
            "image/png p", "a/b q");
    assertThat(generated.result().diagnostics()).isEmpty();
  }

  @Test
  void whatCarriesNoMoreIsNamed() {
    Generated generated = body("""
        application/json: {schema: {type: object, properties: {a: {type: string, description: A}}}}
        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string, description: A}}}}
        multipart/form-data: {schema: {type: object, properties: {a: {type: string, description: A}}}}
        text/json: {schema: {type: object, properties: {b: {type: string}}}}
        """).quietly();
    assertThat(generated.source("services.Files")).doesNotContain("createAsForm", "createAsMultipart");
    assertThat(generated.sources()).doesNotContainKey("acme.services.CreateFileParts");
    assertThat(generated.result().diagnostics()).extracting(Diagnostic::code)
        .containsExactly("other-media-type", "other-media-type", "other-media-type");
  }

  @Test
  void methodsThatTheDocumentHasKeepTheirNames() {
    Generated generated = Generated.paths("""
        /files:
          post:
            operationId: createFile
            tags: [files]
            requestBody: {content: {application/json: {schema: {type: string}}, text/plain: {}}}
            responses: {'200': {description: Done}}
        /others:
          post:
            operationId: createFileAsText
            tags: [files]
            responses: {'200': {description: Done}}
        """).quietly();
    assertThat(generated.send("client.files().createAsText();\nclient.files().createAsText_(\"x\");"))
        .extracting(Request::path).containsExactly("/others", "/files");
  }

  @Test
  void aBodyThatMayBeMissing() {
    Generated generated = Generated.paths("""
        /files:
          post:
            operationId: createFile
            tags: [files]
            requestBody:
              content:
                multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}
                image/*: {}
            responses: {'200': {description: Done}}
        """).quietly();
    List<Request> requests = generated.send("""
        client.files().create();
        client.files().create((CreateFileParts) null);
        client.files().create(CreateFileParts.builder().a("x").build());
        client.files().createAsBytes();
        client.files().createAsBytes(HttpBody.of("image/gif", new byte[] {'g'}));
        """);
    assertThat(sent(requests).stream().map(text -> text.replaceFirst("(?s);.*", "")))
        .containsExactly("no type ", "no type ", "multipart/form-data", "no type ", "image/gif g");
  }

  @Test
  void formsInTheStylesOfTheDocument() {
    Generated generated = body("""
        application/x-www-form-urlencoded:
          schema:
            type: object
            properties:
              name: {type: string}
              card: {type: object, properties: {number: {type: string}, owner: {type: object, properties: {n: {}}}}}
              expand: {type: array, items: {type: string}}
              ids: {type: array, items: {type: integer}}
              plain: {type: array, items: {type: integer}}
              meta: {type: object, additionalProperties: {type: string}}
              flat: {type: object, additionalProperties: {type: string}}
              url: {type: string}
              lines: {type: array, items: {type: object, properties: {p: {type: integer}}}}
          encoding:
            name: {style: form}
            card: {style: deepObject, explode: true}
            expand: {style: deepObject, explode: true}
            ids: {style: form, explode: false}
            plain: {style: form}
            flat: {explode: true}
            url: {allowReserved: true}
            lines: {contentType: application/json}
        """).quietly();
    assertThat(sent(generated.send("""
        client.files().create(CreateFileRequest.builder().name("a b")
            .card(CreateFileRequest.Card.builder().number("4")
                .owner(CreateFileRequest.Card.Owner.builder().n(JsonValue.of("x")).build()).build())
            .addExpand("a").addExpand("b").addId(1).addId(2).addPlain(1).addPlain(2).putMeta("k", "v")
            .putFlat("x", "1").putFlat("y", "2").url("/a?b")
            .addLine(CreateFileRequest.Line.builder().p(1L).build()).build());"""))).containsExactly(
        "application/x-www-form-urlencoded name=a+b&card%5Bnumber%5D=4&card%5Bowner%5D%5Bn%5D=x"
            + "&expand%5B0%5D=a&expand%5B1%5D=b&ids=1,2&plain=1&plain=2&meta=%7B%22k%22%3A%22v%22%7D&x=1&y=2&url=/a?b"
            + "&lines=%5B%7B%22p%22%3A1%7D%5D");
    assertThat(generated.source("services.Files"))
        .contains("FormEncoding.of(ParameterStyle.DEEP_OBJECT, true, false, \"card\", \"expand\")")
        .doesNotContain("\"plain\"", "\"name\"");
  }

  @Test
  void filesAreReadAgainForEveryAttempt() {
    Generated generated = Generated.paths("""
        /files:
          put:
            operationId: putFile
            tags: [files]
            requestBody:
              required: true
              content: {multipart/form-data: {schema: {type: object, properties: {file: {}}}}}
            responses: {'200': {description: Done}}
        """).quietly();
    List<Request> requests = generated.send("""
        try {
          Path file = java.nio.file.Files.writeString(java.nio.file.Files.createTempFile("up", ".txt"), "content");
          client.files().put(PutFileParts.builder().file(file).build());
          Transport failing = JdkTransport.create();
          int[] attempts = {0};
          try (AcmeClient retrying = AcmeClient.builder().baseUrl(url).transport(request -> attempts[0]++ == 0
              ? failing.send(request).thenApply(answer -> new HttpResponse(503, answer.headers(), answer.body()))
              : failing.send(request)).build()) {
            retrying.files().put(PutFileParts.builder().file(file).build());
            attempts[0] = 0;
            assertThatThrownBy(() -> retrying.files().put(PutFileParts.builder()
                .file(HttpBody.once("a/b", 1, new ByteArrayInputStream(new byte[1]))).build()))
                .isInstanceOf(ServerErrorException.class);
          }
          failing.close();
        } catch (Exception e) {
          throw new AssertionError(e);
        }
        """);
    assertThat(requests).hasSize(4);
    assertThat(requests.get(2).body()).isEqualTo(requests.get(1).body());
    assertThat(new String(requests.get(1).body(), StandardCharsets.UTF_8)).contains("content", ".txt\"");
  }
}
