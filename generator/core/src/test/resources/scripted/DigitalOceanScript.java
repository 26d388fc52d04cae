package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import api.DigitalOceanClient;
import api.errors.NotFoundException;
import api.models.DomainRecord;
import api.models.DropletSingleCreate;
import api.models.DropletsCreateRequest;
import api.models.ProjectsUpdateDefaultRequest;
import api.models.SshKeyIdentifier;
import api.models.SshKeysUpdateRequest;
import api.models.TagsResource;
import api.services.DomainsListParams;
import api.services.DropletsListParams;
import io.specwright.generator.scripted.ExampleServer;
import io.specwright.generator.scripted.Request;
import io.specwright.generator.scripted.Script;
import org.junit.jupiter.api.Test;

/** Droplets, domains, keys. */
public final class DigitalOceanScript extends Script {
  private final DigitalOceanClient ocean =
      DigitalOceanClient.builder().bearerAuth("dop_v1_1").baseUrl(server.url()).build();

  public DigitalOceanScript(ExampleServer server) {
    super(server);
  }

  @Test
  public void theAccount() {
    var account = ocean.account().get();
    assertThat(sent().line()).isEqualTo("GET /v2/account");
    assertThat(sent().header("Authorization")).contains("Bearer dop_v1_1");
    assertThat(account.account().orElseThrow().email()).isNotNull();
  }

  @Test
  public void dropletsOfATag() {
    var page = ocean.droplets().list(DropletsListParams.builder().tagName("web & co").perPage(2).page(3).build());
    assertThat(sent().line()).isEqualTo("GET /v2/droplets?per_page=2&page=3&tag_name=web%20%26%20co");
    assertThat(page.droplets().orElseThrow()).isNotEmpty()
        .allSatisfy(droplet -> assertThat(droplet.region().slug()).isNotEmpty());
    assertThat(page.meta().total()).isPresent();
  }

  @Test
  public void dropletsOfATagUntilOneIsFound() {
    var droplets = ocean.droplets().listAll(DropletsListParams.builder().tagName("web & co").page(3).build());
    assertThat(droplets.stream().findFirst().orElseThrow().region().slug()).isNotEmpty();
    assertThat(server.requests()).extracting(Request::line)
        .containsExactly("GET /v2/droplets?page=3&tag_name=web%20%26%20co");
  }

  @Test
  public void domainsOfAllPages() {
    server.answer(json("{'domains':[{'name':'example.com','ttl':1800}]}"))
        .answer(json("{'domains':[{'name':'example.org','ttl':600}]}"))
        .answer(json("{'domains':[]}"));
    var domains = ocean.domains().listAll(DomainsListParams.builder().perPage(1).build());
    assertThat(domains).extracting(domain -> domain.name().orElseThrow())
        .containsExactly("example.com", "example.org");
    assertThat(server.requests()).extracting(Request::line).containsExactly("GET /v2/domains?per_page=1",
        "GET /v2/domains?per_page=1&page=2", "GET /v2/domains?per_page=1&page=3");
    assertThat(sent().header("Authorization")).contains("Bearer dop_v1_1");
  }

  @Test
  public void aNewDroplet() {
    ocean.droplets().create(DropletsCreateRequest.of(DropletSingleCreate.builder()
        .name("example.com").region("nyc3").size("s-1vcpu-1gb").image("ubuntu-20-04-x64").addTag("web").build()));
    assertThat(sent().line()).isEqualTo("POST /v2/droplets");
    assertThat(sent().json().get("name")).contains(json("'example.com'"));
    assertThat(sent().json().get("image")).contains(json("'ubuntu-20-04-x64'"));
    assertThat(sent().json().get("tags")).contains(json("['web']"));
  }

  @Test
  public void aDropletIsDestroyed() {
    ocean.droplets().destroy(3164494);
    assertThat(sent().line()).isEqualTo("DELETE /v2/droplets/3164494");
  }

  @Test
  public void aRecordIsChanged() {
    var changed = ocean.domainRecords().domainsPatchRecord(
        "example.com", 3352896, DomainRecord.builder().type("A").name("blog").ttl(1800).priority(null).build());
    assertThat(sent().line()).isEqualTo("PATCH /v2/domains/example.com/records/3352896");
    assertThat(sent().json()).isEqualTo(json("{'type':'A','name':'blog','priority':null,'ttl':1800}"));
    assertThat(changed.domainRecord()).isPresent();
  }

  @Test
  public void aKeyByItsFingerprintOrItsNumber() {
    ocean.sshKeys().get(SshKeyIdentifier.of("3b:16:bf"));
    assertThat(sent().path()).startsWith("/v2/account/keys/3b");
    var renamed = ocean.sshKeys().update(
        SshKeyIdentifier.of(512189), SshKeysUpdateRequest.builder().name("laptop").build());
    assertThat(sent().line()).isEqualTo("PUT /v2/account/keys/512189");
    assertThat(sent().json()).isEqualTo(json("{'name':'laptop'}"));
    assertThat(renamed.sshKey()).isPresent();
  }

  @Test
  public void theDefaultProject() {
    var project = ocean.projects().updateDefault(ProjectsUpdateDefaultRequest.builder()
        .name("web").description("all of it").purpose("Service or API").environment("Production").isDefault(true)
        .build());
    assertThat(sent().line()).isEqualTo("PUT /v2/projects/default");
    assertThat(sent().json()).isEqualTo(json("{'name':'web','description':'all of it','purpose':'Service or API',"
        + "'environment':'Production','is_default':true}"));
    assertThat(project.project()).isPresent();
  }

  @Test
  public void tagged() {
    ocean.tags().assignResources("web", TagsResource.builder()
        .addResource(TagsResource.Resource.builder().resourceId("9569411").resourceType("droplet").build()).build());
    assertThat(sent().line()).isEqualTo("POST /v2/tags/web/resources");
    assertThat(sent().json()).isEqualTo(json("{'resources':[{'resource_id':'9569411','resource_type':'droplet'}]}"));
  }

  @Test
  public void whatIsNotThere() {
    server.answer(404);
    NotFoundException missing =
        catchThrowableOfType(NotFoundException.class, () -> ocean.domains().get("gone.example"));
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.error().id()).isEqualTo("not_found");
  }

  @Test
  public void domainsLater() {
    assertThat(ocean.domains().listAsync().join().domains()).isNotEmpty();
    assertThat(sent().line()).isEqualTo("GET /v2/domains");
  }
}
