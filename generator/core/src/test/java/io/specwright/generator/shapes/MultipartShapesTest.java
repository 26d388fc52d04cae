package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.conformance.ReceivedPart;
import io.specwright.generator.conformance.Wire.Request;
import io.specwright.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bodies of several parts, from the document to the wire. */
class MultipartShapesTest {

  /** The operation {@code POST /files} with this body, in a document of this edition. */
  private static Generated upload(String edition, String content, String schemas) {
    return Generated.document("""
        openapi: %s
        info: {title: Acme API, version: '1'}
        paths:
          /files:
            post:
              operationId: uploadFile
              tags: [files]
              requestBody:
                required: true
                content:
        %s      responses: {'200': {description: Done, content: {application/json: {schema: {type: object}}}}}
        components:
          schemas:
            Meta: {type: object, properties: {a: {type: integer}}}
        %s""".formatted(edition, content.indent(10), schemas.indent(4)));
  }

  private static Map<String, List<ReceivedPart>> parts(List<Request> requests) {
    Request request = requests.get(0);
    String type = request.header("Content-Type").orElseThrow();
    assertThat(type).startsWith("multipart/");
    return ReceivedPart.of(type, request.body());
  }

  private static Map<String, List<ReceivedPart>> sent(Generated generated, String builderCalls) {
    return parts(generated.send("client.files().upload(UploadFileParts.builder()" + builderCalls + ".build());"));
  }

  private static String described(List<ReceivedPart> parts) {
    return parts.stream()
        .map(part -> part.fileName().map(name -> name + ":").orElse("")
            + part.header("Content-Type").orElse("").replace("; charset=utf-8", "") + ":" + part.text())
        .collect(Collectors.joining(" "));
  }

  private static void assertParts(Map<String, List<ReceivedPart>> parts, String... pairs) {
    assertThat(parts.entrySet().stream().map(entry -> entry.getKey() + "=" + described(entry.getValue())))
        .containsExactly(pairs);
  }

  private static final String ALL_KINDS = """
      multipart/form-data:
        schema:
          type: object
          required: [file, purpose, kind]
          properties:
            kind: {type: string, const: upload}
            file: {type: string, format: binary}
            purpose: {type: string, enum: [fine-tune, batch]}
            count: {type: integer}
            when: {type: string, format: date}
            tags: {type: array, items: {type: string}}
            meta: {$ref: '#/components/schemas/Meta'}
            metas: {type: array, items: {$ref: '#/components/schemas/Meta'}}
            images: {type: array, items: {type: string, format: binary}}
            id: {type: string, readOnly: true}
      """;

  @Test
  void partsAreWhatTheirTypesSay() {
    for (String edition : List.of("3.0.3", "3.1.0")) {
      String document = edition.equals("3.0.3") ? ALL_KINDS.replace("const: upload", "enum: [upload]") : ALL_KINDS;
      Generated generated = upload(edition, document, "").quietly();

      assertParts(
          sent(generated, """
              .file(HttpBody.of("text/csv", "a,b".getBytes(StandardCharsets.US_ASCII)).named("t.csv"))
              .purpose("batch").count(3).when(java.time.LocalDate.of(2026, 1, 2)).addTag("x").addTag("y")
              .meta(Meta.builder().a(1L).build()).addMeta(Meta.builder().a(2L).build()).addMeta(Meta.builder().build())
              .addImage(HttpBody.of("image/png", new byte[] {'p'}))"""),
          "kind=text/plain:upload", "file=t.csv:text/csv:a,b", "purpose=text/plain:batch", "count=text/plain:3",
          "when=text/plain:2026-01-02", "tags=text/plain:x text/plain:y", "meta=application/json:{\"a\":1}",
          "metas=application/json:{\"a\":2} application/json:{}", "images=images:image/png:p");
      assertThat(generated.source("services.UploadFileParts"))
          .contains("/** Required: file, purpose. */").doesNotContain("readOnly", "Builder id(");
      assertThat(generated.models()).containsExactly("Meta", "UploadFilePartsPurpose");
    }
  }

