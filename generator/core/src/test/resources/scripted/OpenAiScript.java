package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import api.OpenAiClient;
import api.models.ChatCompletionRequestSystemMessage;
import api.models.ChatCompletionRequestUserMessage;
import api.models.CreateChatCompletionRequest;
import api.models.CreateChatCompletionResponse;
import api.models.CreateEmbeddingRequest;
import api.models.CreateModerationRequest;
import api.models.CreateSpeechRequest;
import api.models.CreateVectorStoreRequest;
import api.models.UpdateChatCompletionRequest;
import api.models.UpdateVectorStoreRequest;
import api.models.VoiceIdsShared;
import api.services.ListChatCompletionsParams;
import api.services.ListFilesParams;
import io.specwright.generator.scripted.ExampleServer;
import io.specwright.generator.scripted.Script;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.RequestOptions;
import java.math.BigDecimal;
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
