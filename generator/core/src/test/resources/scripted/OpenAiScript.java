package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import api.OpenAiClient;
import api.models.ChatCompletionRequestSystemMessage;
import api.models.ChatCompletionRequestUserMessage;
import api.models.CreateChatCompletionRequest;
import api.models.CreateChatCompletionResponse;
import api.models.CreateChatCompletionStreamResponse;
import api.models.CreateEmbeddingRequest;
import api.models.CreateModerationRequest;
import api.models.CreateSpeechRequest;
import api.models.CreateVectorStoreRequest;
import api.models.FileExpirationAfter;
import api.models.OpenAiFile;
import api.models.UpdateChatCompletionRequest;
import api.models.UpdateVectorStoreRequest;
import api.models.VoiceIdsShared;
import api.services.CreateFileParts;
import api.services.ListChatCompletionsParams;
import api.services.ListFilesParams;
import io.specwright.generator.scripted.ExampleServer;
import io.specwright.generator.scripted.Request;
import io.specwright.generator.scripted.Script;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.stream.EventStream;
import io.specwright.runtime.stream.ServerSentEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Completions, embeddings, files. */
public final class OpenAiScript extends Script {
  private final OpenAiClient openAi = OpenAiClient.builder().apiKeyAuth("sk-1").baseUrl(server.url()).build();

  public OpenAiScript(ExampleServer server) {
    super(server);
  }

  private static CreateChatCompletionRequest question() {
    return CreateChatCompletionRequest.builder()
        .model("gpt-5.4")
        .addMessage(ChatCompletionRequestSystemMessage.builder().content("Be brief.").build())
        .addMessage(ChatCompletionRequestUserMessage.builder().content("Why?").name("Mo").build())
        .temperature(new BigDecimal("0.20"))
        .putMetadata("order", "1")
        .build();
  }

  @Test
  public void aCompletion() {
    CreateChatCompletionResponse answer = openAi.chat().createCompletion(question());
    assertThat(sent().line()).isEqualTo("POST /chat/completions");
    assertThat(sent().header("Authorization")).contains("Bearer sk-1");
    assertThat(sent().json()).isEqualTo(json("{'metadata':{'order':'1'},'temperature':0.20,'messages':["
        + "{'content':'Be brief.','role':'system'},{'content':'Why?','role':'user','name':'Mo'}],'model':'gpt-5.4'}"));
    assertThat(answer.choices()).allSatisfy(choice -> assertThat(choice.message().role()).isEqualTo("assistant"));
  }

  @Test
  public void aCompletionPieceByPiece() {
    try (EventStream<CreateChatCompletionStreamResponse> pieces = openAi.chat().createCompletionStreaming(question())) {
      List<CreateChatCompletionStreamResponse> all = pieces.stream().toList();
      assertThat(all).hasSize(3)
          .allSatisfy(piece -> assertThat(piece.object()).isEqualTo("chat.completion.chunk"));
      assertThat(all).flatExtracting(piece -> piece.choices()).isNotEmpty()
          .allSatisfy(choice -> assertThat(choice.delta()).isNotNull());
    }
    assertThat(sent().line()).isEqualTo("POST /chat/completions");
    assertThat(sent().header("Accept")).contains("text/event-stream");
    assertThat(sent().json().get("stream")).contains(json("true"));
    assertThat(sent().json().get("model")).contains(json("'gpt-5.4'"));
  }

  @Test
  public void aCompletionPieceByPieceLater() {
    server.answer(200, "text/event-stream",
        ": hold on\n\nid: 1\ndata: {\"model\":\ndata: \"gpt\"}\n\ndata: [DONE]\n\n");
    try (var pieces = openAi.chat().createCompletionStreamingAsync(question()).join()) {
      List<ServerSentEvent<CreateChatCompletionStreamResponse>> events = pieces.events().stream().toList();
      assertThat(events).extracting(event -> event.data().model()).containsExactly("gpt");
      assertThat(pieces.lastEventId()).isEqualTo("1");
    }
  }

  @Test
  public void storedCompletions() {
    var page = openAi.chat().listCompletions(
        ListChatCompletionsParams.builder().model("gpt-5.4").limit(2).order("desc").build());
    assertThat(sent().line()).isEqualTo("GET /chat/completions?model=gpt-5.4&limit=2&order=desc");
    assertThat(page.data()).isNotEmpty();
  }

  @Test
  public void aCompletionIsLabelled() {
    openAi.chat().updateCompletion(
        "chat/1", UpdateChatCompletionRequest.builder().putMetadata("done", "yes").build());
    assertThat(sent().line()).isEqualTo("POST /chat/completions/chat%2F1");
    assertThat(sent().json()).isEqualTo(json("{'metadata':{'done':'yes'}}"));
  }

  @Test
  public void aCompletionIsDeleted() {
    assertThat(openAi.chat().deleteCompletion("c1").deleted()).isTrue();
    assertThat(sent().line()).isEqualTo("DELETE /chat/completions/c1");
  }

  @Test
  public void anEmbedding() {
    var embedding = openAi.embeddings().create(
        CreateEmbeddingRequest.builder().model("text-embedding-3-small").input("The food was delicious").build());
    assertThat(sent().json()).isEqualTo(json("{'input':'The food was delicious','model':'text-embedding-3-small'}"));
    assertThat(embedding.object()).isEqualTo("list");
    assertThat(embedding.data()).allSatisfy(vector -> assertThat(vector.embedding()).isNotNull());
  }

