package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import api.DiscordClient;
import api.models.BulkDeleteMessagesRequest;
import api.models.CreatePrivateChannelRequest;
import api.models.GuildMemberResponse;
import api.models.MessageAttachmentRequest;
import api.models.MessageCreateRequest;
import api.models.MessageEditRequestPartial;
import api.models.MessageResponse;
import api.services.CreateMessageParts;
import api.services.ListGuildMembersParams;
import api.services.ListMessagesParams;
import io.specwright.generator.scripted.ExampleServer;
import io.specwright.generator.scripted.Request.Part;
import io.specwright.generator.scripted.Script;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.RequestOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A bot and its messages. */
public final class DiscordScript extends Script {
  private final DiscordClient discord = DiscordClient.builder().botToken("Bot abc").baseUrl(server.url()).build();

  public DiscordScript(ExampleServer server) {
    super(server);
  }

  @Test
  public void aMessage() {
    MessageResponse message = discord.channels().createMessage("41", MessageCreateRequest.builder()
        .content("hi 👋").nonce(7).addStickerId("3").addStickerId("4").tts(false).build());
    assertThat(sent().line()).isEqualTo("POST /channels/41/messages");
    assertThat(sent().header("Authorization")).contains("Bot abc");
    assertThat(sent().json())
        .isEqualTo(json("{'content':'hi 👋','sticker_ids':['3','4'],'nonce':7,'tts':false}"));
    assertThat(message.id()).isNotNull();
    assertThat(message.timestamp()).isNotNull();
  }

  @Test
  public void aMessageWithFiles() {
    byte[] cat = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, (byte) 0xff, '\r', '\n', '-', '-'};
    MessageResponse message = discord.channels().createMessageAsMultipart("41", CreateMessageParts.builder()
        .files1(HttpBody.of("text/plain; charset=utf-8", "miau"))
        .files0(HttpBody.of("image/png", cat).named("\"Mo\" 🐈.png"))
        .addAttachment(MessageAttachmentRequest.builder().id("0").description("a cat").build())
        .content("look 👋").nonce(7).tts(false)
        .build());
    assertThat(sent().line()).isEqualTo("POST /channels/41/messages");
    assertThat(sent().header("Authorization")).contains("Bot abc");
    assertThat(sent().header("Content-Length")).contains(sent().body().length + "");
    assertThat(sent().header("Content-Type").orElseThrow())
        .matches("multipart/form-data; boundary=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    List<Part> parts = sent().parts();
    assertThat(parts).extracting(Part::head).containsExactly(
        head("name=\"content\"", "text/plain; charset=utf-8"),
        head("name=\"attachments\"", "application/json"),
        head("name=\"nonce\"", "text/plain; charset=utf-8"),
        head("name=\"tts\"", "text/plain; charset=utf-8"),
        head("name=\"files[0]\"; filename=\"%22Mo%22 🐈.png\"", "image/png"),
        head("name=\"files[1]\"; filename=\"files[1]\"", "text/plain; charset=utf-8"));
    assertThat(parts.get(4).content()).isEqualTo(cat);
    assertThat(parts).extracting(Part::text).startsWith("look 👋").endsWith("miau").contains("7", "false");
    assertThat(json(parts.get(1).text())).isEqualTo(json("{'id':'0','description':'a cat'}"));
    assertThat(message.channelId()).isNotNull();
  }

  private static String head(String names, String contentType) {
    return "Content-Disposition: form-data; " + names + "\r\nContent-Type: " + contentType;
  }

  @Test
  public void theMessagesBeforeOne() {
    Optional<List<MessageResponse>> messages =
        discord.channels().listMessages("41", ListMessagesParams.builder().limit(50).before("9").build());
    assertThat(sent().line()).isEqualTo("GET /channels/41/messages?before=9&limit=50");
    assertThat(messages.orElseThrow()).allSatisfy(message -> assertThat(message.author()).isNotNull());
  }

  @Test
  public void aReaction() {
    discord.channels().addMyMessageReaction("41", "9", "🔥");
    assertThat(sent().line()).isEqualTo("PUT /channels/41/messages/9/reactions/%F0%9F%94%A5/@me");
    assertThat(sent().body()).isEmpty();
  }

  @Test
  public void aReactionOfAnother() {
    discord.channels().deleteUserMessageReaction("41", "9", "a/b?c:1", "77");
    assertThat(sent().line()).startsWith("DELETE /channels/41/messages/9/reactions/a%2Fb%3Fc").endsWith("/77");
  }

  @Test
  public void anEditThatClears() {
    discord.channels().updateMessage("41", "9", MessageEditRequestPartial.builder().content(null).flags(4).build());
    assertThat(sent().line()).isEqualTo("PATCH /channels/41/messages/9");
    assertThat(sent().json()).isEqualTo(json("{'content':null,'flags':4}"));
  }

  @Test
  public void manyAreDeleted() {
    discord.channels().bulkDeleteMessages("41",
        BulkDeleteMessagesRequest.builder().addMessage("1").addMessage("2").addMessage("1").build());
    assertThat(sent().line()).isEqualTo("POST /channels/41/messages/bulk-delete");
    assertThat(sent().json()).isEqualTo(json("{'messages':['1','2']}"));
  }

  @Test
  public void myself() {
    assertThat(discord.users().getMy().username()).isNotNull();
    assertThat(sent().line()).isEqualTo("GET /users/@me");
  }

  @Test
  public void aPrivateChannel() {
    discord.users().createDm(CreatePrivateChannelRequest.builder().recipientId("77").putNick("77", "Mo").build());
    assertThat(sent().json()).isEqualTo(json("{'recipient_id':'77','nicks':{'77':'Mo'}}"));
  }

  @Test
  public void membersLater() {
    List<GuildMemberResponse> members = discord.guilds()
        .listMembersAsync("5", ListGuildMembersParams.builder().limit(2).after(10).build())
        .join();
    assertThat(sent().line()).isEqualTo("GET /guilds/5/members?limit=2&after=10");
    assertThat(members).allSatisfy(member -> assertThat(member.joinedAt()).isNotNull());
  }

  @Test
  public void whatIsForbidden() {
    server.answer(403, "application/json", "{\"code\": 50013, \"message\": \"Missing Permissions\"}");
    ApiException refused =
        catchThrowableOfType(ApiException.class, () -> discord.channels().deleteMessage("41", "9"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.bodyAsJson().orElseThrow().get("code")).contains(json("50013"));
    assertThat(refused.requestId()).contains("req_1");
    assertThat(refused).hasMessageContaining("DELETE").hasMessageNotContaining("abc");
  }

  @Test
  public void whatWasTooMuch() {
    server.answer(429, "application/json", "{\"message\": \"slow down\", \"retry_after\": 0.01, \"global\": false}");
    assertThat(discord.users().getMy().id()).isNotNull();
    assertThat(server.requests()).hasSize(2);
    assertThat(sent(1).line()).isEqualTo(sent(0).line());
  }

  @Test
  public void theUserInsteadOfTheBot() {
    try (DiscordClient user = DiscordClient.builder().oauth2("token").baseUrl(server.url()).build()) {
      user.users().getMy(RequestOptions.header("X-Audit-Log-Reason", "test"));
    }
    assertThat(sent().header("Authorization")).contains("Bearer token");
    assertThat(sent().header("X-Audit-Log-Reason")).contains("test");
  }
}
