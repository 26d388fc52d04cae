package io.specwright.generator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Calls that return what comes as it comes. */
class StreamsTest {
  private static final String CHAT = """
      openapi: 3.1.0
      info: {title: Acme API, version: '1'}
      paths:
        /chat:
          post:
            operationId: chat
            tags: [Talks]
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Question'}}}
            responses:
              '200':
                description: The answer.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Answer'}}
                  text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}
              '429': {description: Later., content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
      components:
        schemas:
          Question:
            allOf:
              - {type: object, required: [text], properties: {text: {type: string}}}
              - {type: object, properties: {stream: {type: [boolean, 'null'], default: false}}}
          Answer: {type: object, required: [text], properties: {text: {type: string}}}
          Chunk:
            oneOf: [{$ref: '#/components/schemas/Delta'}, {$ref: '#/components/schemas/Failure'}]
            discriminator: {propertyName: type, mapping: {delta: '#/components/schemas/Delta', error: '#/components/schemas/Failure'}}
          Delta: {type: object, required: [type, text], properties: {type: {const: delta}, text: {type: string}}}
          Failure: {type: object, required: [type], properties: {type: {const: error}, code: {type: string}}}
      """;

  @Test
  void aStreamBesideAWholeAnswerIsAskedForByItsOwnMethod() {
    Acme acme = Acme.ofDocument(CHAT);
    acme.use("""
        Question question = Question.builder().text("Why?").build();
        server.answer(200, "{\\"text\\":\\"Because.\\"}", "Content-Type: application/json");
        assertThat(client.talks().chat(question).text()).isEqualTo("Because.");
        assertThat(server.header("Accept")).isEqualTo("application/json");
        assertThat(server.body()).isEqualTo("{\\"text\\":\\"Why?\\"}");

        server.answer(200, "event: delta\\nid: 1\\ndata: {\\"type\\":\\"delta\\",\\"text\\":\\"Be\\"}\\n\\n"
            + "data: {\\"type\\":\\"delta\\",\\"text\\":\\"cause.\\"}\\n\\n"
            + "event: error\\ndata: {\\"type\\":\\"error\\",\\"code\\":\\"tired\\"}\\n\\ndata: [DONE]\\n\\n",
            "Content-Type: text/event-stream");
        try (EventStream<Chunk> chunks = client.talks().chatStreaming(question)) {
          StringBuilder text = new StringBuilder();
          for (Chunk chunk : chunks) {
            String piece = chunk.match(delta -> delta.text(), failure -> failure.code().orElse(""), unknown -> "?");
            text.append(piece);
          }
          assertThat(text).hasToString("Because.tired");
        }
        assertThat(server.header("Accept")).isEqualTo("text/event-stream");
        assertThat(server.body()).isEqualTo("{\\"text\\":\\"Why?\\",\\"stream\\":true}");
        try (EventStream<Chunk> chunks = client.talks().chatStreamingAsync(question).join()) {
          assertThat(chunks.events()).extracting(event -> event.type() + event.lastEventId())
              .containsExactly("delta1", "message1", "error1");
        }
        ApiResponse<EventStream<Chunk>> response = client.talks().chatStreamingWithResponse(question);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body().stream().count()).isEqualTo(3);

        server.answer(200, "data: {\\"error\\":{\\"message\\":\\"overloaded\\"}}\\n\\n", "Content-Type: text/event-stream");
        assertThatThrownBy(() -> client.talks().chatStreaming(question).next())
            .isInstanceOf(ErrorEventException.class).hasMessage("POST /chat, after 0 elements: the API reports an error");
        server.answer(429, "{\\"why\\":\\"busy\\"}", "Content-Type: application/json");
        assertThatThrownBy(() -> client.talks().chatStreaming(question)).isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.rawBody()).contains("busy"));
        """);
  }

