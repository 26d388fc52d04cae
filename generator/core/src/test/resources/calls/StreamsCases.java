package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.AcmeClient;
import acme.models.Chunk;
import acme.models.Headline;
import acme.models.LogEvent;
import acme.models.NewsEvent;
import acme.models.Question;
import acme.models.SpeakEvent;
import acme.services.Streams;
import io.specwright.generator.calls.CallCases;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.ApiResponse;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.stream.ErrorEventException;
import io.specwright.runtime.stream.EventStream;
import io.specwright.runtime.stream.JsonStream;
import org.junit.jupiter.api.Test;

/** Calls that return what comes as it comes. */
public final class StreamsCases extends CallCases {
  private static final String EVENTS = "Content-Type: text/event-stream";
  private static final Question QUESTION = Question.builder().text("Why?").build();

  private final AcmeClient client = AcmeClient.builder().baseUrl(server.url()).maxRetries(0).build();
  private final Streams streams = client.streams();

  @Test
  public void aStreamBesideAWholeAnswerIsAskedForByItsOwnMethod() {
    server.answer(200, "{\"text\":\"Because.\"}", "Content-Type: application/json");
    assertThat(streams.chat(QUESTION).text()).isEqualTo("Because.");
    assertThat(server.header("Accept")).isEqualTo("application/json");
    assertThat(server.body()).isEqualTo("{\"text\":\"Why?\"}");

    server.answer(200, "event: delta\nid: 1\ndata: {\"type\":\"delta\",\"text\":\"Be\"}\n\n"
        + "data: {\"type\":\"delta\",\"text\":\"cause.\"}\n\n"
        + "event: error\ndata: {\"type\":\"error\",\"code\":\"tired\"}\n\ndata: [DONE]\n\n", EVENTS);
    StringBuilder text = new StringBuilder();
    try (EventStream<Chunk> chunks = streams.chatStreaming_(QUESTION)) {
      for (Chunk chunk : chunks) {
        String piece = chunk.match(delta -> delta.text(), failure -> failure.code().orElse(""), unknown -> "?");
        text.append(piece);
      }
    }
    assertThat(text).hasToString("Because.tired");
    assertThat(server.header("Accept")).isEqualTo("text/event-stream");
    assertThat(server.body()).isEqualTo("{\"text\":\"Why?\",\"stream\":true}");
  }

  @Test
  public void itComesLaterAndWithItsHeadToo() {
    server.answer(200, "event: delta\nid: 1\ndata: {\"type\":\"delta\",\"text\":\"Be\"}\n\n"
        + "data: {\"type\":\"delta\",\"text\":\"cause.\"}\n\n", EVENTS);
    try (EventStream<Chunk> chunks = streams.chatStreaming_Async(QUESTION).join()) {
      assertThat(chunks.events()).extracting(event -> event.type() + event.lastEventId())
          .containsExactly("delta1", "message1");
    }
    ApiResponse<EventStream<Chunk>> response = streams.chatStreaming_WithResponse(QUESTION);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().stream().count()).isEqualTo(2);
  }

  @Test
  public void errorsBeforeAndInsideAreErrors() {
    server.answer(429, "{\"text\":\"busy\"}", "Content-Type: application/json");
    assertThatThrownBy(() -> streams.chatStreaming_(QUESTION)).isInstanceOfSatisfying(
        ApiException.class, e -> assertThat(e.rawBody()).contains("busy"));
    server.answer(200, "data: {\"error\":{\"message\":\"overloaded\"}}\n\n", EVENTS);
    try (EventStream<Chunk> chunks = streams.chatStreaming_(QUESTION)) {
      assertThatThrownBy(chunks::next)
          .isInstanceOf(ErrorEventException.class)
          .hasMessage("POST /chat, after 0 elements: the API reports an error");
    }
    server.answer(200, "{\"text\":\"Because.\"}", "Content-Type: application/json");
    assertThatThrownBy(() -> streams.chatStreaming_(QUESTION))
        .isInstanceOf(DecodingException.class).hasMessageContaining("content type application/json");
  }

  @Test
  public void theDataOfAnEventIsTheElement() {
    server.answer(200, "id: 7\ndata: {\"title\":\"Rain\"}\n\n", EVENTS);
    try (EventStream<Headline> news = streams.watch()) {
      assertThat(news).extracting(Headline::title).containsExactly("Rain");
      assertThat(news.lastEventId()).isEqualTo("7");
    }
  }

  @Test
  public void theTypeOfAnEventTellsWhatItsDataIs() {
    server.answer(200, "event: headline\ndata: {\"title\":\"Rain\"}\n\nid: 8\nevent: note\ndata: 42\n\n"
        + "event: advertisement\ndata: buy\n\ndata: [DONE]\n\nevent: note\ndata: late\n\n", EVENTS);
    try (EventStream<NewsEvent> news = streams.watchKinds()) {
      assertThat(news.stream().<String>map(event -> event.match(
              headline -> headline.data().title(), note -> note.id().orElse("") + note.data(), unknown -> "?")))
          .containsExactly("Rain", "842", "?");
    }
  }

  @Test
  public void itemsOfLinesAndSequencesAreElements() {
    server.answer(200, "{\"level\":1}\n\n{\"level\":2}\n{\"lev", "Content-Type: application/x-ndjson");
    try (JsonStream<LogEvent> log = streams.log()) {
      assertThat(server.header("Accept")).isEqualTo("application/x-ndjson");
      assertThat(log.next().level()).contains(1L);
      assertThat(log.next().level()).contains(2L);
      assertThatThrownBy(log::next)
          .isInstanceOf(DecodingException.class).hasMessageEndingWith(" (GET /news/log, element 3)");
    }
    server.answer(200, "\u001e{\"title\":\"Sun\"}\n", "Content-Type: application/json-seq");
    try (JsonStream<Headline> news = streams.sequence()) {
      assertThat(news).extracting(Headline::title).containsExactly("Sun");
    }
    server.answer(204, "");
    try (JsonStream<Headline> news = streams.sequence()) {
      assertThat(news).isEmpty();
    }
  }

  @Test
  public void whatIsNotDescribedIsTextOrAnyJson() {
    server.answer(200, "data: a\ndata: b\n\ndata: [DONE]\n\n", EVENTS);
    try (EventStream<String> ticks = streams.tick()) {
      assertThat(ticks).containsExactly("a\nb", "[DONE]");
    }
    server.answer(200, "{\"a\":1}\n[2]", "Content-Type: application/jsonl");
    try (JsonStream<JsonValue> lines = streams.lines()) {
      assertThat(lines).containsExactly(JsonValue.parse("{\"a\":1}"), JsonValue.parse("[2]"));
    }
    server.answer(200, "1\n2", "Content-Type: application/jsonl");
    try (JsonStream<Long> list = streams.list()) {
      assertThat(list).containsExactly(1L, 2L);
    }
  }

  @Test
  public void aStreamBesideAFileComesBesideIt() {
    server.answer(200, "data: {\"type\":\"sound\"}\n\n", EVENTS);
    try (EventStream<SpeakEvent> events = streams.speakStreaming()) {
      assertThat(events.next().type()).contains("sound");
    }
    server.answer(200, "sound", "Content-Type: application/octet-stream");
    assertThat(streams.speak()).hasSize(5);
  }
}