  @Test
  public void models() {
    assertThat(openAi.models().list().data()).extracting(model -> model.ownedBy()).isNotEmpty();
    openAi.models().retrieve("ft:gpt-5:acme::1");
    assertThat(sent().path()).startsWith("/models/ft").doesNotContain(" ");
  }

  @Test
  public void filesOfOnePurpose() {
    var files = openAi.files().list(ListFilesParams.builder().purpose("batch").limit(10).build());
    assertThat(sent().line()).isEqualTo("GET /files?purpose=batch&limit=10");
    assertThat(files.data()).allSatisfy(file -> assertThat(file.filename()).isNotEmpty());
  }

  private static JsonValue page(boolean hasMore, String... ids) {
    String files = String.join(",", List.of(ids).stream().map(id -> "{'id':'" + id + "','bytes':7}").toList());
    return json("{'data':[" + files + "],'last_id':'" + ids[ids.length - 1] + "','has_more':" + hasMore + "}");
  }

  @Test
  public void filesOfAllPages() {
    server.answer(page(true, "f1", "f 2")).answer(page(false, "f3"));
    var files = openAi.files().listAll(ListFilesParams.builder().purpose("batch").limit(2).build());
    assertThat(server.requests()).isEmpty();
    assertThat(files).extracting(OpenAiFile::id).containsExactly("f1", "f 2", "f3");
    assertThat(server.requests()).extracting(Request::line).containsExactly(
        "GET /files?purpose=batch&limit=2", "GET /files?purpose=batch&limit=2&after=f%202");
    assertThat(sent().header("Authorization")).contains("Bearer sk-1");
  }

  @Test
  public void filesOfAllPagesLater() {
    server.answer(page(true, "f1")).answer(page(false, "f2"));
    List<String> ids = new CopyOnWriteArrayList<>();
    openAi.files().listAll().forEachAsync(file -> ids.add(file.id())).join();
    assertThat(ids).containsExactly("f1", "f2");
    assertThat(server.requests()).extracting(Request::line).containsExactly("GET /files", "GET /files?after=f1");
  }

  @Test
  public void aFileIsUploaded() throws IOException {
    Path lines = Files.createTempFile("batch", ".jsonl");
    try {
      Files.writeString(lines, "{\"custom_id\":\"é\"}\r\n--\r\n");
      OpenAiFile file = openAi.files().create(CreateFileParts.builder()
          .purpose("batch").file(HttpBody.of("application/jsonl", lines))
          .expiresAfter(FileExpirationAfter.builder().seconds(3600).build())
          .build());
      assertThat(sent().line()).isEqualTo("POST /files");
      assertThat(sent().header("Content-Length")).contains(sent().body().length + "");
      assertThat(sent().parts()).extracting(Request.Part::head).containsExactly(
          "Content-Disposition: form-data; name=\"file\"; filename=\"" + lines.getFileName()
              + "\"\r\nContent-Type: application/jsonl",
          "Content-Disposition: form-data; name=\"purpose\"\r\nContent-Type: text/plain; charset=utf-8",
          "Content-Disposition: form-data; name=\"expires_after\"\r\nContent-Type: application/json");
      assertThat(sent().parts().get(0).content()).isEqualTo(Files.readAllBytes(lines));
      assertThat(sent().parts().get(1).text()).isEqualTo("batch");
      assertThat(json(sent().parts().get(2).text())).isEqualTo(json("{'anchor':'created_at','seconds':3600}"));
      assertThat(file.filename()).isNotNull();
    } finally {
      Files.delete(lines);
    }
  }

  @Test
  public void anUploadWithoutItsFile() {
    assertThatThrownBy(() -> openAi.files().create(CreateFileParts.builder().purpose("batch").build()))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("file");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  public void moderationLater() {
    var result = openAi.moderations()
        .createAsync(CreateModerationRequest.builder().input("I want to").build()).join();
    assertThat(sent().json()).isEqualTo(json("{'input':'I want to'}"));
    assertThat(result.results()).isNotEmpty();
  }

  @Test
  public void speechIsBytes() {
    byte[] speech = openAi.audio().createSpeech(
        CreateSpeechRequest.builder().model("tts-1").input("Hello").voice(VoiceIdsShared.of("alloy")).build());
    assertThat(sent().json()).isEqualTo(json("{'model':'tts-1','input':'Hello','voice':'alloy'}"));
    assertThat(speech).isNotEmpty();
  }

  @Test
  public void aVectorStoreFromItsBirthToItsEnd() {
    var store = openAi.vectorStores().create(
        CreateVectorStoreRequest.builder().name("docs").addFileId("f1").putMetadata("a", "b").build());
    assertThat(sent().json()).isEqualTo(json("{'file_ids':['f1'],'name':'docs','metadata':{'a':'b'}}"));
    openAi.vectorStores().modify(store.id(), UpdateVectorStoreRequest.builder().name(null).build());
    assertThat(sent().json()).isEqualTo(json("{'name':null}"));
    assertThat(openAi.vectorStores().delete(store.id()).deleted()).isTrue();
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  public void aRefusal() {
    server.answer(401, "application/json",
        "{\"error\":{\"message\":\"Incorrect API key\",\"type\":\"invalid_request_error\",\"code\":null}}");
    ApiException refused = catchThrowableOfType(ApiException.class, () -> openAi.models().list());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.rawBody()).contains("Incorrect API key");
    assertThat(refused).hasMessageNotContaining("sk-1");
  }

  @Test
  public void anotherProject() {
    openAi.models().list(RequestOptions.header("OpenAI-Project", "p1"));
    assertThat(sent().header("OpenAI-Project")).contains("p1");
  }
}