  @Test
  void aPathIsAFileOfItsNameAndTheDeclaredOrUsualType() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema: {type: object, properties: {scan: {}, photo: {contentMediaType: image/png}, any: {}}}
          encoding:
            scan: {contentType: application/pdf}
            any: {contentType: 'image/png, image/jpeg'}
        """, "").quietly();
    assertThat(generated.source("services.UploadFileParts"))
        .contains("scan(HttpBody.of(\"application/pdf\", value))", "photo(HttpBody.of(\"image/png\", value))",
            "any(HttpBody.of(value))", "Media type: {@code image/png, image/jpeg}.");
    generated.use("""
        assertThatThrownBy(() -> UploadFileParts.builder().scan(Path.of("no/such/file")))
            .isInstanceOf(UncheckedIOException.class);""");
  }

  @Test
  void whatIsAFileIsSaidInManyWays() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties:
              a: {type: string, contentEncoding: binary}
              b: {type: string, contentMediaType: application/octet-stream}
              c: {description: Anything}
              d: {$ref: '#/components/schemas/Upload'}
              e: {allOf: [{$ref: '#/components/schemas/Upload'}], description: More}
              f: {type: [string, 'null'], format: binary}
              g: {anyOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}
              h: {type: string}
          encoding: {h: {contentType: image/*}}
        """, "Upload: {type: string, format: binary}").quietly();
    String source = generated.source("services.UploadFileParts");
    for (String name : List.of("a", "b", "c", "d", "e", "f", "h")) {
      assertThat(source).contains(name + "(@Nullable HttpBody value)");
    }
    assertThat(source).contains("g(@Nullable List<HttpBody> value)", "addG(Path value)");
    generated.compile();
  }

  @Test
  void whatIsNoFileThoughItLooksLikeOne() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties:
              key: {type: string, contentEncoding: base64, contentMediaType: image/png}
              page: {type: string, contentMediaType: text/html}
              offer: {type: string}
              data: {}
          encoding: {offer: {contentType: application/sdp}, data: {contentType: application/json}}
        """, "").quietly();

    Map<String, List<ReceivedPart>> parts = sent(generated,
        ".key(Bytes.of(new byte[] {1})).page(\"<p>\").offer(\"v=0\").data(JsonValue.of(List.of(JsonValue.of(1))))");
    assertParts(parts,
        "key=image/png:AQ==", "page=text/html:<p>", "offer=application/sdp:v=0", "data=application/json:[1]");
    assertThat(parts.get("key").get(0).header("Content-Transfer-Encoding")).contains("base64");
  }

  @Test
  void aFileOrAnotherValue() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties:
              video: {oneOf: [{type: string, format: binary}, {$ref: '#/components/schemas/Meta'}]}
              photo: {anyOf: [{type: string}, {type: string, format: binary}]}
        """, "").quietly();

    assertParts(sent(generated, ".video(Meta.builder().a(1L).build()).photo(\"id\")"),
        "video=application/json:{\"a\":1}", "photo=text/plain:id");
    assertParts(sent(generated, ".video(HttpBody.of(\"video/mp4\", new byte[0])).photo(\"id\")"),
        "video=video:video/mp4:", "photo=text/plain:id");
  }

  @Test
  void encodingsDecideTypeStyleAndHeaders() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties:
              metas: {type: array, items: {$ref: '#/components/schemas/Meta'}}
              filter: {$ref: '#/components/schemas/Meta'}
              ids: {type: array, items: {type: integer}}
              note: {type: string}
              file: {}
          encoding:
            metas: {contentType: application/json}
            filter: {style: deepObject, explode: true}
            ids: {style: pipeDelimited, explode: false}
            note: {headers: {X-Lang: {schema: {const: en}}, Content-Type: {schema: {type: string}}}}
            file: {headers: {X-Rate: {schema: {type: integer}}}}
        """, "").quietly();

    Map<String, List<ReceivedPart>> parts = sent(generated, """
        .addMeta(Meta.builder().a(1L).build()).filter(Meta.builder().a(2L).build()).addId(1).addId(2).note("n")
        .file(HttpBody.of("a/b", new byte[0])).partHeader("file", "X-Rate", "5")""");
    assertParts(parts,
        "metas=application/json:[{\"a\":1}]", "filter[a]=text/plain:2", "ids=text/plain:1|2", "note=text/plain:n",
        "file=file:a/b:");
    assertThat(parts.get("note").get(0).header("X-Lang")).contains("en");
    assertThat(parts.get("file").get(0).header("X-Rate")).contains("5");
    assertThat(generated.result().diagnostics()).extracting(Diagnostic::code).containsExactly("part-header");
  }

  @Test
  void whatAnEncodingSaysInVainIsReported() {
    Generated generated = upload("3.0.3", """
        multipart/form-data:
          schema: {type: object, properties: {meta: {$ref: '#/components/schemas/Meta'}}}
          encoding: {meta: {style: form}, other: {contentType: text/csv}}
        """, "").quietly();
    assertThat(generated.result().diagnostics()).extracting(Diagnostic::code)
        .containsExactly("unused-encoding", "unused-encoding");
    assertParts(sent(generated, ".meta(Meta.builder().a(1L).build())"), "meta=application/json:{\"a\":1}");
  }

  @Test
  void aPartThatTheClientCannotWriteIsTakenAsBytes() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema: {type: object, properties: {history: {$ref: '#/components/schemas/Meta'}}}
          encoding: {history: {contentType: application/xml}}
        """, "").warning("raw-body", 12);
    assertParts(sent(generated, ".history(HttpBody.of(\"application/xml\", \"<a/>\".getBytes()))"),
        "history=history:application/xml:<a/>");
  }

  @Test
  void partsOfAllOfAndOfAlternativesAreOneClass() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            allOf:
              - $ref: '#/components/schemas/Meta'
              - {type: object, properties: {'files[0]': {type: string, format: binary}, 'files[1]': {}}}
              - oneOf: [{type: object, properties: {x: {type: string}}}, {type: object, properties: {y: {}}}]
        """, "").quietly();
    assertParts(
        sent(generated, ".a(1).files0(HttpBody.of(\"a/b\", new byte[0])).x(\"1\")"),
        "a=text/plain:1", "files[0]=files[0]:a/b:", "x=text/plain:1");
  }

  @Test
  void furtherParts() {
    Generated generated = upload("3.1.0", """
        multipart/mixed:
          schema: {type: object, additionalProperties: {type: integer}}
        """, "").quietly();
    List<Request> requests = generated.send("""
        client.files().upload(UploadFileParts.builder().putAdditionalProperty("n", 5).part("t", "x")
            .part("f", HttpBody.of("a/b", new byte[0])).build());""");
    assertThat(requests.get(0).header("Content-Type").orElseThrow()).startsWith("multipart/mixed; boundary=");
    assertParts(parts(requests), "n=text/plain:5", "t=text/plain:x", "f=f:a/b:");

    assertParts(sent(upload("3.1.0", "multipart/form-data: {}", "").quietly(), ".part(\"t\", \"x\")"),
        "t=text/plain:x");
  }

  @Test
  void aModelOfTheSameSchemaStaysWhatItIs() {
    String schema = "Upload: {type: object, required: [file], properties: {file: {type: string, format: binary}}}";
    Generated both = upload("3.1.0", """
        multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}
        application/json: {schema: {$ref: '#/components/schemas/Upload'}}
        """, schema).quietly();
    Generated json =
        upload("3.1.0", "application/json: {schema: {$ref: '#/components/schemas/Upload'}}", schema).quietly();
    assertThat(both.source("models.Upload")).isEqualTo(json.source("models.Upload"));
    List<Request> requests = both.send("""
        client.files().upload(Upload.builder().file("x").build());
        client.files().uploadAsMultipart(UploadFileParts.builder().file(HttpBody.of("a/b", new byte[0])).build());
        client.files().uploadAsMultipartAsync(
            UploadFileParts.builder().file(HttpBody.of("a/b", new byte[0])).build()).join();
        assertThat(client.files().uploadAsMultipartWithResponse(
            UploadFileParts.builder().file(HttpBody.of("a/b", new byte[0])).build()).status()).isEqualTo(200);
        """);
    assertThat(requests).extracting(request -> request.header("Content-Type").orElseThrow().replaceFirst(";.*", ""))
        .containsExactly("application/json", "multipart/form-data", "multipart/form-data", "multipart/form-data");
  }

  @Test
  void methodsForOtherResultsSendTheSameParts() {
    Generated.paths("""
        /files:
          post:
            operationId: uploadFile
            tags: [files]
            requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file: {}}}}}}
            responses:
              '200':
                description: Done
                content:
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  application/zip: {schema: {type: string, format: binary}}
        """).quietly().compile();
  }

  @Test
  void hostileNamesStayInTheirPlace() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties:
              "a\\"; filename=\\"x": {type: string}
              "part": {type: string}
              "builder": {}
        """, "").quietly();
    assertThat(sent(generated, ".aFilenameX(\"1\").part(\"2\").part(\"p\", \"3\")")).containsOnlyKeys(
        "a%22; filename=%22x", "part", "p");
  }

  @Test
  void partsMayContainThemselves() {
    Generated generated = upload("3.1.0", """
        multipart/form-data:
          schema:
            type: object
            properties: {tree: {$ref: '#/components/schemas/Tree'}, mixed: {$ref: '#/components/schemas/Mixed'}}
            anyOf:
            - {$ref: '#/components/schemas/One'}
            - {type: object, properties: {d: {type: string}}}
        """, """
        Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
        Mixed: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Mixed'}}]}
        One: {type: object, properties: {b: {type: string}}, anyOf: [{$ref: '#/components/schemas/Two'}]}
        Two: {type: object, properties: {c: {type: string}}, anyOf: [{$ref: '#/components/schemas/One'}]}
        """);

    assertParts(sent(generated, ".tree(List.of(JsonValue.of(List.of()))).mixed(\"m\").b(\"1\").c(\"2\").d(\"3\")"),
        "tree=application/json:[]", "mixed=text/plain:m", "b=text/plain:1", "c=text/plain:2", "d=text/plain:3");
  }
}
