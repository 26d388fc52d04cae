package io.specwright.generator.shapes;

import org.junit.jupiter.api.Test;

/** Pages of every kind over real HTTP: what a generated client sends for the second one. */
class PagedShapesTest {
  private static final String DOCUMENT = """
      openapi: 3.1.0
      info: {title: Acme API, version: '1'}
      security: [{Key: []}]
      paths:
        /cursors/{shop}:
          get:
            operationId: listCursors
            tags: [Pages]
            parameters:
              - {in: path, name: shop, required: true, schema: {type: string}}
              - {in: query, name: cursor, schema: {type: string}}
              - {in: query, name: q, schema: {type: string}}
            responses: {'200': {$ref: '#/components/responses/Page'}}
        /headers:
          get:
            operationId: listHeaders
            tags: [Pages]
            parameters: [{in: header, name: X-Cursor, schema: {type: string}}]
            responses: {'200': {$ref: '#/components/responses/Page'}}
        /bodies:
          post:
            operationId: searchBodies
            tags: [Pages]
            requestBody:
              content: {application/json: {schema: {type: object, properties: {q: {type: string}, cursor: {type: string}}}}}
            responses: {'200': {$ref: '#/components/responses/Page'}}
        /stripes:
          get:
            operationId: listStripes
            tags: [Pages]
            parameters: [{in: query, name: starting_after, schema: {type: string}}]
            responses:
              '200':
                description: Fine.
                content:
                  application/json:
                    schema:
                      type: object
                      required: [data, has_more]
                      properties:
                        has_more: {type: boolean}
                        data: {type: array, items: {type: object, required: [id], properties: {id: {type: string}}}}
        /pages:
          get:
            operationId: listPages
            tags: [Pages]
            parameters:
              - {in: query, name: 'page[number]', schema: {type: integer, default: 1}}
              - {in: query, name: 'page[size]', required: true, schema: {type: integer}}
            responses: {'200': {$ref: '#/components/responses/List'}}
        /offsets:
          get:
            operationId: listOffsets
            tags: [Pages]
            parameters: [{in: query, name: offset, schema: {type: integer}}, {in: query, name: limit, schema: {type: integer}}]
            responses: {'200': {$ref: '#/components/responses/List'}}
        /links:
          get:
            operationId: listLinks
            tags: [Pages]
            responses: {'200': {$ref: '#/components/responses/List'}}
      components:
        securitySchemes: {Key: {type: apiKey, in: query, name: key}}
        responses:
          Page:
            description: Fine.
            content:
              application/json:
                schema:
                  type: object
                  required: [items, next_cursor]
                  properties: {items: {type: array, items: {type: string}}, next_cursor: {type: string}}
          List:
            description: Fine.
            headers: {}
            content: {application/json: {schema: {type: array, items: {type: string}}}}
      """;

  /** Answers with what comes next in a queue, and keeps method, target, a header and the body of each request. */
  private static final String SERVER = """
      List<String> seen = Collections.synchronizedList(new ArrayList<>());
      Deque<String> answers = new java.util.concurrent.ConcurrentLinkedDeque<>();
      com.sun.net.httpserver.HttpServer server;
      try {
        server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      server.createContext("/", exchange -> {
        String sent = new String(exchange.getRequestBody().readAllBytes());
        String cursor = exchange.getRequestHeaders().getFirst("X-Cursor");
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + (cursor == null ? "" : " " + cursor)
            + (sent.isEmpty() ? "" : " " + sent));
        String[] answer = answers.remove().split(" LINK ");
        if (answer.length > 1) {
          exchange.getResponseHeaders().set("Link", "<" + answer[1] + ">; rel=next");
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = answer[0].replace('`', '"').getBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
      });
      server.start();
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      """;

  private static void walks(Generated generated, String expression, String answers, String elements, String... seen) {
    StringBuilder statements = new StringBuilder(SERVER);
    statements.append("try (AcmeClient client = AcmeClient.builder().key(\"k\").baseUrl(base).build()) {\n");
    for (int walk = 0; walk < 2; walk++) {
      for (String answer : answers.split(" [|] ")) {
        statements.append("answers.add(\"").append(answer).append("\");\n");
      }
      statements.append("List<String> found" + walk + " = new ArrayList<>();\n")
          .append(walk == 0
              ? expression + ".forEach(each -> found0.add(each.toString()));\n"
              : expression + ".forEachAsync(each -> found1.add(each.toString())).join();\n")
          .append("assertThat(String.join(\" \", found" + walk + ")).isEqualTo(\"" + elements + "\");\n")
          .append("assertThat(seen).containsExactly(");
      for (int i = 0; i < seen.length; i++) {
        statements.append(i == 0 ? "\"" : ", \"").append(seen[i].replace("\"", "\\\"")).append('"');
      }
      statements.append(");\nseen.clear();\n");
    }
    generated.use(statements.append("} finally { server.stop(0); }\n").toString());
  }

  @Test
  void everyKindOfPage() {
    Generated pages = Generated.document(DOCUMENT);
    String cursors = "{`items`: [`a`, `b`], `next_cursor`: `x&y`} | {`items`: [], `next_cursor`: `z`} | {`items`: [`c`]}";
    walks(pages,
        "client.pages().listCursorsAll(\"a/b\", acme.services.ListCursorsParams.builder().q(\"?\").build())",
        cursors, "a b c",
        "GET /cursors/a%2Fb?q=%3F&key=k", "GET /cursors/a%2Fb?q=%3F&cursor=x%26y&key=k",
        "GET /cursors/a%2Fb?q=%3F&cursor=z&key=k");
    walks(pages, "client.pages().listHeadersAll()", cursors, "a b c",
        "GET /headers?key=k", "GET /headers?key=k x&y", "GET /headers?key=k z");
    walks(pages,
        "client.pages().searchBodiesAll(acme.models.SearchBodiesRequest.builder().q(\"Q\").build())", cursors, "a b c",
        "POST /bodies?key=k {\"q\":\"Q\"}", "POST /bodies?key=k {\"q\":\"Q\",\"cursor\":\"x&y\"}",
        "POST /bodies?key=k {\"q\":\"Q\",\"cursor\":\"z\"}");
    walks(pages, "client.pages().listStripesAll()",
        "{`data`: [{`id`: `s1`}], `has_more`: true} | {`data`: [{`id`: `s2`}], `has_more`: false}",
        "ListStripesResponse.DataItem[id=s1] ListStripesResponse.DataItem[id=s2]", "GET /stripes?key=k", "GET /stripes?starting_after=s1&key=k");
    walks(pages, "client.pages().listAll(2)", "[`a`, `b`] | [`c`] | []", "a b c",
        "GET /pages?page%5Bsize%5D=2&key=k", "GET /pages?page%5Bsize%5D=2&page%5Bnumber%5D=2&key=k",
        "GET /pages?page%5Bsize%5D=2&page%5Bnumber%5D=3&key=k");
    walks(pages, "client.pages().listOffsetsAll()", "[`a`, `b`] | [`c`] | []", "a b c",
        "GET /offsets?key=k", "GET /offsets?offset=2&key=k", "GET /offsets?offset=3&key=k");
  }

  @Test
  void theLinkHeader() {
    walks(Generated.document(DOCUMENT.replace("headers: {}", "headers: {Link: {schema: {type: string}}}")),
        "client.pages().listLinksAll()", "[`a`] LINK /links?after=a | [`b`]", "a b",
        "GET /links?key=k", "GET /links?after=a&key=k");
  }
}
