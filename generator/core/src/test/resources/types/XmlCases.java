package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.AcmeClient;
import acme.AcmeXml;
import acme.errors.DefaultFaultException;
import acme.errors.NotFoundFaultException;
import acme.models.Note;
import acme.models.Owner;
import acme.models.Pet;
import acme.models.Tag;
import com.sun.net.httpserver.HttpServer;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Bodies in XML, over the wire. */
public final class XmlCases extends TypeCases {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String PET = HEAD
      + "<pet xmlns=\"urn:acme\" pet-id=\"7\" kind=\"dog\"><n:name xmlns:n=\"urn:acme:names\">Rex</n:name>"
      + "<born>2020-02-29</born><weight>1.50</weight><alive>true</alive><nick>a</nick><nick>b</nick>"
      + "<Tags><tag><text>x</text></tag></Tags>"
      + "<parent pet-id=\"1\"><n:name xmlns:n=\"urn:acme:names\">Old</n:name></parent>"
      + "<holder><pets>1</pets></holder>"
      + "<scores><speed>9</speed></scores><place><street>Elm</street><number>3</number></place>"
      + "<note lang=\"en\"><![CDATA[<b>good</b>]]></note></pet>";

  private String sent;
  private String sentType;
  private String accepted;

  /** Runs a client against a server that answers everything alike. */
  private void call(int status, String type, String answer, Consumer<AcmeClient> use) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> {
        sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        sentType = exchange.getRequestHeaders().getFirst("Content-Type");
        accepted = exchange.getRequestHeaders().getFirst("Accept");
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
      });
      server.start();
      try (AcmeClient client =
          AcmeClient.builder().baseUrl("http://127.0.0.1:" + server.getAddress().getPort()).build()) {
        use.accept(client);
      } finally {
        server.stop(0);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  public void aBuiltValueIsSentAsXml() {
    Pet pet = Pet.builder().id(7).kind("dog").name("Rex").born(LocalDate.of(2020, 2, 29))
        .weight(new BigDecimal("1.50")).alive(true).addNick("a").addNick("b")
        .addTag(Tag.builder().text("x").build())
        .parent(Pet.builder().id(1).name("Old").nicks(List.of()).build())
        .owner(Owner.builder().pets(1).build())
        .putScore("speed", 9)
        .place(Pet.Place.of(Pet.Place.Street.builder().street("Elm").number(3).build()))
        .note(Note.builder().lang("en").body("<b>good</b>").build())
        .build();

    call(204, "text/plain", "", client -> client.pets().put("7", pet));

    assertThat(sentType).isEqualTo("application/vnd.acme+xml");
    assertThat(sent).isEqualTo(PET);
  }

  @Test
  public void anAnswerIsTyped() {
    call(200, "application/xml", PET, client -> {
      Pet pet = client.pets().get("7");
      assertThat(pet.id()).isEqualTo(7);
      assertThat(pet.kind().orElseThrow().value()).isEqualTo("dog");
      assertThat(pet.born()).contains(LocalDate.of(2020, 2, 29));
      assertThat(pet.nicks()).containsExactly("a", "b");
      assertThat(pet.tags().orElseThrow().get(0).text()).isEqualTo("x");
      assertThat(pet.parent().orElseThrow().nicks()).isEmpty();
      assertThat(pet.scores()).contains(Map.of("speed", 9L));
      assertThat(pet.note().orElseThrow().body()).isEqualTo("<b>good</b>");
      assertThat(pet.additionalProperties()).isEmpty();
      assertThat(new String(AcmeXml.PET.toBytes(pet), StandardCharsets.UTF_8)).isEqualTo(PET);
    });
    assertThat(accepted).isEqualTo("application/xml");
  }

  @Test
  public void theVariantIsTheOneThatFits() {
    String boxed = "<pet><place><box>12</box></place></pet>";
    call(200, "application/xml", boxed, client ->
        assertThat(client.pets().get("7").place().orElseThrow()).hasToString("OfBox[value=Pet.Place.Box[box=12]]"));
  }

  @Test
  public void anElementMayBeCalledLikeItsProperty() {
    call(200, "application/xml", "<pet><friend pet-id='2'/><owner><pets>3</pets></owner></pet>", client -> {
      assertThat(client.pets().get("7").friend().orElseThrow().id()).isEqualTo(2);
      assertThat(client.pets().get("7").owner().orElseThrow().pets()).contains(3L);
    });
  }

  @Test
  public void whatDoesNotFitFailsOnTouchOnly() {
    call(200, "application/xml", "<pet pet-id='x'><born>soon</born><extra>1</extra></pet>", client -> {
      Pet pet = client.pets().get("7");
      refuses(pet::id, "$.id");
      refuses(pet::born, "$.born");
      refuses(pet::name, "$.name");
      assertThat(pet.additionalProperties()).containsEntry("extra", JsonValue.of("1"));
    });
  }

  @Test
  public void aListHasAnElementAroundIt() {
    call(200, "application/xml", "<pets><Pet pet-id='1'/><Pet pet-id='2'/></pets>", client ->
        assertThat(client.pets().list()).extracting(Pet::id).containsExactly(1, 2));
    call(200, "application/xml", "<pets/>", client -> assertThat(client.pets().list()).isEmpty());
  }

  @Test
  public void errorsAreXmlOrJsonAsTheAnswerSays() {
    call(404, "text/xml; charset=utf-8", "<Fault><reason>gone</reason></Fault>", client ->
        assertThatThrownBy(() -> client.pets().get("7")).isInstanceOfSatisfying(NotFoundFaultException.class, e ->
            assertThat(e.error().reason()).isEqualTo("gone")));
    Pet pet = Pet.builder().id(1).name("x").nicks(List.of()).build();
    call(400, "application/json", "{\"reason\":\"bad\"}", client ->
        assertThatThrownBy(() -> client.pets().put("7", pet)).isInstanceOfSatisfying(DefaultFaultException.class, e ->
            assertThat(e.error().reason()).isEqualTo("bad")));
  }

  @Test
  public void aBrokenOrHostileAnswerIsATypedFault() {
    for (String answer : List.of("<pet>", "{}", "",
        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><pet><born>&x;</born></pet>",
        "<html><body>Welcome</body></html>")) {
      call(200, "application/xml", answer, client ->
          assertThatThrownBy(() -> client.pets().get("7")).isInstanceOf(DecodingException.class)
              .hasMessageContaining("GET /pets/{id}: status 200, content type application/xml"));
    }
  }

  @Test
  public void aStringIsTheTextOfTheDocument() {
    call(200, "text/xml", "<a>b</a>", client -> assertThat(client.pets().getText()).isEqualTo("<a>b</a>"));
  }
}