  @Test
  void itemsOfOpenApi32AreElements() {
    Acme acme = Acme.ofDocument("""
        openapi: 3.2.0
        info: {title: Acme API, version: '1'}
        paths:
          /news:
            get:
              operationId: watch
              responses:
                '200':
                  description: As they come.
                  content:
                    text/event-stream:
                      itemSchema:
                        type: object
                        required: [data]
                        properties:
                          event: {type: string}
                          id: {type: string}
                          data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Headline'}}
          /news/log:
            get:
              operationId: log
              responses:
                '200':
                  description: All.
                  content: {application/x-ndjson: {itemSchema: {type: object, properties: {level: {type: integer}}}}}
          /news/sequence:
            get:
              operationId: sequence
              responses:
                '200':
                  description: All.
                  content: {application/json-seq: {itemSchema: {$ref: '#/components/schemas/Headline'}}}
        components:
          schemas:
            Headline: {type: object, required: [title], properties: {title: {type: string}}}
        """, "unsupported-version");
    acme.use("""
        server.answer(200, "id: 7\\ndata: {\\"title\\":\\"Rain\\"}\\n\\n", "Content-Type: text/event-stream");
        try (EventStream<Headline> news = client.news().watch()) {
          assertThat(news).extracting(Headline::title).containsExactly("Rain");
          assertThat(news.lastEventId()).isEqualTo("7");
        }
        server.answer(200, "{\\"level\\":1}\\n\\n{\\"level\\":2}\\n{\\"lev", "Content-Type: application/x-ndjson");
        try (JsonStream<LogEvent> log = client.news().log()) {
          assertThat(server.header("Accept")).isEqualTo("application/x-ndjson");
          assertThat(log.next().level()).contains(1L);
          assertThat(log.next().level()).contains(2L);
          assertThatThrownBy(log::next).isInstanceOf(DecodingException.class)
              .hasMessageEndingWith(" (GET /news/log, element 3)");
        }
        server.answer(200, "\\u001e{\\"title\\":\\"Sun\\"}\\n", "Content-Type: application/json-seq");
        assertThat(client.news().sequence()).extracting(Headline::title).containsExactly("Sun");
        server.answer(204, "");
        assertThat(client.news().sequence()).isEmpty();
        """);
  }

  @Test
  void whatIsNotDescribedIsTextOrAnyJson() {
    Acme acme = Acme.ofPaths("""
        /ticks:
          get:
            operationId: tick
            responses: {'200': {description: Ticks., content: {text/event-stream: {schema: {type: string}}}}}
        /ticks/lines:
          get:
            operationId: lines
            responses: {'200': {description: Lines., content: {application/jsonl: {schema: {type: string}}}}}
        /ticks/list:
          get:
            operationId: list
            responses:
              '200':
                description: Each a line.
                content: {application/jsonl: {schema: {type: array, items: {type: integer}}}}
        """);
    acme.use("""
        server.answer(200, "data: a\\ndata: b\\n\\ndata: [DONE]\\n\\n", "Content-Type: text/event-stream");
        assertThat(client.ticks().tick()).containsExactly("a\\nb", "[DONE]");
        server.answer(200, "{\\"a\\":1}\\n[2]", "Content-Type: application/jsonl");
        assertThat(client.ticks().lines()).containsExactly(JsonValue.parse("{\\"a\\":1}"), JsonValue.parse("[2]"));
        server.answer(200, "1\\n2", "Content-Type: application/jsonl");
        assertThat(client.ticks().list()).containsExactly(1L, 2L);
        """);
  }

  @Test
  void aStreamBesideAFileComesBesideIt() {
    Acme acme = Acme.ofPaths("""
        /speech:
          post:
            operationId: speak
            responses:
              '200':
                description: Sound.
                content:
                  application/octet-stream: {schema: {type: string, format: binary}}
                  text/event-stream: {schema: {type: object, properties: {type: {type: string}}}}
        """);
    assertThat(acme.source("services.Speech"))
        .contains("public byte[] speak(").contains("public EventStream<SpeakEvent> speakStreaming(");
  }

  @Test
  void namesGiveWayToThoseOfTheDocument() {
    Acme acme = Acme.ofPaths("""
        /a:
          get:
            operationId: read
            tags: [x]
            responses:
              '200':
                description: ok
                content: {application/json: {schema: {type: string}}, application/jsonl: {itemSchema: {type: integer}}}
        /b:
          get: {operationId: readStreaming, tags: [x], responses: {'204': {description: ok}}}
        """);
    assertThat(acme.source("services.X")).contains(
        "public String read(", "public JsonStream<Long> readStreaming_(", "public void readStreaming(");
  }
}
